import { type HTMLElement, parse } from 'node-html-parser';

/** Small words that stand in almost any Danish sentence and in no English one. */
const DANISH_WORDS = new Set(
  (
    'af aftale aftalen aldrig alle altid andet anden arbejdsgiver arbejdsgiveren begge blev bliver dag ' +
    'dato deres det dette din dine dit efter eller ellers endnu er et fjern fra frivilligt gem gemt gå ' +
    'gælder hans har heller hos hun hvad hvem hver hvis hvor hvorfor ikke imens ind jeg jer jeres kan ' +
    'kode koden kommune kommunen kun kunne lige lån løn løbende læs mangler med medarbejder medarbejderen ' +
    'mere milepæl mindst nej noget nogle når og også om på rettet sag sagen selv siden sig skal skrev ' +
    'skriv skrive som stilling svar så tak telefon til timer trin uden udfyld ugen ved vi vil virker vælg ' +
    'være vores ændring ændret'
  ).split(' '),
);

const WORD = /[\p{L}]+/gu;
const SAID_BY_ATTRIBUTES = ['aria-label', 'alt', 'title', 'placeholder'];
/** What people typed, told in the language they typed it in. */
const TYPED = 'textarea, .typed-before, .own-words';

/**
 * Danish that a reader of an English page would meet outside what is marked as Danish: each piece of text with a Danish
 * letter or word in it. `names` are proper names and typed words that may stand there.
 */
export const danishLeft = (html: string, names: readonly string[] = []): readonly string[] => {
  const page = parse(html);
  for (const element of page.querySelectorAll(`[lang="da"], ${TYPED}`)) element.remove();
  const texts = [...textsIn(page), ...page.querySelectorAll('*').flatMap(attributeTexts)];
  return [...new Set(texts.filter((text) => isDanish(without(names, text))))];
};

const textsIn = (page: HTMLElement): readonly string[] =>
  page.structuredText
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const attributeTexts = (element: HTMLElement): readonly string[] =>
  SAID_BY_ATTRIBUTES.flatMap((name) => element.getAttribute(name) ?? []);

const without = (names: readonly string[], text: string): string =>
  names.reduce((rest, name) => rest.replaceAll(name, ''), text);

const isDanish = (text: string): boolean =>
  (text.match(WORD) ?? []).some((word) => {
    const small = word.toLocaleLowerCase('da');
    return /[æøå]/.test(small) || DANISH_WORDS.has(small);
  });
