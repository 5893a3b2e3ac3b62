/** Text that is markup already and is not escaped again. */
export type Markup = { readonly markup: string };

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const trusted = (markup: string): Markup => ({ markup });

const written = (value: string | number | Markup | readonly Markup[]): string => {
  if (typeof value === 'object')
    return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
  return String(value).replaceAll(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter);
};

/** Markup with every value in it escaped. */
export const html = (
  fixed: TemplateStringsArray,
  ...values: readonly (string | number | Markup | readonly Markup[])[]
): Markup =>
  trusted(
    fixed.map((part, index) => part + (index < values.length ? written(values[index] ?? '') : '')).join(''),
  );

const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}
table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.4rem .6rem;border-bottom:1px solid #ccc;vertical-align:top}
button{font:inherit;padding:.4rem .8rem;cursor:pointer}form.row{display:inline-block;margin:0 .5rem .5rem 0}
pre{white-space:pre-wrap;background:#f5f5f5;padding:1rem}iframe{width:100%;height:36rem;border:1px solid #ccc}
.note{background:#fff4d6;padding:.6rem 1rem}`;

/** A whole page of this machine's own tools. */
export const page = (title: string, body: readonly Markup[]): string =>
  `<!doctype html>\n${
    html`<html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>${trusted(STYLE)}</style></head><body><main>${body}</main></body></html>`.markup
  }\n`;
