import type { Outcome } from './field-types.ts';

/** What an instruction says, by the rule that was broken. A field that is missing is asked for in its own words. */
const SAYS: { readonly [Each in Exclude<Outcome, 'accepted' | 'missing'>]?: RegExp } = {
  'too-long': /Skriv højst [\d.]+ tegn i »[^«]+«\. Der står [\d.]+ tegn nu\./,
  'too-short': /Skriv lidt mere i »[^«]+«: mindst \d+ tegn\./,
  filler: /Skriv noget konkret i »[^«]+«/,
  'control-characters': /skjulte tegn/,
  'unprintable-letter': /uden tegnet »[^«\s]+«/,
  'not-offered': /Vælg et af de viste svar/,
  'not-a-number': /som et tal, fx/,
  'out-of-range': /Skriv et tal fra [\d.,]+ til [\d.,]+/,
  'wrong-step': /som et helt tal|hele, halve eller kvarte timer/,
  'too-many-decimals': /Skriv højst \d tal efter kommaet/,
  'not-a-date': /Skriv en dato, der findes/,
  'date-after-today': /Skriv i dag eller en tidligere dag/,
  'date-not-ahead': /Skriv en dag efter i dag/,
  'not-a-time': /Skriv et klokkeslæt i »[^«]+«, fx 8\.30/,
  'ends-before-start': /Skriv et senere klokkeslæt/,
  'not-cvr': /Tjek CVR-nummeret/,
  'not-p-number': /Skriv P-nummeret med 10 cifre/,
  'not-cpr': /Tjek personnummeret/,
  'cpr-date': /Ret datoen i personnummeret/,
  'cpr-in-text': /Fjern det, der ligner et personnummer, i »[^«]+«/,
  'not-a-postcode': /Skriv »[^«]+« med 4 cifre/,
  'not-a-phone': /Skriv »[^«]+« med 8 cifre/,
  'not-an-email': /Tjek »[^«]+«\. Skriv den som navn@/,
  'other-content': /Er aftalen rettet, siden den blev udskrevet/,
  'not-a-full-name': /Skriv både fornavn og efternavn/,
};

/** What a rule about two fields says: an answer that is taken by itself may not go with what stands elsewhere. */
const ABOUT_TWO_FIELDS = /højst 12 måneder frem|Skriv flere timer med løn, end medarbejderen begynder med/u;

export const isAboutTwoFields = (instruction: string): boolean => ABOUT_TWO_FIELDS.test(instruction);

const ASKS = /^(?:(?:Opgave|Milepæl) \d+: )?(?:Skriv|Vælg|Sæt kryds|Beskriv)\b/u;

/** Whether an instruction is the one for this outcome, and none other. */
export const says = (instruction: string, outcome: Outcome): boolean => {
  const said = Object.entries(SAYS).filter(([, pattern]) => pattern.test(instruction));
  return outcome === 'missing'
    ? said.length === 0 && ASKS.test(instruction)
    : said.length === 1 && said[0]?.[0] === outcome;
};
