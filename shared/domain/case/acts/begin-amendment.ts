import { withEndDate, withPaidHours } from '../../agreement/prefilled-answers.ts';
import { type SectionKey, SECTIONS } from '../../agreement/sections.ts';
import type { Answers } from '../../agreement/typed.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { accept, type Result, refuse } from '../../result.ts';
import { gate } from '../act-gates.ts';
import type { Amendment } from '../amendment.ts';
import { amendmentHindrance } from '../amendment-hindrance.ts';
import type { Case, CaseFile, TypedSection, Version } from '../case.ts';
import { type ActContext, type Change, changeOf } from '../change.ts';
import { statusOf } from '../status.ts';
import { progress } from './progress.ts';

/** What is to be changed, and from when. `paidHours` and `endDate` are filled in for the employer. */
export type AmendmentWish = Pick<Amendment, 'effectiveFrom' | 'asked'> & {
  readonly paidHours: number | undefined;
  readonly endDate: CivilDate | undefined;
  readonly talk: string | undefined;
};

/**
 * An amendment of the agreement in force is a draft with everything that was agreed, and the employer is invited to change
 * what is asked; the agreement holds until both have signed. Refuses `already-done` while one is being agreed on, and
 * `not-in-force` before the agreement has its document, filed with the municipality.
 */
export const beginAmendment = (
  file: CaseFile,
  { effectiveFrom, asked, talk, journal, by, ...numbers }: AmendmentWish & Beginning,
  context: ActContext,
): Result<Change> => {
  const opened = gate('begin-amendment', statusOf(file));
  if (!opened.ok) return opened;
  const hindrance = amendmentHindrance(file, { journal });
  if (hindrance !== undefined)
    return refuse({ code: hindrance === 'under-way' ? 'already-done' : 'not-in-force' });
  const version = nextVersion(file.case);
  const amendment: Amendment = {
    version,
    number: (file.version.frozen?.content.amendment?.number ?? 0) + 1,
    effectiveFrom,
    asked,
    begun: { at: context.now, by },
    ...(talk === undefined ? {} : { talk }),
    facts: {},
    ...progress(context),
  };
  const change = changeOf(
    file,
    {
      case: { amendment },
      events: [
        { event: 'amendment-begun', details: { version, from: effectiveFrom, sections: asked.join(' ') } },
        { event: 'link-sent', details: { party: 'employer' } },
      ],
      tell: [{ kind: 'amendment-invitation', to: 'employer', link: 'fill' }],
    },
    context,
  );
  return accept({
    ...change,
    after: { ...change.after, amendment: draftOf(file.version, version, numbers) },
  });
};

type Beginning = {
  readonly by: string;
  /** Whether signed documents go to the municipality's case system. */
  readonly journal: boolean;
};

/** A version's number is used once, also when the amendment came to nothing. */
const nextVersion = ({ currentVersion, amendmentsClosed = [] }: Case): number =>
  Math.max(currentVersion, ...amendmentsClosed.map(({ version }) => version)) + 1;

/** More saves than a section ever gets: so no page of an amendment is taken for one of the next. */
const REVS_APART = 10_000;

/** The `rev` of a section that nobody has saved in this amendment. */
export const prefilledRev = (version: number): number => version * REVS_APART;

type Numbers = Pick<AmendmentWish, 'paidHours' | 'endDate'>;

const draftOf = (agreed: Version, number: number, numbers: Numbers): Version => ({
  number,
  sections: Object.fromEntries(
    SECTIONS.flatMap((section): readonly (readonly [SectionKey, TypedSection])[] => {
      const typed = agreed.sections[section];
      return typed === undefined
        ? []
        : [[section, { answers: prefilled(section, typed.answers, numbers), rev: prefilledRev(number) }]];
    }),
  ),
  frozen: undefined,
  signatures: [],
  documentStored: false,
});

/** What was agreed, with the new numbers. That the first day may have passed is nothing to confirm again. */
const prefilled = (section: SectionKey, answers: Answers, { paidHours, endDate }: Numbers): Answers => {
  if (section === 'hours' && paidHours !== undefined) return withPaidHours(answers, paidHours);
  if (section !== 'job') return answers;
  const confirmed = { ...answers, startInPastConfirmed: 'yes' };
  return endDate === undefined ? confirmed : withEndDate(confirmed, endDate);
};
