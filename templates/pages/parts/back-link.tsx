import { useTexts } from '../../texts/in-both.ts';
import { partsTexts } from '../../texts/texts.ts';

type Link = { readonly href: string; readonly text?: string | undefined };

export const BackLink = ({ href, text }: Link) => {
  const { back } = useTexts(partsTexts);
  return (
    <div class="d-print-none">
      <a class="back-link" href={href}>
        {text ?? back}
      </a>
    </div>
  );
};
