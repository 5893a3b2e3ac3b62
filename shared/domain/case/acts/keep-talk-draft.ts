import canonicalize from 'canonicalize';
import type { Answers } from '../../agreement/typed.ts';
import type { Instant } from '../../calendar/instant.ts';
import type { FollowUp } from '../../follow-up/follow-up.ts';
import { isUnseen, type TalkDraft } from '../../follow-up/talk-draft.ts';
import { accept, type Result } from '../../result.ts';
import type { CaseFile } from '../case.ts';
import { openTalk } from './follow-up-acts.ts';

export type DraftSave = {
  readonly followUp: FollowUp;
  /** The talk's `rev` when the page was shown. */
  readonly shownRev: number;
  /** The draft as it is stored now, and its `rev` when the page was shown; 0 when there was none. */
  readonly stored: TalkDraft | undefined;
  readonly shownDraftRev: number;
  readonly answers: Answers;
  readonly milestones: readonly string[];
  readonly by: TalkDraft['by'];
  readonly now: Instant;
};

/** `same`: just this is stored. `met`: somebody saved another draft after the page was shown; nothing is to be stored. */
export type DraftDecided = { readonly came: 'new' | 'same' | 'met'; readonly draft: TalkDraft };

/**
 * What was typed of a talk is kept as it is, until the talk is recorded. It changes nothing of the case and is not in its
 * history. Refuses as recording does, when the talk can no longer be recorded as it was shown.
 */
export const keepTalkDraft = (file: CaseFile, save: DraftSave): Result<DraftDecided> => {
  const opened = openTalk(file, save);
  if (!opened.ok) return opened;
  const { followUp, stored, answers, milestones, by, now } = save;
  if (stored !== undefined && canonicalize(stored.answers) === canonicalize(answers))
    return accept({ came: 'same', draft: stored });
  if (stored !== undefined && isUnseen(stored, save.shownDraftRev))
    return accept({ came: 'met', draft: stored });
  const draft = { caseId: file.case.id, followUpId: followUp.id, answers, milestones, at: now, by };
  return accept({ came: 'new', draft: { ...draft, rev: (stored?.rev ?? 0) + 1 } });
};
