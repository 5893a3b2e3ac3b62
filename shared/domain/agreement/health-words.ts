import type { SectionKey } from './sections.ts';
import type { Answer, Answers } from './typed.ts';

/** Beginnings of words that tell of health: `depression` is found in "depressionen" and "depressiv". */
const BEGINNINGS = [
  'adhd',
  'alkoholi',
  'alkoholmisbrug',
  'alzheimer',
  'anoreksi',
  'antidepressiv',
  'apopleksi',
  'asperger',
  'astma',
  'autis',
  'bipolar',
  'blodprop',
  'borderline',
  'bulimi',
  'demens',
  'depress',
  'diabetes',
  'diagnos',
  'diskusprolaps',
  'epilep',
  'fibromyalgi',
  'helbredsproblem',
  'hjernerystelse',
  'hjerneskade',
  'hjertesyg',
  'insulin',
  'kemobehandling',
  'kronisk',
  'leddegigt',
  'medicin',
  'migræne',
  'misbrug',
  'ocd',
  'parkinson',
  'personlighedsforstyrrelse',
  'piskesmæld',
  'posttraumatisk',
  'psykiatri',
  'psykisk',
  'psykose',
  'psykotisk',
  'ptsd',
  'sclerose',
  'selvmord',
  'skizo',
  'sklerose',
  'slidgigt',
  'smerte',
  'spiseforstyrrelse',
  'stress',
  'sukkersyge',
  'sygdomsforløb',
  'tourette',
  'traume',
  'udviklingsforstyrrelse',
  'udviklingshæmmet',
  'whiplash',
];

/** Words that tell of health wherever they stand in a compound: "højdeangst", "lungesygdom". */
const ANYWHERE = ['angst', 'depression', 'diagnose', 'epilepsi', 'fobi', 'medicin', 'sklerose', 'stress'];

/** Words that are found only with these endings, since others begin alike ("kræfter", "afhængigt"). */
const WHOLE = [
  'add',
  'adhd',
  'gigt(?:en|patient\\p{L}*)?',
  'hiv',
  'kol',
  'lidelsen?',
  'lidelser(?:ne)?',
  '\\p{L}*(?<!be)kræft(?:en|ens|syg\\p{L}*|ramt\\p{L}*|behandling\\p{L}*|patient\\p{L}*)?',
  '\\p{L}+(?:sygdom|sygdommen|sygdomme|lidelse|lidelser|lidelsen)',
];

const HEALTH_WORD = new RegExp(
  `^(?:(?:${BEGINNINGS.join('|')})\\p{L}*|\\p{L}*(?:${ANYWHERE.join('|')})\\p{L}*|${WHOLE.join('|')})$`,
  'iu',
);

/** No Danish word is longer; what is longer is not read. */
const LONGEST_WORD = 60;

/**
 * Words of `text` that may tell of a person's health, as they were typed, each once. A reason to warn before sending,
 * never to refuse: some jobs are about medicine (GDPR article 9; helbredsoplysningsloven).
 */
export const healthWordsIn = (text: string): readonly string[] => {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = words.filter((word) => word.length <= LONGEST_WORD && HEALTH_WORD.test(word));
  return [...new Map(found.map((word) => [word.toLowerCase(), word])).values()];
};

/** The health words in one section's answers. The company's own section names the company, and law is quoted in the terms. */
export const healthWordsInSection = (section: SectionKey, answers: Answers): readonly string[] =>
  section === 'company' || section === 'terms' ? [] : healthWordsIn(textsIn(answers).join('\n'));

const textsIn = (answer: Answer): readonly string[] =>
  typeof answer === 'string' ? [answer] : Object.values(answer).flatMap((below: Answer) => textsIn(below));
