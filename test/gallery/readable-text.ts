import { type HTMLElement, type Node, NodeType, parse } from 'node-html-parser';

/**
 * A page or mail as its reader meets it, one thing a line: headings, paragraphs, labels with what the field holds, hints,
 * errors, buttons, and links with where they lead. Ids and tokens of links are named, not shown, so that only a change of
 * words or structure is a change of this text.
 */
export const readableText = (html: string, within = 'body'): string => {
  const root = parse(html, { comment: false });
  const found = root.querySelectorAll(within);
  const lines = found.flatMap((part) => linesOf(part, root));
  return `${withoutEmptyEnds(lines)
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')}\n`;
};

/** Addresses with a token, an id or a hash in them, as the route writes them. */
const NAMED = [
  [/(\/(?:arbejdsgiver|medarbejder))\/[\w-]{20,}/g, '$1/{link}'],
  [/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '{id}'],
  [/vist=[0-9a-f]{64}/g, 'vist={hash}'],
] as const;

export const withNames = (text: string): string =>
  NAMED.reduce((named, [pattern, name]) => named.replaceAll(pattern, name), text);

const words = (text: string): string => text.replaceAll(/[\s\u00a0]+/g, ' ').trim();

const SILENT: ReadonlySet<string> = new Set(['SCRIPT', 'STYLE', 'HEAD', 'TEMPLATE', 'SVG']);

const linesOf = (node: Node, root: HTMLElement): readonly string[] => {
  if (node.nodeType === NodeType.TEXT_NODE) return [words(node.text)].filter(isText);
  if (!isElement(node) || isUnseen(node)) return [];
  const own = wayOf(node);
  if (own !== undefined) return own(node, root);
  return isInline(node) ? [words(inlinePart(node))].filter(isText) : within(node, root);
};

const wayOf = (element: HTMLElement): Way | undefined =>
  Object.entries(WAYS_BY_CLASS).find(([name]) => element.classList.contains(name))?.[1] ??
  WAYS[element.tagName];

const isElement = (node: Node): node is HTMLElement => node.nodeType === NodeType.ELEMENT_NODE;

const isUnseen = (element: HTMLElement): boolean =>
  SILENT.has(element.tagName) ||
  element.getAttribute('type') === 'hidden' ||
  (element.getAttribute('aria-hidden') === 'true' && element.text.trim() === '') ||
  element.classList.contains('on-enter');

const INLINE: ReadonlySet<string> = new Set(['A', 'ABBR', 'B', 'EM', 'SPAN', 'STRONG', 'TIME']);

/** Text that runs on in one line: also an element of no such kind that holds nothing else. */
const isInline = (element: HTMLElement): boolean =>
  INLINE.has(element.tagName) &&
  Object.keys(WAYS_BY_CLASS).every((name) => !element.classList.contains(name)) &&
  element.childNodes.every((child) => !isElement(child) || isInline(child));

/** What a flow of text says, links with where they lead. */
const inline = (element: HTMLElement): string => words(element.childNodes.map(inlinePart).join(''));

const inlinePart = (node: Node): string => {
  if (!isElement(node)) return node.text;
  if (isUnseen(node)) return '';
  if (node.tagName === 'BR') return ' / ';
  const said = node.childNodes.map(inlinePart).join('');
  return node.tagName === 'A' ? `[${words(said)} → ${withNames(node.getAttribute('href') ?? '')}]` : said;
};

/** The lines of what is inside, texts that run on put together. Elements without a word between them stand by themselves. */
const within = (element: HTMLElement, root: HTMLElement): readonly string[] => {
  if (element.childNodes.every(isElement)) return element.childNodes.flatMap((child) => linesOf(child, root));
  const lines: string[] = [];
  let flow = '';
  const endFlow = (): void => {
    if (words(flow) !== '') lines.push(words(flow));
    flow = '';
  };
  for (const child of element.childNodes) {
    const flows = isElement(child) ? isInline(child) || child.tagName === 'BR' : true;
    if (flows && !(isElement(child) && isUnseen(child))) {
      flow += inlinePart(child);
    } else {
      endFlow();
      lines.push(...linesOf(child, root));
    }
  }
  endFlow();
  return lines;
};

const indented = (lines: readonly string[], by = '  '): readonly string[] =>
  lines.map((line) => (line === '' ? '' : `${by}${line}`));

const block = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', ...lines, '']);

const heading =
  (mark: string): Way =>
  (element) => ['', `${mark} ${inline(element)}`, ''];

type Way = (element: HTMLElement, root: HTMLElement) => readonly string[];

/** Parts of a field that stand by themselves though they are written as running text. */
const WAYS_BY_CLASS: Readonly<Record<string, Way>> = {
  'form-hint': (element, root) => [`hint: ${wordsIn(element, root)}`],
  'form-error-message': (element, root) => [`! ${wordsIn(element, root)}`],
};

const wordsIn = (element: HTMLElement, root: HTMLElement): string =>
  withoutEmptyEnds(within(element, root)).join(' ');

/** How each kind of element is told. What is not here is told as the lines within it. */
const WAYS: Readonly<Record<string, Way>> = {
  H1: heading('#'),
  H2: heading('##'),
  H3: heading('###'),
  H4: heading('####'),
  P: (element, root) => block(within(element, root)),
  LI: (element, root) => {
    const [first = '', ...rest] = withoutEmptyEnds(within(element, root));
    return [`- ${first}`, ...indented(rest)];
  },
  DT: (element) => [`${inline(element)}:`],
  DD: (element, root) => indented(withoutEmptyEnds(within(element, root))),
  FORM: (element, root) => [
    '',
    `Form → ${withNames(element.getAttribute('action') ?? '')}`,
    ...indented(withoutEmptyEnds(within(element, root))),
    '',
  ],
  FIELDSET: (element, root) => ['', 'Group', ...indented(withoutEmptyEnds(within(element, root))), ''],
  LEGEND: (element) => [inline(element)],
  DETAILS: (element, root) => ['', 'Folded', ...indented(withoutEmptyEnds(within(element, root))), ''],
  SUMMARY: (element) => [`▸ ${inline(element)}`],
  // The label of a tick stands beside it.
  LABEL: (element, root) => (tickFor(element, root) === undefined ? [inline(element)] : []),
  INPUT: (element, root) => [field(element, root)],
  TEXTAREA: (element) => [box(element.text)],
  SELECT: (element) => [
    `[ ${element
      .querySelectorAll('option')
      .map((option) => `${option.hasAttribute('selected') ? '•' : ''}${words(option.text)}`)
      .join(' | ')} ]`,
  ],
  BUTTON: (element) => [`<${inline(element)}>${said(element)}`],
  TR: (element, root) => [
    `| ${element
      .querySelectorAll('th, td')
      .map((cell) => withoutEmptyEnds(within(cell, root)).filter(isText).join(' / '))
      .join(' | ')} |`,
  ],
  TABLE: (element, root) => block(within(element, root)),
  HR: () => ['', '---', ''],
};

/** Words for those who do not see, where they are others than those who see read. */
const said = (element: HTMLElement): string => {
  const label = element.getAttribute('aria-label');
  return label === undefined ? '' : ` (${label})`;
};

const isTick = (element: HTMLElement): boolean =>
  ['radio', 'checkbox'].includes(element.getAttribute('type') ?? '');

const tickFor = (label: HTMLElement, root: HTMLElement): HTMLElement | undefined => {
  const labelled = root.getElementById(label.getAttribute('for') ?? '');
  return labelled !== null && isTick(labelled) ? labelled : undefined;
};

const field = (element: HTMLElement, root: HTMLElement): string => {
  if (isTick(element)) return `${mark(element)} ${labelOf(element, root)}`;
  const value = element.getAttribute('value') ?? '';
  return element.getAttribute('type') === 'submit' ? `<${words(value)}>` : box(value);
};

const mark = (element: HTMLElement): string => {
  const isOn = element.hasAttribute('checked');
  if (element.getAttribute('type') === 'radio') return isOn ? '(•)' : '( )';
  return isOn ? '[x]' : '[ ]';
};

const labelOf = (element: HTMLElement, root: HTMLElement): string => {
  const label = root.querySelector(`label[for="${element.getAttribute('id') ?? ''}"]`);
  return label === null ? '' : inline(label);
};

const MOST_LETTERS = 60;

/** What a field holds; of a long text only how it begins. */
const box = (text: string): string => {
  const held = words(text);
  return held.length > MOST_LETTERS
    ? `[ ${held.slice(0, MOST_LETTERS)}… ]`
    : `[ ${held} ]`.replace('[  ]', '[ ]');
};

const isText = (line: string): boolean => line !== '';

const withoutEmptyEnds = (lines: readonly string[]): readonly string[] => {
  const first = lines.findIndex(isText);
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex(isText) + 1);
};
