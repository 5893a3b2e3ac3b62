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

const STYLE = `:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;overflow-wrap:break-word}
table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.4rem .6rem;border-bottom:1px solid #8888;vertical-align:top}
th,td.whole{white-space:nowrap}td,pre{overflow-wrap:anywhere}
button,input{font:inherit}button{padding:.4rem .8rem;cursor:pointer}form.row{display:inline-block;margin:0 .5rem .5rem 0}
pre{white-space:pre-wrap;background:#8882;padding:1rem}iframe{width:100%;height:40rem;border:1px solid #8888;box-sizing:border-box}
.note{border-left:.3rem solid #e0a000;padding:.6rem 1rem}
@media (max-width:40rem){body{margin:1rem auto}thead{display:none}tr{display:block;padding:.5rem 0;border-bottom:1px solid #8888}
td{display:block;border:0;padding:0}}`;

/** A whole page of this machine's own tools. */
export const page = (title: string, body: readonly Markup[]): string =>
  `<!doctype html>\n${
    html`<html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>${trusted(STYLE)}</style></head><body><main>${body}</main></body></html>`.markup
  }\n`;
