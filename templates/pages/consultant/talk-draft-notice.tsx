import type { TalkDraft } from '../../../shared/domain/follow-up/talk-draft.ts';
import { talkDraftTexts as texts } from '../../texts/desk/talk-draft-texts.ts';
import { ChangedMeanwhile } from '../parts/changed-meanwhile.tsx';
import { Notice } from '../parts/notice.tsx';

/**
 * How a talk's draft stands: shown in the fields, just kept by the button, met by another one that was saved meanwhile, or
 * of no more use since the talk can no longer be recorded.
 */
export type DraftStanding =
  | { readonly kind: 'shown' | 'kept' | 'met'; readonly draft: Pick<TalkDraft, 'at' | 'by'> }
  | { readonly kind: 'closed'; readonly recordedBy: string | undefined };

type DraftNoticeProps = {
  readonly standing: DraftStanding | undefined;
  /** Where the talk is shown, and its case. */
  readonly talk: string;
  readonly opened: string;
};

export const DraftNotice = ({ standing, talk, opened }: DraftNoticeProps) => {
  if (standing === undefined) return null;
  if (standing.kind === 'closed')
    return <ChangedMeanwhile texts={texts.closed(standing.recordedBy)} saved={opened} />;
  const { at, by } = standing.draft;
  switch (standing.kind) {
    case 'met':
      return <ChangedMeanwhile texts={texts.met(at, by.name)} saved={talk} />;
    case 'kept':
      return (
        <Notice kind="success" heading={texts.kept.heading}>
          <p class="alert-text">{texts.kept.text}</p>
        </Notice>
      );
    case 'shown':
      return <p>{texts.shown(at, by.name)}</p>;
  }
};
