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
  'handicap',
  'hjertesyg',
  'insulin',
  'kemobehandling',
  'kronisk',
  'langtidssyg',
  'leddegigt',
  'medicin',
  'migræne',
  'misbrug',
  'ocd',
  'opereret',
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
  'sygemeld',
  'tourette',
  'traume',
  'udbrændt',
  'udviklingsforstyrrelse',
  'udviklingshæmmet',
  'whiplash',
];

/** Words that tell of health wherever they stand in a compound: "højdeangst", "lungesygdom". */
const ANYWHERE = [
  'angst',
  'depression',
  'diagnose',
  'epilepsi',
  'fobi',
  'medicin',
  'sklerose',
  'smerte',
  'stress',
];

/** What a part of the body is called at the beginning of a compound, and what then tells of health: "rygproblemer", never "rygsæk". */
const BODY =
  'ryg|knæ|skulder|nakke|hofte|lænde|led|muskel|hjerte|lunge|nyre|mave|hånd|håndleds?|fod|ben|arm|albue|søvn|syns|høre';
const TROUBLE =
  'problem|gener|besvær|skade|lidelse|operation|operer|sygdom|gigt|skavank|svag|svækk|slid|trøbbel|invalid';

/** The body in a sentence. Forms that mean something else too ("led", "ben", "arm") are left out. */
const PARTS =
  'ryg|ryggen|knæ|knæet|knæene|skulder|skulderen|skuldre|skuldrene|nakke|nakken|hofte|hoften|hofter|hofterne|lænd|lænden|leddene|hjerte|hjertet|lunger|lungerne|mave|maven|hånden|hænder|hænderne|foden|fødder|fødderne|benet|benene|armen|armene|albuen|hovedet|syn|synet|hørelse|hørelsen|psyke|psyken';

/** Words that are found only with these endings, since others begin alike ("kræfter", "afhængigt"). */
const WHOLE = [
  'add',
  'adhd',
  '(?:finger|hånd|hofte|knæ|led|muskel|psoriasis|ryg|slid)?gigt(?:en|patient\\p{L}*)?',
  `(?:${BODY})(?:${TROUBLE})\\p{L}*`,
  'hovedpinen?',
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

/** Words in a row that tell of health: what is wrong with a part of the body, or that it is the reason. */
const PHRASES = [
  `(?:dårlige?|skadede?t?|slidte?|svage?|svagt|ømme?|ømt|nedslidte?|ondt i|skader? i|problem(?:er)? med|besvær med|svært ved)(?: \\p{L}{1,12})? (?:${PARTS})`,
  `(?:${PARTS}) (?:kan ikke|holder ikke|tåler ikke|gør ondt|driller|er (?:meget |helt )?(?:dårlige?|slidt|skadet|svag|øm))`,
  `(?:på grund af|pga\\.?|p\\.g\\.a\\.|grundet|skyldes)(?: \\p{L}{1,12})? (?:${PARTS})`,
  `(?:${BODY})-(?:${TROUBLE}|smert)\\p{L}*`,
];

const HEALTH_PHRASE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${PHRASES.map((phrase) => phrase.replaceAll(' ', '\\s{1,3}')).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** No Danish word is longer; what is longer is not read. */
const LONGEST_WORD = 60;

/**
 * Words and phrases of `text` that may tell of a person's health, as they were typed, each once. A reason to warn before sending,
 * never to refuse: some jobs are about medicine (GDPR article 9; helbredsoplysningsloven).
 */
export const healthWordsIn = (text: string): readonly string[] => {
  const composed = text.normalize('NFC');
  const words = composed.match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = words.filter((word) => word.length <= LONGEST_WORD && HEALTH_WORD.test(word));
  const phrases = (composed.match(HEALTH_PHRASE) ?? []).map((phrase) => phrase.replaceAll(/\s+/g, ' '));
  const told = found.filter((word) => !phrases.some((phrase) => phrase.includes(word)));
  return [...new Map([...told, ...phrases].map((each) => [each.toLowerCase(), each])).values()];
};

/** A field in which health may be told of, by its dotted name, and the words that tell of it. */
export type ToldOfHealth = { readonly field: string; readonly words: readonly string[] };

/** The fields of one section that may tell of health. The company's own section names the company, and law is quoted in the terms. */
export const healthToldIn = (section: SectionKey, answers: Answers): readonly ToldOfHealth[] =>
  section === 'company' || section === 'terms'
    ? []
    : textsIn(answers, '').flatMap(({ field, text }) => {
        const words = healthWordsIn(text);
        return words.length === 0 ? [] : [{ field, words }];
      });

type TypedText = { readonly field: string; readonly text: string };

const textsIn = (answer: Answer, field: string): readonly TypedText[] =>
  typeof answer === 'string'
    ? [{ field, text: answer }]
    : Object.entries(answer).flatMap(([name, below]: readonly [string, Answer]) =>
        textsIn(below, field === '' ? name : `${field}.${name}`),
      );
