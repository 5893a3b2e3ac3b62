import type { DueSettings } from '../../shared/adapters/dynamo/items.ts';
import { caseIdIn, consultantOwner, keyName, keyNamed, keys } from '../../shared/adapters/dynamo/keys.ts';
import { linesInTexts } from '../../shared/adapters/dynamo/line-text.ts';
import { dataOf, type Item } from '../../shared/adapters/dynamo/table.ts';
import type { SigningCode } from '../../shared/domain/access/codes.ts';
import { instant } from '../../shared/domain/calendar/instant.ts';
import type { CalendarFeeds } from '../../shared/ports/calendar-feeds.ts';
import type { CaseReads } from '../../shared/ports/case-reads.ts';
import type { CaseLists, DeskLines } from '../../shared/ports/case-lists.ts';
import type { Cases } from '../../shared/ports/cases.ts';
import type { DueRow, DueRows } from '../../shared/ports/due-rows.ts';
import type { FigureSource } from '../../shared/ports/figures.ts';
import type { Keys } from '../../shared/ports/keys.ts';
import type { Outbox } from '../../shared/ports/outbox.ts';
import type { Leaves } from '../../shared/ports/leaves.ts';
import type { Limits } from '../../shared/ports/limits.ts';
import type { SigningCodes } from '../../shared/ports/signing-codes.ts';
import type { StaffDirectory } from '../../shared/ports/staff-directory.ts';
import type { TalkDrafts } from '../../shared/ports/talk-drafts.ts';
import type { SessionStore } from '../../shared/ports/session-store.ts';
import type { Starts } from '../../shared/ports/starts.ts';
import { makeMemory, type Memory } from './memory.ts';
import { makeMemoryCalendarFeeds } from './memory-calendar-feeds.ts';
import { makeMemoryCaseReads } from './memory-case-reads.ts';
import { makeMemoryCases } from './memory-cases.ts';
import { makeMemoryFigures } from './memory-figures.ts';
import { makeMemoryLeaves } from './memory-leaves.ts';
import { makeMemoryDeletionProofs } from './memory-deletion-proofs.ts';
import { makeMemoryTalkDrafts } from './memory-talk-drafts.ts';
import { makeMemorySessions } from './memory-sessions.ts';
import { makeMemoryOutbox } from './memory-outbox.ts';
import { makeMemoryLimits, makeMemoryStaffDirectory, makeMemoryStarts } from './memory-starts.ts';

/** Every port behind which the store is. */
export type Stores = {
  readonly cases: Cases;
  readonly codes: SigningCodes;
  readonly lists: CaseLists;
  readonly dueRows: DueRows;
  readonly outbox: Outbox;
  readonly starts: Starts;
  readonly limits: Limits;
  readonly staffDirectory: StaffDirectory;
  readonly leaves: Leaves;
  readonly figures: FigureSource;
  readonly feeds: CalendarFeeds;
  readonly drafts: TalkDrafts;
  readonly sessionStore: SessionStore;
  readonly reads: CaseReads;
};

/** All of them over one memory, as the real ones are over one table. `rung` are the rows whose doorbell was rung. */
export const makeMemoryStores = (world: { readonly secret: Keys; readonly settings: DueSettings }) => {
  const memory = makeMemory();
  const rung: string[] = [];
  return {
    memory,
    rung,
    cases: makeMemoryCases(memory, world),
    codes: makeMemoryCodes(memory),
    lists: makeMemoryLists(memory),
    dueRows: makeMemoryDueRows(memory, rung),
    outbox: makeMemoryOutbox(memory),
    starts: makeMemoryStarts(memory, world.secret),
    limits: makeMemoryLimits(memory),
    staffDirectory: makeMemoryStaffDirectory(memory),
    leaves: makeMemoryLeaves(memory),
    figures: makeMemoryFigures(memory),
    feeds: makeMemoryCalendarFeeds(memory),
    drafts: makeMemoryTalkDrafts(memory),
    proofs: makeMemoryDeletionProofs(memory),
    sessionStore: makeMemorySessions(memory),
    reads: makeMemoryCaseReads(memory),
  };
};

const makeMemoryCodes = (memory: Memory): SigningCodes => ({
  find: async (caseId, party) => codeIn(memory.read(keys.code(caseId, party))),
  countTry: async ({ id, caseId, party }) => {
    const key = keys.code(caseId, party);
    const item = memory.read(key);
    if (item === undefined || codeIn(item)?.id !== id) return undefined;
    memory.write([{ key, row: { ...item, tries: Number(item['tries']) + 1 } }]);
    return codeIn(memory.read(key));
  },
});

const codeIn = (item: Item | undefined): SigningCode | undefined => {
  const code = dataOf<SigningCode>(item);
  return code === undefined ? undefined : { ...code, tries: Number(item?.['tries']) };
};

const makeMemoryLists = (memory: Memory): CaseLists => ({
  ofConsultant: async (consultantId, day) =>
    linesIn(
      memory.rows((row) => row['consultantKey'] === consultantOwner(consultantId)),
      day,
    ),
  all: async (day) =>
    linesIn(
      memory.rows((row) => row['deskKey'] !== undefined),
      day,
    ),
});

/** Cases with the latest progress first; talks that are left, oldest first. */
const linesIn = (rows: readonly Item[], day: string): DeskLines => {
  const { cases, talks } = linesInTexts(rows.flatMap(({ line }) => (typeof line === 'string' ? line : [])));
  return {
    cases: cases.toSorted((one, other) => (one.progressAt < other.progressAt ? 1 : -1)),
    talks: talks.filter(({ due }) => due <= day).toSorted((one, other) => (one.due < other.due ? -1 : 1)),
  };
};

const placeOf = ({ dueAt, key }: Pick<DueRow, 'dueAt' | 'key'>): string => `${dueAt} ${key}`;

const makeMemoryDueRows = (memory: Memory, rung: string[]): DueRows => ({
  due: async (kind, now, { most, after }) =>
    memory
      .dueRows((row) => row['dueKind'] === kind && String(row['dueAt']) <= now)
      .map(({ pk, sk, dueAt }) => ({
        key: keyName({ pk, sk }),
        dueAt: instant(String(dueAt)),
        caseId: caseIdIn(pk),
        followUpId: /^FOLLOWUP#(.*)$/.exec(sk)?.[1],
      }))
      .filter((row) => after === undefined || placeOf(row) > placeOf(after))
      .toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1))
      .slice(0, most),
  ring: async ({ key, dueAt }) => {
    const named = keyNamed(key);
    if (named !== undefined && memory.read(named)?.['dueAt'] === dueAt) rung.push(key);
  },
});
