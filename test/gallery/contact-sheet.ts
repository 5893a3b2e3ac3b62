export type Picture = { readonly name: string; readonly views: readonly string[] };

/** A page with every picture beside its name, in the folder of the pictures. */
export const contactSheet = (pictures: readonly Picture[]): string => `<!doctype html>
<html lang="da">
<meta charset="utf-8">
<title>Every page and state</title>
<style>
body { font-family: sans-serif }
section { border-top: 1px solid #999; padding: 8px 0 }
img { height: 420px; vertical-align: top; border: 1px solid #ccc; margin-right: 8px; object-fit: cover; object-position: top }
</style>
<h1>Every page and state</h1>
${pictures.map(rowOf).join('\n')}
</html>
`;

const rowOf = ({ name, views }: Picture): string =>
  `<section><h2>${name}</h2>${views.map((view) => pictureOf(`${name}-${view}.png`)).join('')}</section>`;

const pictureOf = (path: string): string =>
  `<a href="${path}"><img src="${path}" alt="${path}" loading="lazy"></a>`;
