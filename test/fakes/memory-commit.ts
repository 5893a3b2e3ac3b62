import {
  caseItem,
  commandItem,
  contentItem,
  documentItems,
  type DueSettings,
  followUpItem,
  linkItem,
  mailItem,
  noticeItem,
  ownerOf,
  talkAnswersItem,
  versionItem,
} from '../../shared/adapters/dynamo/items.ts';
import { keys } from '../../shared/adapters/dynamo/keys.ts';
import { dataOf, type Item, type Key } from '../../shared/adapters/dynamo/table.ts';
import { contentFrozen, versionsWritten } from '../../shared/adapters/dynamo/transaction.ts';
import type { SigningCode } from '../../shared/domain/access/codes.ts';
import { addressOf } from '../../shared/domain/case/addresses.ts';
import type { Change } from '../../shared/domain/case/change.ts';
import { PARTIES } from '../../shared/domain/case/parties.ts';
import type { TalkDraft } from '../../shared/domain/follow-up/talk-draft.ts';
import type { Commit } from '../../shared/ports/cases.ts';
import type { Keys } from '../../shared/ports/keys.ts';
import type { RowWrite } from './memory.ts';
import { figureWrites } from './memory-figures.ts';

type CommitWorld = { readonly secret: Keys; readonly settings: DueSettings };

const put = (row: Item): RowWrite => ({ key: keyOf(row), row });
const add = (row: Item): RowWrite => ({ ...put(row), onlyIf: (there) => there === undefined });
const remove = (key: Key): RowWrite => ({ key, row: undefined });
const keyOf = ({ pk, sk }: Item): Key => ({ pk, sk });

/** The row that remembers the command; its clash is told apart from every other. */
export const commandWrite = ({ command, changes }: Commit): readonly RowWrite[] => {
  const [first] = changes;
  if (command === undefined || first === undefined) return [];
  return [add(commandItem(command, first.after.case.id, first.at))];
};

export const rowWrites = (
  { changes, notices = [], documents = [] }: Commit,
  world: CommitWorld,
): readonly RowWrite[] => [
  ...changes.flatMap((change) => changeWrites(change, world)),
  ...notices.map((notice) => add(noticeItem(notice))),
  ...documents.flatMap(documentItems).map(add),
];

const changeWrites = (change: Change, { secret, settings }: CommitWorld): readonly RowWrite[] => {
  const { before, after, entries, messages, issued, revoked, followUps } = change;
  return [
    { ...put(caseItem(after, settings)), onlyIf: (there) => there?.['rev'] === before?.case.rev },
    ...versionsWritten(change).map((version) => put(versionItem({ ...after, version }, settings))),
    ...contentFrozen(change).map((frozen) => put(contentItem(after, frozen))),
    ...entries.map((entry) => add({ ...keys.event(after.case.id, entry.number), data: entry })),
    ...messages.map((message) => add(mailItem(ownerOf(after), message))),
    ...issued.map((link) => put(linkItem(link, secret.linkHash(secret.linkToken(link.id))))),
    ...revoked.flatMap((id) =>
      secret.linkTokens(id).map((token) => remove(keys.link(secret.linkHash(token)))),
    ),
    ...followUps.map((followUp) => put(followUpItem(followUp, settings))),
    ...(change.talkAnswers ?? []).map((answers) => put(talkAnswersItem(answers))),
    ...draftWrites(change),
    ...figureWrites(change),
    ...addressWrites(change, secret),
    ...codeWrites(change),
  ];
};

const draftWrites = ({ draftDone, after }: Change): readonly RowWrite[] =>
  draftDone === undefined
    ? []
    : [
        {
          ...remove(keys.talkDraft(after.case.id, draftDone.talk)),
          onlyIf: (there) => (dataOf<TalkDraft>(there)?.rev ?? 0) === draftDone.rev,
        },
      ];

const addressWrites = ({ before, after }: Change, secret: Keys): readonly RowWrite[] => {
  const old = before === undefined ? [] : addressRows(before.case, secret);
  const current = addressRows(after.case, secret);
  return [...without(current, old).map(put), ...without(old, current).map((row) => remove(keyOf(row)))];
};

const without = (rows: readonly Item[], others: readonly Item[]): readonly Item[] =>
  rows.filter(({ pk, sk }) => !others.some((other) => other.pk === pk && other.sk === sk));

const addressRows = (opened: Change['after']['case'], secret: Keys): readonly Item[] =>
  PARTIES.map((party) => {
    const key = keys.address(secret.addressDigest(addressOf(opened, party)), opened.id, party);
    return { pk: key.pk, sk: key.sk, data: { caseId: opened.id, party } };
  });

const codeWrites = ({ code }: Change): readonly RowWrite[] => {
  if (code === undefined) return [];
  const { caseId, party, id } = 'store' in code ? code.store : code.use;
  const key = keys.code(caseId, party);
  if ('store' in code) return [put({ ...key, data: code.store, tries: 0 })];
  return [{ ...remove(key), onlyIf: (there) => dataOf<SigningCode>(there)?.id === id }];
};
