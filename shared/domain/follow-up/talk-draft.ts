import type { Answer, Answers } from '../agreement/typed.ts';
import type { Instant } from '../calendar/instant.ts';
import type { CaseId } from '../case/case.ts';
import { calledSince, milestoneNames, titlesOf } from './milestone-names.ts';

/**
 * What somebody has typed of a talk before recording it, as it was sent. Lies beside the talk and is no fact of the case: it
 * is shown to those who may record the talk, stays with it when it is moved, and is gone when it is recorded or dropped.
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
 * The draft's answers for a page that shows the milestones in force, the last of `agreed`: each row stands at the milestone it
 * was written about, whose title may have been corrected since. What was written of one that is no longer in the agreement
 * goes into the note.
 */
export const answersOfDraft = (
  { answers, milestones: seen }: Pick<TalkDraft, 'answers' | 'milestones'>,
  agreed: Parameters<typeof calledSince>[0],
): Answers => {
  const typed = answers['milestones'];
  const inForce = titlesOf(agreed.at(-1) ?? []);
  if (!Array.isArray(typed) || isSame(seen, inForce)) return answers;
  const names = milestoneNames(inForce);
  const since = milestoneNames(calledSince(agreed, (titles) => isSame(seen, titles)) ?? seen);
  const rows = typed.flatMap((row: Answer, place) => {
    const [title, name] = [seen[place], since[place]];
    return title === undefined || name === undefined ? [] : [{ title, name, row }];
  });
  const left = rows.filter(({ name }) => !names.includes(name)).flatMap(commentIn);
  const note = [textOf(answers['note']), ...left].filter((text) => text !== '').join('\n');
  const placed = names.map((name): Answer => rows.find((each) => each.name === name)?.row ?? {});
  return { ...answers, milestones: placed, ...(left.length === 0 ? {} : { note }) };
};

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((title, place) => title === other[place]);

const commentIn = ({ title, row }: { readonly title: string; readonly row: Answer }): readonly string[] => {
  const comment = typeof row === 'object' && 'comment' in row ? textOf(row['comment']) : '';
  return comment === '' ? [] : [`${title}: ${comment}`];
};

const textOf = (answer: Answer | undefined): string => (typeof answer === 'string' ? answer.trim() : '');
