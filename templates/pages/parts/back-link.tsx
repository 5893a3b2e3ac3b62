type Link = { readonly href: string; readonly text?: string | undefined };

export const BackLink = ({ href, text = 'Tilbage' }: Link) => (
  <div class="d-print-none">
    <a class="back-link" href={href}>
      {text}
    </a>
  </div>
);
