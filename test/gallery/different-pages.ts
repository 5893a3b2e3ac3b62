/** One of each kind of page: of those that differ in words, typed values and addresses only, the first. */
export const differentPages = <Page extends { readonly html: string }>(
  pages: readonly Page[],
): readonly Page[] => {
  const kinds = new Map(pages.toReversed().map((page) => [structureOf(page.html), page]));
  return pages.filter((page) => kinds.get(structureOf(page.html)) === page);
};

const structureOf = (html: string): string =>
  html
    .replaceAll(/>[^<]+/g, (text) => (text.trim() === '>' ? '>' : '>words'))
    .replaceAll(/ (value|href|action|lang|aria-label|data-[a-z-]+)="[^"]+"/g, ' $1');
