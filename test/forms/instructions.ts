import type { Language } from '../../shared/domain/language.ts';
import type { InBoth } from '../../templates/texts/in-both.ts';
import type { Outcome } from './field-types.ts';

/** What an instruction says, by the rule that was broken. A field that is missing is asked for in its own words. */
type Says = { readonly [Each in Exclude<Outcome, 'accepted' | 'missing'>]?: RegExp };

const danish: Says = {
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

/** The instructions at the forms of the parties. */
const english: Says = {
  'too-long': /Write at most [\d.,]+ characters in “[^”]+”\. There are [\d.,]+ now\./,
  'too-short': /Write a little more in “[^”]+”: at least \d+ characters\./,
  filler: /Write something concrete in “[^”]+”/,
  'control-characters': /hidden characters/,
  'unprintable-letter': /without the character “[^”\s]+”/,
  'not-offered': /Choose one of the answers shown/,
  'not-a-number': /as a number, for example/,
  'out-of-range': /Enter a number from [\d.,]+ to [\d.,]+/,
  'wrong-step': /as a whole number|in whole, half or quarter hours/,
  'too-many-decimals': /Enter at most \d decimals/,
  'not-a-date': /Enter a date that exists/,
  'not-a-time': /Enter a time of day in “[^”]+”, for example 8\.30/,
  'ends-before-start': /Enter a later time/,
  'not-cvr': /Check the CVR number/,
  'not-p-number': /Enter the P number with 10 digits/,
  'cpr-in-text': /Remove what looks like a CPR number in “[^”]+”/,
  'not-a-postcode': /Enter “[^”]+” with 4 digits/,
  'not-a-phone': /Enter “[^”]+” with 8 digits/,
  'not-an-email': /Check “[^”]+”\. Enter it as name@/,
  'not-a-full-name': /Enter both first name and last name/,
};

const SAYS: InBoth<Says> = { da: danish, en: english };

/** What a rule about two fields says: an answer that is taken by itself may not go with what stands elsewhere. */
const ABOUT_TWO_FIELDS: InBoth<RegExp> = {
  da: /højst 12 måneder frem|^Ret startdatoen, eller sæt kryds|Skriv flere timer med løn, end medarbejderen begynder med/u,
  en: /at most 12 months ahead|^Correct the start date, or tick|Enter more paid hours than the employee begins with/,
};

export const isAboutTwoFields = (instruction: string, language: Language): boolean =>
  ABOUT_TWO_FIELDS[language].test(instruction);

const ASKS: InBoth<RegExp> = {
  da: /^(?:(?:Opgave|Milepæl) \d+: )?(?:Skriv|Vælg|Sæt kryds|Beskriv)\b/u,
  en: /^(?:(?:Task|Milestone) \d+: )?(?:Write|Enter|Choose|Tick|Describe)\b/,
};

/** Whether an instruction is the one for this outcome, in this language, and none other. */
export const says = (instruction: string, outcome: Outcome, language: Language): boolean => {
  const said = Object.entries(SAYS[language]).filter(([, pattern]) => pattern.test(instruction));
  return outcome === 'missing'
    ? said.length === 0 && ASKS[language].test(instruction)
    : said.length === 1 && said[0]?.[0] === outcome;
};
