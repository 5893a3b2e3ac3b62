import { randomUUID } from 'node:crypto';
import { day } from '../builders/answers.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import type { Change } from '../../shared/domain/case/change.ts';
import type { Status } from '../../shared/domain/case/status.ts';
import type { FollowUp } from '../../shared/domain/follow-up/follow-up.ts';
import type { Stores } from './memory-stores.ts';
import { aCase, aNewCase, type CaseOptions, CONSULTANT } from '../builders/cases.ts';

/** A case of its own for one test, with addresses and a consultant that no other test has. */
export const anUnseenCase = (options: CaseOptions = {}) => {
  const id = randomUUID();
  const { employee } = aNewCase();
  const given = {
    consultant: { ...CONSULTANT, id: `k-${id}` },
    employerEmail: `karla.${id}@example.com`,
    employee: { ...employee, email: `demo.${id}@example.com` },
  };
  return aCase({ ...options, id, given: { ...given, ...options.given } });
};

/** The case is stored as it stands in `status`; gives it as it was written. */
export const storedIn = async (
  { cases }: Pick<Stores, 'cases'>,
  status: Status,
  options: CaseOptions = {},
): Promise<CaseFile> => stored({ cases }, [atOnce(anUnseenCase(options).changesTo(status))]);

/** All of a case's changes in one write: what is left of them after the last. */
export const atOnce = (changes: readonly Change[]): Change => {
  const last = changes.at(-1);
  if (last === undefined) throw new Error('nothing to store');
  const revoked = new Set(changes.flatMap((change) => change.revoked));
  return {
    at: last.at,
    before: undefined,
    after: last.after,
    entries: changes.flatMap(({ entries }) => entries),
    messages: changes.flatMap(({ messages }) => messages),
    issued: changes.flatMap(({ issued }) => issued).filter(({ id }) => !revoked.has(id)),
    revoked: [],
    followUps: last.followUps.length > 0 ? last.followUps : changes.flatMap(({ followUps }) => followUps),
    code: last.code !== undefined && 'store' in last.code ? last.code : undefined,
  };
};

/** The changes are stored one after the other; gives the case as it was last written. */
export const stored = async (
  { cases }: Pick<Stores, 'cases'>,
  changes: readonly Change[],
): Promise<CaseFile> => {
  for (const change of changes) {
    const outcome = await cases.commit({ changes: [change] });
    if (outcome !== 'stored') throw new Error(outcome);
  }
  const last = changes.at(-1);
  if (last === undefined) throw new Error('nothing to store');
  return last.after;
};

/** A change that writes the case once more and plans or changes talks, as an act on talks would. */
export const talksChanged = (file: CaseFile, followUps: readonly FollowUp[]): Change => ({
  at: file.case.progressAt,
  before: file,
  after: { ...file, case: { ...file.case, rev: file.case.rev + 1 } },
  entries: [],
  messages: [],
  issued: [],
  revoked: [],
  followUps,
  code: undefined,
});

export const aTalk = (file: CaseFile, own: Partial<FollowUp> = {}): FollowUp => ({
  id: 'extra-1',
  caseId: file.case.id,
  consultantId: file.case.consultant.id,
  reasons: [{ kind: 'extra' }],
  due: day('2027-03-01'),
  plannedAt: file.case.openedAt,
  prompts: [],
  postponed: [],
  recorded: undefined,
  dropped: undefined,
  rev: 1,
  ...own,
});
