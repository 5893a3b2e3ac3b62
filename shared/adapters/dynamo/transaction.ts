import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { addressOf } from '../../domain/case/addresses.ts';
import type { FrozenContent, Version } from '../../domain/case/case.ts';
import type { Change } from '../../domain/case/change.ts';
import { PARTIES } from '../../domain/case/parties.ts';
import type { Commit, CommitOutcome } from '../../ports/cases.ts';
import type { Keys } from '../../ports/keys.ts';
import {
  caseItem,
  commandItem,
  contentItem,
  documentItems,
  type DueSettings,
  epochSeconds,
  followUpItem,
  formItem,
  linkItem,
  mailItem,
  noticeItem,
  ownerOf,
  talkAnswersItem,
  versionItem,
} from './items.ts';
import { NEW, onlyAfter, THIS_CODE } from './conditions.ts';
import { figureParts } from './figure-text.ts';
import { keys } from './keys.ts';
import type { Item, Key } from './table.ts';

export type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number];
export type WriteWorld = { readonly table: string; readonly secret: Keys; readonly settings: DueSettings };

/** Every item that a commit writes, the command first. */
export const writesOf = (commit: Commit, world: WriteWorld): Write[] => {
  const put = (Item: Item, ConditionExpression?: string): Write => ({
    Put: {
      TableName: world.table,
      Item,
      ...(ConditionExpression === undefined ? {} : { ConditionExpression }),
    },
  });
  const [first] = commit.changes;
  const command =
    commit.command === undefined || first === undefined
      ? []
      : [
          put(commandItem(commit.command, first.after.case.id, first.at), NEW),
          put(formItem(commit.command, first.after.case.id, first.at)),
        ];
  return [
    ...command,
    ...commit.changes.flatMap((change) => changeWrites(change, world, put)),
    ...(commit.notices ?? []).map((notice) => put(noticeItem(notice), NEW)),
    ...(commit.documents ?? []).flatMap(documentItems).map((item) => put(item, NEW)),
  ];
};

type Put = (item: Item, condition?: string) => Write;

const changeWrites = (change: Change, world: WriteWorld, put: Put): readonly Write[] => {
  const { after, entries, messages, issued, revoked, followUps } = change;
  const remove = (Key: Key): Write => ({ Delete: { TableName: world.table, Key } });
  const { secret } = world;
  return [
    caseWrite(change, world),
    ...versionsWritten(change).map((version) => put(versionItem({ ...after, version }, world.settings))),
    ...contentFrozen(change).map((frozen) => put(contentItem(after, frozen))),
    ...entries.map((entry) => put({ ...keys.event(after.case.id, entry.number), data: entry }, NEW)),
    ...messages.map((message) => put(mailItem(ownerOf(after), message), NEW)),
    ...issued.map((link) => put(linkItem(link, secret.linkHash(secret.linkToken(link.id))))),
    ...revoked.flatMap((id) =>
      secret.linkTokens(id).map((token) => remove(keys.link(secret.linkHash(token)))),
    ),
    ...followUps.map((followUp) => put(followUpItem(followUp, world.settings))),
    ...(change.talkAnswers ?? []).map((answers) => put(talkAnswersItem(answers))),
    ...draftWrites(change, world),
    ...figureWrites(change, world),
    ...addressWrites(change, world, { put, remove }),
    ...codeWrites(change, world, put),
  ];
};

/** The versions that this act makes others or new: the one in force, or the draft of its amendment. */
export const versionsWritten = ({ before, after }: Change): readonly Version[] => [
  ...(before?.version === after.version ? [] : [after.version]),
  ...(after.amendment === undefined || before?.amendment === after.amendment ? [] : [after.amendment]),
];

/** The content that this act freezes, if it does. */
export const contentFrozen = (change: Change): readonly FrozenContent[] => {
  const before = new Set([change.before?.version.frozen, change.before?.amendment?.frozen]);
  return versionsWritten(change).flatMap(({ frozen }) =>
    frozen === undefined || before.has(frozen) ? [] : [frozen],
  );
};

/** Stored only when nobody has written to the case since it was read. */
const caseWrite = ({ before, after }: Change, { table, settings }: WriteWorld): Write => ({
  Put: {
    TableName: table,
    Item: caseItem(after, settings),
    ...onlyAfter(before?.case.rev ?? 0),
  },
});

/** What the figures know of the case, as far as this act changes it. */
const figureWrites = (change: Change, { table }: WriteWorld): readonly Write[] => {
  const parts = Object.entries(figureParts(change));
  if (parts.length === 0) return [];
  return [
    {
      Update: {
        TableName: table,
        Key: keys.figures(change.after.case.id),
        UpdateExpression: `SET ${parts.map((_, place) => `#p${place} = :p${place}`).join(', ')}`,
        ExpressionAttributeNames: Object.fromEntries(parts.map(([name], place) => [`#p${place}`, name])),
        ExpressionAttributeValues: Object.fromEntries(parts.map(([, text], place) => [`:p${place}`, text])),
      },
    },
  ];
};

/** The draft of a talk that is recorded or moved goes with it: only the one that was seen. */
const draftWrites = ({ draftDone, after }: Change, { table }: WriteWorld): readonly Write[] => {
  if (draftDone === undefined) return [];
  const { talk, rev } = draftDone;
  const Key = keys.talkDraft(after.case.id, talk);
  return [{ Delete: { TableName: table, Key, ...onlyAfter(rev) } }];
};

/** Each party's address leads to the case, and one that was corrected no longer does. */
const addressWrites = (
  { before, after }: Change,
  { secret }: WriteWorld,
  { put, remove }: { readonly put: Put; readonly remove: (key: Key) => Write },
): readonly Write[] =>
  PARTIES.flatMap((party) => {
    const keyOf = (digest: string) => keys.address(digest, after.case.id, party);
    const address = addressOf(after.case, party);
    const old = before && addressOf(before.case, party);
    // Addresses that differ in letter case alone share a row, and a transaction may write a row once.
    const isSame = old !== undefined && secret.addressDigest(old) === secret.addressDigest(address);
    if (isSame) return [];
    return [
      put({ ...keyOf(secret.addressDigest(address)), data: { caseId: after.case.id, party } }),
      ...(old === undefined ? [] : secret.addressDigests(old).map((digest) => remove(keyOf(digest)))),
    ];
  });

/** A code is stored in place of an earlier one, or used up: only the one that was checked, and only once. */
const codeWrites = ({ code }: Change, { table }: WriteWorld, put: Put): readonly Write[] => {
  if (code === undefined) return [];
  if ('store' in code) {
    const { caseId, party, expiresAt } = code.store;
    return [
      put({
        ...keys.code(caseId, party),
        codeId: code.store.id,
        data: code.store,
        tries: 0,
        expiresAt: epochSeconds(expiresAt) + 3_600,
      }),
    ];
  }
  const { id, caseId, party } = code.use;
  return [
    {
      Delete: {
        TableName: table,
        Key: keys.code(caseId, party),
        ConditionExpression: THIS_CODE,
        ExpressionAttributeValues: { ':id': id },
      },
    },
  ];
};

/** What a cancelled transaction means; any other fault is thrown on. */
export const outcomeOf = (fault: unknown, hasCommand: boolean): Exclude<CommitOutcome, 'stored'> => {
  if (!(fault instanceof TransactionCanceledException)) throw fault;
  const codes = (fault.CancellationReasons ?? []).map(({ Code }) => Code);
  if (hasCommand && codes[0] === 'ConditionalCheckFailed') return 'repeated';
  if (codes.some((code) => code === 'ConditionalCheckFailed' || code === 'TransactionConflict'))
    return 'lost-race';
  throw fault;
};
