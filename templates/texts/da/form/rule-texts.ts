import type { AskedField } from '../../instruction.ts';
import type { Rule } from '../../../../shared/domain/agreement/problems.ts';

/** A broken rule in words: numbers as the language writes them, and the field's name and instruction. */
export type RuleWords = {
  readonly field: AskedField;
  readonly path: string;
  readonly limit: string;
  readonly least: string;
  readonly typed: string;
  readonly letter: string;
  readonly step: number;
};

/** What to do when a field breaks a rule. A rule without its text does not compile. */
export const ruleTexts: { readonly [Each in Rule]: (words: RuleWords) => string } = {
  missing: ({ field }) => field.ask,
  'too-long': ({ field, limit, typed }) =>
    `Skriv højst ${limit} tegn i »${field.name}«. Der står ${typed} tegn nu.`,
  'too-short': ({ field, limit, typed }) =>
    `Skriv lidt mere i »${field.name}«: mindst ${limit} tegn. Der står ${typed} tegn nu.`,
  filler: ({ field }) =>
    `Skriv noget konkret i »${field.name}«, fx »${field.example ?? 'én kort sætning'}«. Ved I det ikke endnu? Skriv det første lille skridt.`,
  'control-characters': ({ field }) =>
    `Skriv teksten i »${field.name}« igen med tastaturet. Der er skjulte tegn i den, som kan komme med, når man kopierer.`,
  'unprintable-letter': ({ field, letter }) =>
    `Skriv »${field.name}« uden tegnet »${letter}«. Det kan ikke stå i den færdige aftale. Brug latinske bogstaver.`,
  'not-offered': ({ field }) => `Vælg et af de viste svar i »${field.name}«.`,
  'not-a-number': ({ field, path }) =>
    withMore(
      `Skriv »${field.name}« som et tal, fx ${field.example ?? (path.endsWith('Ore') ? '142,50' : '7,5')}.`,
      field,
    ),
  'out-of-range': ({ field, least, limit }) =>
    withMore(`Skriv et tal fra ${least} til ${limit} i »${field.name}«.`, field),
  'wrong-step': ({ field, step }) =>
    step === 1
      ? withMore(`Skriv »${field.name}« som et helt tal, fx ${field.example ?? '10'}.`, field)
      : `Skriv »${field.name}« i hele, halve eller kvarte timer, fx 7,25.`,
  'too-many-decimals': ({ field, limit }) => `Skriv højst ${limit} tal efter kommaet i »${field.name}«.`,
  'not-a-date': ({ field }) =>
    `Skriv en dato, der findes, i »${field.name}«. Skriv måneden som et tal fra 1 til 12 og året med fire cifre, fx 2027.`,
  'date-too-early': ({ field }) => `Skriv en dato efter startdatoen i »${field.name}«.`,
  'date-too-late': ({ field, path, limit }) =>
    path === 'startDate'
      ? `Skriv en startdato, der ligger højst ${limit} måneder frem.`
      : `Skriv en dato højst ${limit} måneder efter startdatoen i »${field.name}«.`,
  'date-too-far': ({ field, limit }) => `Skriv en dato højst ${limit} måneder frem i »${field.name}«.`,
  'date-in-past': ({ field }) => field.ask,
  'date-after-today': ({ field }) => `Skriv i dag eller en tidligere dag i »${field.name}«.`,
  'date-not-ahead': ({ field }) => `Skriv en dag efter i dag i »${field.name}«.`,
  'not-a-time': ({ field }) => `Skriv et klokkeslæt i »${field.name}«, fx 8.30.`,
  'ends-before-start': ({ field }) =>
    `Skriv et senere klokkeslæt i »${field.name}«. Det skal ligge efter mødetiden.`,
  'not-cvr': () => 'Tjek CVR-nummeret. Det har 8 cifre, og mindst ét af dem passer ikke.',
  'not-p-number': () => 'Skriv P-nummeret med 10 cifre.',
  'not-cpr': () => 'Tjek personnummeret. Skriv det med 10 cifre, fx ddmmåå-1234.',
  'cpr-date': () => 'Ret datoen i personnummeret. De første 6 cifre skal være en dag, der findes.',
  'cpr-replacement': () => 'Skriv et rigtigt personnummer. Det skrevne er et erstatningsnummer.',
  'cpr-in-text': ({ field }) =>
    `Fjern det, der ligner et personnummer, i »${field.name}«. Andre kan læse det, du skriver.`,
  'not-a-postcode': ({ field }) => `Skriv »${field.name}« med 4 cifre.`,
  'not-a-phone': ({ field }) =>
    `Skriv »${field.name}« med 8 cifre. Begynd med + og landekode, hvis nummeret er udenlandsk.`,
  'not-an-email': ({ field }) => `Tjek »${field.name}«. Skriv den som navn@eksempel.dk.`,
  'too-many': ({ field, limit }) => `Fjern nogle i »${field.name}«. Der kan højst være ${limit}.`,
  'none-excludes-others': ({ field }) =>
    `Fjern krydset ved »Ingen lige nu«, eller fjern de andre krydser i »${field.name}«.`,
  'above-presence': ({ limit }) =>
    `Skriv et lavere tal i timer med løn. Medarbejderen er på arbejde ${limit} timer om ugen.`,
  'address-taken': () => 'Skriv en anden e-mailadresse. Den bruges allerede af en anden i sagen.',
  'own-address': () => 'Det er din egen e-mail. Skriv medarbejderens.',
  'same-address': () => 'Skriv en anden e-mailadresse end den, der står nu.',
  'not-a-full-name': ({ field }) => `Skriv både fornavn og efternavn i »${field.name}«.`,
  'date-after-end': ({ field }) => `Skriv en dato, før jobbet slutter, i »${field.name}«.`,
  'ends-before-change': ({ field }) =>
    `Skriv en dato i »${field.name}«, der ikke ligger før den dag, ændringen gælder fra.`,
  'not-more-hours': () =>
    'Skriv flere timer med løn, end medarbejderen begynder med, eller vælg et andet svar.',
  'other-content': ({ field }) =>
    `Tjek »${field.name}« på papiret. Er aftalen rettet, siden den blev udskrevet, skal den udskrives og underskrives igen.`,
  'name-is-signed': () =>
    'Lad navnet stå, for aftalen er skrevet under med det. Arbejdsgiveren kan vælge »Ret aftalen«, indtil borgeren har skrevet under. Ret så navnet her.',
  'cpr-is-proven': () =>
    'Lad feltet stå tomt. Borgeren har skrevet under med MitID med det personnummer, der står i sagen.',
  'own-stand-in': () => 'Vælg en anden kollega. Man kan ikke være vikar for sig selv.',
  'stand-in-away': () =>
    'Vælg en anden kollega, eller vælg andre dage. Kollegaen har selv en vikar nogle af dagene.',
  'leave-overlaps': () =>
    'Vælg andre dage, eller ret det fravær, der står på listen. Der er allerede en vikar nogle af dagene.',
  'leave-ends-before': ({ field }) => `Skriv den første dag eller en senere dag i »${field.name}«.`,
};

const withMore = (said: string, { also }: AskedField): string =>
  also === undefined ? said : `${said} ${also}`;
