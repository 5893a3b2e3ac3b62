import type { DueSettings } from '../../shared/adapters/dynamo/items.ts';
import { caseIdIn, consultantOwner, keyName, keyNamed, keys } from '../../shared/adapters/dynamo/keys.ts';
import { attributesOf, dataOf, type Item } from '../../shared/adapters/dynamo/table.ts';
import type { SigningCode } from '../../shared/domain/access/codes.ts';
import { instant } from '../../shared/domain/calendar/instant.ts';
import type { FollowUp } from '../../shared/domain/follow-up/follow-up.ts';
import type { CaseLine, CaseLists, TalkLine } from '../../shared/ports/case-lists.ts';
import type { Cases } from '../../shared/ports/cases.ts';
import type { DueRows } from '../../shared/ports/due-rows.ts';
import type { Keys } from '../../shared/ports/keys.ts';
import type { Outbox } from '../../shared/ports/outbox.ts';
import type { SigningCodes } from '../../shared/ports/signing-codes.ts';
import { makeMemory, type Memory } from './memory.ts';
import { makeMemoryCases } from './memory-cases.ts';
import { makeMemoryOutbox } from './memory-outbox.ts';

/** Every port behind which the store is. */
export type Stores = {
  readonly cases: Cases;
  readonly codes: SigningCodes;
  readonly lists: CaseLists;
  readonly dueRows: DueRows;
  readonly outbox: Outbox;
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

const makeMemoryLists = (memory: Memory): CaseLists => {
  const of = (consultantId: string): readonly Item[] =>
    memory.rows((row) => row['consultantKey'] === consultantOwner(consultantId));
  return {
    ofConsultant: async (consultantId) => linesIn(of(consultantId)),
    all: async () => linesIn(memory.rows()),
    talksDue: async (consultantId, day) => talksIn(of(consultantId), day),
    allTalksDue: async (day) => talksIn(memory.rows(), day),
  };
};

const linesIn = (rows: readonly Item[]): readonly CaseLine[] =>
  rows
    .flatMap((row) => attributesOf<{ line?: CaseLine }>(row).line ?? [])
    .toSorted((one, other) => (one.progressAt < other.progressAt ? 1 : -1));

/** Talks that are left, oldest first. */
const talksIn = (rows: readonly Item[], day: string): readonly TalkLine[] =>
  rows
    .filter((row) => row.sk.startsWith('FOLLOWUP#') && row['listKey'] !== undefined)
    .flatMap((row) => dataOf<FollowUp>(row) ?? [])
    .filter(({ due }) => due <= day)
    .map(({ caseId, id, due }) => ({ caseId, followUpId: id, due }))
    .toSorted((one, other) => (one.due < other.due ? -1 : 1));

const makeMemoryDueRows = (memory: Memory, rung: string[]): DueRows => ({
  due: async (kind, now, most) =>
    memory
      .rows((row) => row['dueKind'] === kind && String(row['dueAt']) <= now)
      .map(({ pk, sk, dueAt }) => ({
        key: keyName({ pk, sk }),
        dueAt: instant(String(dueAt)),
        caseId: caseIdIn(pk),
        followUpId: /^FOLLOWUP#(.*)$/.exec(sk)?.[1],
      }))
      .toSorted((one, other) => (one.dueAt < other.dueAt ? -1 : 1))
      .slice(0, most),
  ring: async ({ key, dueAt }) => {
    const named = keyNamed(key);
    if (named !== undefined && memory.read(named)?.['dueAt'] === dueAt) rung.push(key);
  },
});
