import { allElements, type ReadElement, type ReadStructure, wholeText } from './document-structure.ts';

/** Everything that is wrong with how a document is tagged, in words; nothing when all is well. */
export const structureFaults = (structure: ReadStructure): readonly string[] => {
  const elements = allElements(structure.root);
  return [
    ...contentFaults(structure, elements),
    ...elements.flatMap(elementFaults),
    ...headingFaults(elements),
    ...lonelyHeadings(structure, elements),
  ];
};

/** Every text is furniture or belongs to one element, which the page names as well. */
const contentFaults = (
  { pages, parents }: ReadStructure,
  elements: readonly ReadElement[],
): readonly string[] => {
  const owners = new Map<string, ReadElement[]>();
  for (const element of elements) {
    for (const { page, id } of element.marks) {
      owners.set(`${page}:${id}`, [...(owners.get(`${page}:${id}`) ?? []), element]);
    }
  }
  const drawn = new Set(
    pages.flatMap(({ texts }, page) =>
      texts.flatMap(({ within }) => (typeof within === 'number' ? [`${page}:${within}`] : [])),
    ),
  );
  return [
    ...pages.flatMap(({ texts }, page) =>
      texts
        .filter(({ within }) => within === 'nothing')
        .map(({ text }) => `page ${page + 1}: "${text}" belongs to nothing`),
    ),
    ...[...drawn]
      .filter((place) => owners.get(place)?.length !== 1)
      .map((place) => `${place} has not one element`),
    ...[...owners.keys()].filter((place) => !drawn.has(place)).map((place) => `${place} is not drawn`),
    ...[...owners].flatMap(([place, [element]]) => {
      const [page = 0, id = 0] = place.split(':').map(Number);
      return parents[page]?.[id] === element?.ref ? [] : [`${place} is another element's by its page`];
    }),
    ...parents.flatMap((ids, page) =>
      ids.length === new Set(pages[page]?.texts.map(({ within }) => within).filter(Number.isInteger)).size
        ? []
        : [`page ${page + 1} names other contents than it has`],
    ),
  ];
};

/** What may stand in what (ISO 32000-1, 14.8.4). */
const KIDS: Readonly<Record<string, readonly string[]>> = {
  Document: ['H1', 'H2', 'H3', 'P', 'L', 'Table', 'Form'],
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  LBody: ['P', 'L'],
  Table: ['TR'],
  TR: ['TH', 'TD'],
  TD: ['P'],
};

const elementFaults = (element: ReadElement): readonly string[] => {
  const { tag, kids, attributes } = element;
  const kidTags = kids.map((kid) => kid.tag);
  const rowLengths = new Set(tag === 'Table' ? kids.map((row) => row.kids.length) : [1]);
  return [
    ...kidTags.filter((kid) => !(KIDS[tag] ?? []).includes(kid)).map((kid) => `${kid} in ${tag}`),
    ...(tag !== 'Form' && wholeText(element).trim() === '' ? [`${tag} says nothing`] : []),
    ...(tag === 'TH' && !attributes.includes('/Scope') ? ['TH without a scope'] : []),
    ...(tag === 'L' && !attributes.includes('/ListNumbering') ? ['L that does not tell its labels'] : []),
    ...(tag === 'LI' && kidTags.join(' ') !== 'Lbl LBody' ? [`LI of ${kidTags.join(' ')}`] : []),
    ...(rowLengths.size === 1 ? [] : ['rows of different lengths']),
  ];
};

const isHeading = ({ tag }: ReadElement): boolean => /^H\d$/.test(tag);

/** One H1, and no level is left out on the way down. */
const headingFaults = (elements: readonly ReadElement[]): readonly string[] => {
  const levels = elements.filter(isHeading).map(({ tag }) => Number(tag.slice(1)));
  return [
    ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one H1']),
    ...levels
      .filter((level, place) => level > (levels[place - 1] ?? 0) + 1)
      .map((level) => `H${level} below no H${level - 1}`),
  ];
};

/** A heading is never the last that is read on a page. */
const lonelyHeadings = ({ pages }: ReadStructure, elements: readonly ReadElement[]): readonly string[] =>
  pages.flatMap((_page, page) => {
    const here = elements.filter(({ marks }) => marks.some((mark) => mark.page === page));
    const last = here.at(-1);
    return last !== undefined && isHeading(last)
      ? [`"${last.text}" stands alone at the foot of page ${page + 1}`]
      : [];
  });
