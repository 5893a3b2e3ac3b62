import type { ComponentChildren } from 'preact';

type ButtonProps = {
  readonly text: string;
  /** `primary` once on a page; choices of equal weight are all `secondary`. */
  readonly kind?: 'primary' | 'secondary' | 'warning' | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
};

export const SubmitButton = ({ text, kind = 'primary', name, value }: ButtonProps) => (
  <button class={`button button-${kind}`} type="submit" name={name} value={value}>
    {text}
  </button>
);

type ButtonLinkProps = Pick<ButtonProps, 'text' | 'kind'> & { readonly href: string };

/** A link that looks like a button: it leads to the next page and changes nothing. */
export const ButtonLink = ({ text, href, kind = 'primary' }: ButtonLinkProps) => (
  <a class={`button button-${kind}`} href={href}>
    {text}
  </a>
);

export const Buttons = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="buttons d-print-none">{children}</div>
);
