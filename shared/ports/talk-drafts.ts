import type { CaseId } from '../domain/case/case.ts';
import type { TalkDraft } from '../domain/follow-up/talk-draft.ts';

/** What has been typed of talks that are not recorded yet. */
export type TalkDrafts = {
  /** The draft of a talk as it stands after every finished write, or nothing when there is none. */
  readonly find: (id: CaseId, followUpId: string) => Promise<TalkDraft | undefined>;
  /**
   * Stores a draft in place of the one before it, whose `rev` is one less. `lost-race`: another draft has been stored
   * since, or the talk is no longer at `talkRev`; nothing is written.
   */
  readonly keep: (draft: TalkDraft, talkRev: number) => Promise<'stored' | 'lost-race'>;
};
