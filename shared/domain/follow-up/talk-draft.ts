import type { Answer, Answers } from '../agreement/typed.ts';
import type { Instant } from '../calendar/instant.ts';
import type { CaseId } from '../case/case.ts';

/**
 * What somebody has typed of a talk before recording it, as it was sent. Lies beside the talk and is no fact of the case: it
 * is shown to those who may record the talk, and is gone when the talk is recorded, moved or dropped.
 */
export type TalkDraft = {
  readonly caseId: CaseId;
  readonly followUpId: string;
  readonly answers: Answers;
  /** The titles of the milestones that the answers' rows are about. */
  readonly milestones: readonly string[];
  readonly at: Instant;
  readonly by: { readonly id: string; readonly name: string };
  /** Grows by one with every save. */
  readonly rev: number;
};

/** Whether the draft is another one than the page was shown with: its text would be lost unread. */
export const isUnseen = (draft: TalkDraft | undefined, shownDraftRev: number): boolean =>
  draft !== undefined && draft.rev !== shownDraftRev;

/**
 * The draft's answers for a page that shows `titles`: each row stands at the milestone it was written about. What was
 * written of a milestone that is no longer in the agreement goes into the note.
 */
export const answersOfDraft = (
  { answers, milestones }: Pick<TalkDraft, 'answers' | 'milestones'>,
  titles: readonly string[],
): Answers => {
  const typed = answers['milestones'];
  if (!Array.isArray(typed) || isSame(milestones, titles)) return answers;
  const rows = typed.flatMap((row: Answer, place) => {
    const title = milestones[place];
    return title === undefined ? [] : [{ title, row }];
  });
  const left = rows.filter(({ title }) => !titles.includes(title)).flatMap(commentIn);
  const note = [textOf(answers['note']), ...left].filter((text) => text !== '').join('\n');
  const placed = titles.map((title): Answer => rows.find((each) => each.title === title)?.row ?? {});
  return { ...answers, milestones: placed, ...(left.length === 0 ? {} : { note }) };
};

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((title, place) => title === other[place]);

const commentIn = ({ title, row }: { readonly title: string; readonly row: Answer }): readonly string[] => {
  const comment = typeof row === 'object' && 'comment' in row ? textOf(row['comment']) : '';
  return comment === '' ? [] : [`${title}: ${comment}`];
};

const textOf = (answer: Answer | undefined): string => (typeof answer === 'string' ? answer.trim() : '');
