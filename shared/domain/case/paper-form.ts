import type { ContentHash } from '../agreement/content-hash.ts';
import { date } from '../agreement/dates.ts';
import { type FormReading, readWith } from '../agreement/form-reading.ts';
import { fullName, line, optionalText, text, tick } from '../agreement/inputs.ts';
import { type Answers, answerAt, broken, lastText, part, picked, typed } from '../agreement/typed.ts';
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

const common = {
  controlCode: line(20),
  signedOn: date(),
  reason: text(500),
  informed: mustTick(),
  otherName: optionalText(300),
};
const byCitizen = { citizenName: fullName(), ownWords: optionalText(500), copyToUnion: tick() };
const notAsked = () => typed<string | undefined>(() => ({ value: undefined }));
const paper = ({
  employerSigns,
  wishOpen,
}: {
  readonly employerSigns: boolean;
  readonly wishOpen: boolean;
}) =>
  part({
    ...common,
    employerName: employerSigns ? fullName() : notAsked(),
    wishSettled: wishOpen ? mustTick() : tick(),
    ...byCitizen,
  });

export type PaperForm = {
  readonly controlCode: string;
  readonly signedOn: CivilDate;
  readonly reason: string;
  /** Why the citizen's name on the paper is another than the case's; nothing where it is the same. */
  readonly otherName: string | undefined;
  readonly statements: { readonly [Each in Party]?: Omit<Statement, 'consentVersion'> };
};

type PaperFacts = {
  /** The parties whose signatures the paper bears: both, or the citizen alone. */
  readonly missing: readonly Party[];
  /** The citizen's name in the case. */
  readonly citizen: string;
  /** The citizen has asked for a change that nobody has answered. */
  readonly wishOpen: boolean;
  readonly opened: CivilDate;
  readonly today: CivilDate;
};

/**
 * Reads what the consultant has seen on the paper. It was signed today or earlier, and not before the case was opened; a
 * name that is another than the case's needs a reason, and an open wish of the citizen's must be settled. Every problem is
 * said at once.
 */
export const readPaperForm = (answers: Answers, facts: PaperFacts): FormReading<PaperForm> => {
  const employerSigns = facts.missing.includes('employer');
  const read = readWith(paper({ employerSigns, wishOpen: facts.wishOpen }), answers);
  const isSaid = (name: string): boolean => read.problems.some(({ field }) => field === name);
  const further = [
    ...dayProblem(answers, facts),
    ...(isSaid('citizenName') || isSaid('otherName') ? [] : nameProblem(answers, facts)),
  ];
  if (read.value === undefined || further.length > 0) return { problems: [...read.problems, ...further] };
  const { controlCode, signedOn, reason, employerName, citizenName, ownWords, copyToUnion, otherName } =
    read.value;
  const employer = { name: employerName ?? '', ownWords: undefined, copyToUnion: false };
  return {
    problems: [],
    value: {
      controlCode,
      signedOn,
      reason,
      otherName: isNamed(citizenName, facts.citizen) ? undefined : otherName,
      statements: {
        ...(employerName === undefined ? {} : { employer }),
        citizen: { name: citizenName, ownWords, copyToUnion },
      },
    },
  };
};

const signing = part({ signedOn: date() });

const dayProblem = (answers: Answers, { opened, today }: PaperFacts): readonly Problem[] => {
  const signedOn = readWith(signing, answers).value?.signedOn;
  if (signedOn === undefined) return [];
  if (signedOn > today) return [{ field: 'signedOn', rule: 'date-after-today' }];
  return signedOn < opened ? [{ field: 'signedOn', rule: 'date-in-past' }] : [];
};

const nameProblem = (answers: Answers, { citizen }: PaperFacts): readonly Problem[] => {
  const [name, why] = [answerAt(answers, 'citizenName'), answerAt(answers, 'otherName')].map(lastText);
  if (name === undefined || name.trim() === '' || isNamed(name, citizen)) return [];
  return why === undefined || why.trim() === '' ? [{ field: 'otherName', rule: 'missing' }] : [];
};

/** Letter case and blanks make no other name. */
const isNamed = (name: string, expected: string): boolean => bareName(name) === bareName(expected);

const bareName = (name: string): string => name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
