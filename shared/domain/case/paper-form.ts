import type { ContentHash } from '../agreement/content-hash.ts';
import { date } from '../agreement/dates.ts';
import { type FormReading, readWith } from '../agreement/form-reading.ts';
import { fullName, line, optionalText, text, tick } from '../agreement/inputs.ts';
import { type Answers, broken, part, picked, typed } from '../agreement/typed.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { Problem } from '../agreement/problems.ts';
import type { Party } from './parties.ts';
import type { Statement } from './signature.ts';

const CODE_LETTERS = 8;

/** What a printed agreement is known by: the first letters of its content's hash, in two groups. */
export const controlCodeOf = (hash: ContentHash): string =>
  `${hash.slice(0, CODE_LETTERS / 2)} ${hash.slice(CODE_LETTERS / 2, CODE_LETTERS)}`.toUpperCase();

/** Whether a copy with this control code shows the content of this hash. */
export const isPrintedFrom = (controlCode: string, hash: ContentHash): boolean =>
  bare(controlCode) === bare(controlCodeOf(hash));

const bare = (controlCode: string): string => controlCode.replaceAll(/[\s-]/g, '').toUpperCase();

const mustTick = () => picked((word) => (word === 'yes' ? { value: true } : broken('missing')));

const common = { controlCode: line(20), signedOn: date(), reason: text(500), informed: mustTick() };
const byCitizen = { citizenName: fullName(), ownWords: optionalText(500), copyToUnion: tick() };
const notAsked = () => typed<string | undefined>(() => ({ value: undefined }));
const paper = (employerName: ReturnType<typeof notAsked> | ReturnType<typeof fullName>) =>
  part({ ...common, employerName, ...byCitizen });

export type PaperForm = {
  readonly controlCode: string;
  readonly signedOn: CivilDate;
  readonly reason: string;
  readonly statements: { readonly [Each in Party]?: Omit<Statement, 'consentVersion'> };
};

type PaperFacts = {
  /** The parties whose signatures the paper bears: both, or the citizen alone. */
  readonly missing: readonly Party[];
  readonly opened: CivilDate;
  readonly today: CivilDate;
};

/** Reads what the consultant has seen on the paper. It was signed today or earlier, and not before the case was opened. */
export const readPaperForm = (answers: Answers, facts: PaperFacts): FormReading<PaperForm> => {
  const employerSigns = facts.missing.includes('employer');
  const read = readWith(paper(employerSigns ? fullName() : notAsked()), answers);
  if (read.value === undefined) return read;
  const problem = dayProblem(read.value.signedOn, facts);
  if (problem !== undefined) return { problems: [problem] };
  const { controlCode, signedOn, reason, employerName, citizenName, ownWords, copyToUnion } = read.value;
  const employer = { name: employerName ?? '', ownWords: undefined, copyToUnion: false };
  return {
    problems: [],
    value: {
      controlCode,
      signedOn,
      reason,
      statements: {
        ...(employerName === undefined ? {} : { employer }),
        citizen: { name: citizenName, ownWords, copyToUnion },
      },
    },
  };
};

const dayProblem = (signedOn: CivilDate, { opened, today }: PaperFacts): Problem | undefined => {
  if (signedOn > today) return { field: 'signedOn', rule: 'date-after-today' };
  return signedOn < opened ? { field: 'signedOn', rule: 'date-in-past' } : undefined;
};
