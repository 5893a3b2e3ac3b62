import { talkDraftItem } from '../../shared/adapters/dynamo/items.ts';
import { keys } from '../../shared/adapters/dynamo/keys.ts';
import { dataOf } from '../../shared/adapters/dynamo/table.ts';
import { fallenTalks } from '../../shared/domain/case/change.ts';
import type { FollowUp } from '../../shared/domain/follow-up/follow-up.ts';
import type { TalkDraft } from '../../shared/domain/follow-up/talk-draft.ts';
import type { Commit } from '../../shared/ports/cases.ts';
import type { TalkDrafts } from '../../shared/ports/talk-drafts.ts';
import type { Memory, RowWrite } from './memory.ts';

/** Drafts of talks in memory: stored only over the one before it, and while the talk is as it was. */
export const makeMemoryTalkDrafts = (memory: Memory): TalkDrafts => ({
  find: async (id, followUpId) => dataOf<TalkDraft>(memory.read(keys.talkDraft(id, followUpId))),
  keep: async (draft, talkRev) => {
    const talk = dataOf<FollowUp>(memory.read(keys.followUp(draft.caseId, draft.followUpId)));
    if (talk?.rev !== talkRev) return 'lost-race';
    const unmet = memory.write([
      {
        key: keys.talkDraft(draft.caseId, draft.followUpId),
        row: talkDraftItem(draft),
        onlyIf: (there) => (dataOf<TalkDraft>(there)?.rev ?? 0) === draft.rev - 1,
      },
    ]);
    return unmet.length === 0 ? 'stored' : 'lost-race';
  },
});

/** The drafts there are of talks that fall away with a commit. */
export const fallenDrafts = (memory: Memory, { changes }: Commit): readonly RowWrite[] =>
  changes
    .flatMap((change) => fallenTalks(change).map((talk) => keys.talkDraft(change.after.case.id, talk)))
    .filter((key) => memory.read(key) !== undefined)
    .map((key) => ({ key, row: undefined }));
