import type { Instant } from '../calendar/instant.ts';
import { accept, type Result, refuse } from '../result.ts';
import type { Amendment, ClosedAmendment } from './amendment.ts';
import { type Case, type CaseFacts, type CaseFile, signatureOf } from './case.ts';
import type { Change } from './change.ts';

/**
 * The amendment that is being agreed on as a case file of its own, for every act and page that a first agreement has: its
 * draft is the version, its facts are the facts, and `inForce` is what holds meanwhile. Nothing when there is none.
 */
export const amendmentOf = (file: CaseFile): CaseFile | undefined => {
  const { case: opened, version, amendment } = file;
  if (opened.amendment === undefined || amendment === undefined) return undefined;
  const { facts, progressAt, remindersSent, remindedAt } = opened.amendment;
  return {
    case: { ...opened, kind: 'amendment', facts, progressAt, remindersSent, remindedAt },
    version: amendment,
    inForce: version,
  };
};

/** The number of the amendment's version in a view of one; nothing for the agreement itself. */
export const amendmentIn = ({ inForce, version }: CaseFile): number | undefined =>
  inForce === undefined ? undefined : version.number;

/** What was done to the view of an amendment, as a change of its case: the agreement in force stays until both have signed. */
export const withAmendment = (file: CaseFile, change: Change): Change => ({
  ...change,
  before: file,
  after: putBack(file, change.after, change.at),
});

/** Does to the open amendment what `rule` does to a case. */
export const onAmendment = (
  file: CaseFile,
  rule: (view: CaseFile) => Result<Change>,
): Result<Change> | undefined => {
  const view = amendmentOf(file);
  if (view === undefined) return undefined;
  const decided = rule(view);
  return decided.ok ? accept(withAmendment(file, decided.value)) : decided;
};

/**
 * The view that a form about the amendment `version` was shown from, as it is now. Refuses `already-done` when it is in force
 * and `changed-meanwhile` when it came to nothing.
 */
export const amendmentNumbered = (file: CaseFile, version: number): Result<CaseFile> => {
  const view = amendmentOf(file);
  if (view?.version.number === version) return accept(view);
  return refuse({ code: file.version.number === version ? 'already-done' : 'changed-meanwhile' });
};

/** The same view of a case that has been written to since: the amendment as long as there is one, else the agreement. */
export const viewedAs = (shown: CaseFile, now: CaseFile): CaseFile =>
  shown.inForce === undefined ? now : (amendmentOf(now) ?? now);

const putBack = (file: CaseFile, view: CaseFile, at: Instant): CaseFile => {
  const { amendment: about, ...rest } = view.case;
  if (about === undefined) throw new TypeError('a view of no amendment');
  const { kind, facts, remindersSent, remindedAt } = file.case;
  const progressAt = later(file.case.progressAt, view.case.progressAt);
  const opened: Case = { ...rest, kind, facts, remindersSent, remindedAt, progressAt };
  if (signatureOf(view.version, 'citizen') !== undefined) return inForceNow(opened, view, about);
  const end = endOf(view.case.facts);
  if (end !== undefined) return closedAs(opened, file, { ...end, at, about });
  const { facts: own, progressAt: quietFrom } = view.case;
  return {
    case: {
      ...opened,
      amendment: {
        ...about,
        facts: own,
        progressAt: quietFrom,
        remindersSent: view.case.remindersSent,
        remindedAt: view.case.remindedAt,
      },
    },
    version: file.version,
    amendment: view.version,
  };
};

/** The amendment is the agreement from now on; the municipality has not seen it yet. */
const inForceNow = (
  { facts: { registered: _seen, ...facts }, ...opened }: Case,
  { case: { facts: own }, version, inForce }: CaseFile,
  { effectiveFrom }: Amendment,
): CaseFile => {
  const changesAnswered = [...(facts.changesAnswered ?? []), ...(own.changesAnswered ?? [])];
  return {
    case: {
      ...opened,
      facts: { ...facts, ...(changesAnswered.length === 0 ? {} : { changesAnswered }) },
      currentVersion: version.number,
      earlier: [
        ...(opened.earlier ?? []),
        ...(inForce === undefined ? [] : [{ number: inForce.number, until: effectiveFrom }]),
      ],
    },
    version,
  };
};

type End = Pick<ClosedAmendment, 'end' | 'reason' | 'at'>;

/** The case without its amendment, which is remembered as one that came to nothing. */
export const closedAs = (
  { amendment: _over, ...opened }: Case,
  { version }: Pick<CaseFile, 'version'>,
  { about, ...end }: End & { readonly about: Amendment },
): CaseFile => {
  const { version: draft, number, effectiveFrom } = about;
  const closed: ClosedAmendment = { version: draft, number, effectiveFrom, ...end };
  return {
    case: { ...opened, amendmentsClosed: [...(opened.amendmentsClosed ?? []), closed] },
    version,
  };
};

const endOf = ({ withdrawn, declined, expired }: CaseFacts): Omit<End, 'at'> | undefined => {
  if (withdrawn !== undefined) return { end: 'withdrawn', reason: withdrawn.reason };
  if (declined !== undefined) return { end: 'declined', reason: declined.reason };
  return expired === undefined ? undefined : { end: 'expired', reason: undefined };
};

const later = (one: Instant, other: Instant): Instant => (one > other ? one : other);

/** The amendment that came to nothing last, unless the agreement has been changed since. */
export const lastClosed = ({ case: opened, version }: CaseFile): ClosedAmendment | undefined => {
  const last = opened.amendmentsClosed?.at(-1);
  return last === undefined || last.version < version.number ? undefined : last;
};
