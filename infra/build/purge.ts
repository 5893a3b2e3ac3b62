/** What the pages use: elements by name, and words that may be a class, an id or part of one. */
export type Used = {
  readonly elements: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** Beginnings of classes that are put together while a page is written: `button-` of `button-${kind}`. */
  readonly beginnings: readonly string[];
};

type Rule = { readonly prelude: string; readonly body: string };

/**
 * The stylesheet, minified, without the rules that no page can meet: those that need an element, class or id that is used
 * nowhere. In doubt a rule stays. Animations and variables that nothing names any more go too.
 */
export const purged = (css: string, used: Used): string => withoutIdle(rulesFor(css, used));

const rulesFor = (css: string, used: Used): string =>
  rulesOf(css)
    .map(({ prelude, body }) => ruleFor(prelude, body, used))
    .join('');

const ruleFor = (prelude: string, body: string, used: Used): string => {
  if (/^@(?:media|supports|layer|container)\b/.test(prelude)) {
    const inner = rulesFor(body, used);
    return inner === '' ? '' : `${prelude}{${inner}}`;
  }
  if (prelude.startsWith('@')) return `${prelude}{${body}}`;
  const met = splitOutside(prelude, ',').filter((selector) => canMeet(selector, used));
  return met.length === 0 ? '' : `${met.join(',')}{${body}}`;
};

/** Every rule at the top of `css` with what stands between its braces. */
const rulesOf = (css: string): readonly Rule[] => {
  const rules: Rule[] = [];
  let start = 0;
  let open = -1;
  let depth = 0;
  for (const { sign, at } of signsOutsideQuotes(css)) {
    if (sign === ';' && depth === 0) start = at + 1;
    if (sign === '{' && depth++ === 0) open = at;
    if (sign === '}' && --depth === 0) {
      rules.push({ prelude: css.slice(start, open).trim(), body: css.slice(open + 1, at) });
      start = at + 1;
    }
  }
  return rules;
};

const splitOutside = (text: string, separator: string): readonly string[] => {
  const parts: string[] = [];
  let start = 0;
  for (const { sign, at } of signsOutsideQuotes(text)) {
    if (sign !== separator) continue;
    parts.push(text.slice(start, at));
    start = at + 1;
  }
  return [...parts, text.slice(start)];
};

/** The signs that give a stylesheet its structure: those in quotes, brackets and escapes are text. */
function* signsOutsideQuotes(css: string): Generator<{ readonly sign: string; readonly at: number }> {
  let quote = '';
  let nested = 0;
  for (let at = 0; at < css.length; at += 1) {
    const sign = css.charAt(at);
    if (sign === '\\') at += 1;
    else if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '(' || sign === '[') nested += 1;
    else if (sign === ')' || sign === ']') nested -= 1;
    else if (nested === 0 && /[{};,]/.test(sign)) yield { sign, at };
  }
}

/** What stands in `:not()` need not be there, and of what stands in the other functions one part is enough: neither is looked at. */
const canMeet = (selector: string, { elements, words, beginnings }: Used): boolean => {
  const plain = withoutBrackets(selector).replaceAll(/::?[\w-]+/g, '');
  const named = [...plain.matchAll(/[.#]((?:[\w-]|\\.)+)/g)].map(([, name = '']) =>
    name.replaceAll('\\', ''),
  );
  const tags = [...plain.matchAll(/(?<![\w.#\\-])[a-z][a-z0-9]*/g)].map(([tag]) => tag);
  const isNamed = (name: string): boolean =>
    words.has(name) ||
    beginnings.some((beginning) => name.startsWith(beginning) && words.has(name.slice(beginning.length)));
  return named.every(isNamed) && tags.every((tag) => elements.has(tag));
};

const withoutBrackets = (selector: string): string => {
  const inner = /\([^()]*\)|\[[^[\]]*\]/g;
  const less = selector.replaceAll(inner, '');
  return less === selector ? less : withoutBrackets(less);
};

/** Taking out one variable may leave another idle. */
const withoutIdle = (css: string): string => {
  const variables = new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name));
  const less = css
    .replaceAll(/@(?:-webkit-)?keyframes ([\w-]+)\{(?:[^{}]*\{[^{}]*\})*\}/g, (rule, name: string) =>
      new RegExp(`animation(?:-name)?:[^;}]*\\b${name}\\b`).test(css) ? rule : '',
    )
    .replaceAll(/(?<=[{;])(--[\w-]+):[^;{}]*;?/g, (declared, name: string) =>
      variables.has(name) ? declared : '',
    )
    .replaceAll(/(?<=^|[{}])[^{}"]*\{\}/g, '');
  return less === css ? css : withoutIdle(less);
};
