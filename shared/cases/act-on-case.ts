import { amendmentNumbered, withAmendment } from '../domain/case/amendment-view.ts';
import type { CaseFile, CaseId } from '../domain/case/case.ts';
import type { Change } from '../domain/case/change.ts';
import { accept, type Result, refuse } from '../domain/result.ts';
import type { CommandId, Cases, Commit } from '../ports/cases.ts';

export type Rule = (file: CaseFile) => Result<Change> | Promise<Result<Change>>;

export type ActOnCase = {
  readonly caseId: CaseId;
  readonly rule: Rule;
  /** The rule is about the amendment with this version and gets it as a case of its own; the agreement in force stays. */
  readonly amendment?: number | undefined;
  /** Id of the form that asks. Without it the act is the service's own and safe to try again. */
  readonly command?: CommandId;
  /** What is written together with the change. */
  readonly with?: Pick<Commit, 'documents'>;
};

/** What came of an act. `repeated` tells that the same form was sent before and nothing was done this time. */
export type Acted = { readonly outcome: 'done'; readonly change: Change } | { readonly outcome: 'repeated' };

const TRIES = 8;

/**
 * Does an act on a case: reads it, asks the rule, and stores everything in one transaction. When somebody else wrote in
 * between, the case is read again and the rule decides anew, so that no write is ever lost. The same command twice happens
 * once. Refuses what the rule refuses, `not-found`, and `busy` when eight tries met other writes.
 */
export const actOnCase = async (cases: Cases, act: ActOnCase): Promise<Result<Acted>> => {
  if (await isRepeated(cases, act)) return accept({ outcome: 'repeated' });
  for (let tried = 0; tried < TRIES; tried += 1) {
    const file = await cases.load(act.caseId);
    if (file === undefined) return refuse({ code: 'not-found' });
    const decided = await decide(act, file);
    if (!decided.ok) return (await isRepeated(cases, act)) ? accept({ outcome: 'repeated' }) : decided;
    const outcome = await cases.commit({
      ...act.with,
      changes: [decided.value],
      ...(act.command === undefined ? {} : { command: act.command }),
    });
    if (outcome === 'stored') return accept({ outcome: 'done', change: decided.value });
    if (outcome === 'repeated') return accept({ outcome: 'repeated' });
  }
  return refuse({ code: 'busy' });
};

const decide = async ({ rule, amendment }: ActOnCase, file: CaseFile): Promise<Result<Change>> => {
  if (amendment === undefined) return rule(file);
  const view = amendmentNumbered(file, amendment);
  if (!view.ok) return view;
  const decided = await rule(view.value);
  return decided.ok ? accept(withAmendment(file, decided.value)) : decided;
};

const isRepeated = async (cases: Cases, { command, caseId }: ActOnCase): Promise<boolean> =>
  command !== undefined && (await cases.commandDone(command)) === caseId;
