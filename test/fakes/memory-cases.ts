import { recordsIn } from '../../shared/adapters/dynamo/case-records.ts';
import type { DueSettings } from '../../shared/adapters/dynamo/items.ts';
import { documentIn } from '../../shared/adapters/dynamo/dynamo-cases.ts';
import { answersPrefix, caseOwner, keys, noticeOwner } from '../../shared/adapters/dynamo/keys.ts';
import { dataOf, type Item } from '../../shared/adapters/dynamo/table.ts';
import type { Link } from '../../shared/domain/access/links.ts';
import type { AuditEntry } from '../../shared/domain/case/audit.ts';
import type { Case, CaseFile, CaseId, KeptContent, Version } from '../../shared/domain/case/case.ts';
import type { Party } from '../../shared/domain/case/parties.ts';
import { standingFactsOf } from '../../shared/domain/document/standing.ts';
import type { FollowUp } from '../../shared/domain/follow-up/follow-up.ts';
import type { TalkAnswers } from '../../shared/domain/follow-up/talk-answers.ts';
import type { Cases, CommitOutcome, NamedDocument } from '../../shared/ports/cases.ts';
import type { Keys } from '../../shared/ports/keys.ts';
import type { Memory } from './memory.ts';
import { commandWrite, rowWrites } from './memory-commit.ts';
import { fallenDrafts } from './memory-talk-drafts.ts';
import { makeMemoryOutbox } from './memory-outbox.ts';

/** The cases in memory: the same promises as the port, kept by one write of all rows. */
export const makeMemoryCases = (
  memory: Memory,
  { secret, settings }: { readonly secret: Keys; readonly settings: DueSettings },
): Cases => {
  const under = (owner: string, prefix: string): readonly Item[] =>
    memory
      .rows(({ sk }) => sk.startsWith(prefix), owner)
      .toSorted((one, other) => (one.sk < other.sk ? -1 : 1));
  const load = async (id: CaseId): Promise<CaseFile | undefined> => {
    const opened = dataOf<Case>(memory.read(keys.caseItem(id)));
    if (opened === undefined) return undefined;
    const version = dataOf<Version>(memory.read(keys.version(id, opened.currentVersion)));
    if (version === undefined) return undefined;
    const draft = opened.amendment && memory.read(keys.version(id, opened.amendment.version));
    const amendment = dataOf<Version>(draft);
    return { case: opened, version, ...(amendment === undefined ? {} : { amendment }) };
  };
  return {
    load,
    standing: async (id) => {
      const file = await load(id);
      return file === undefined ? undefined : standingFactsOf(file);
    },
    versions: async (id) => under(caseOwner(id), 'VERSION#').flatMap((row) => dataOf<Version>(row) ?? []),
    findLink: async (token) => {
      const link = dataOf<Link>(memory.read(keys.link(secret.linkHash(token))));
      return link && secret.linkTokens(link.id).includes(token) ? link : undefined;
    },
    followUps: async (id) =>
      under(caseOwner(id), 'FOLLOWUP#')
        .flatMap((row) => dataOf<FollowUp>(row) ?? [])
        .toSorted((one, other) => (one.due < other.due ? -1 : 1)),
    talkAnswers: async (id, followUpId) =>
      under(caseOwner(id), answersPrefix(followUpId)).flatMap((row) => dataOf<TalkAnswers>(row) ?? []),
    history: async (id) => under(caseOwner(id), 'EVENT#').flatMap((row) => dataOf<AuditEntry>(row) ?? []),
    records: async (id) => ({
      ...recordsIn(under(caseOwner(id), '')),
      mails: await makeMemoryOutbox(memory).ofCase(id),
    }),
    contents: async (id) => under(caseOwner(id), 'CONTENT#').flatMap((row) => dataOf<KeptContent>(row) ?? []),
    document: async (caseId, versionNumber) => documentIn(memory.read(keys.document(caseId, versionNumber))),
    documentNamed: async (id) => dataOf<NamedDocument>(memory.read(keys.documentName(id))),
    commandDone: async (id) => dataOf<CaseId>(memory.read(keys.command(id))),
    casesAt: async (email) =>
      under(`ADDRESS#${secret.addressDigest(email)}`, '').flatMap(
        (row) => dataOf<{ caseId: CaseId; party: Party }>(row) ?? [],
      ),
    isNoticed: async ({ owner, message }) =>
      memory.read(keys.mail(noticeOwner(owner), message.id)) !== undefined,
    commit: async (commit): Promise<CommitOutcome> => {
      const command = commandWrite(commit);
      const unmet = memory.write([
        ...command,
        ...rowWrites(commit, { secret, settings }),
        ...fallenDrafts(memory, commit),
      ]);
      if (unmet.length === 0) return 'stored';
      return command.length > 0 && unmet.includes(0) ? 'repeated' : 'lost-race';
    },
  };
};
