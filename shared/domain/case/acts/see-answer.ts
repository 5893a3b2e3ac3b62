import { accept, type Result, refuse } from '../../result.ts';
import { gate } from '../act-gates.ts';
import type { CaseFile } from '../case.ts';
import { type ActContext, type Change, changeOf } from '../change.ts';
import { statusOf } from '../status.ts';
import { unseenAnswer } from '../unseen-answer.ts';

/** The consultant has seen the citizen's wish or no, and it leaves the day's work. Refuses `already-done` when none is unseen. */
export const seeAnswer = (file: CaseFile, context: ActContext): Result<Change> => {
  const opened = gate('see-answer', statusOf(file));
  if (!opened.ok) return opened;
  if (unseenAnswer(file) === undefined) return refuse({ code: 'already-done' });
  const facts = { ...file.case.facts, answerSeen: { at: context.now } };
  return accept(changeOf(file, { case: { facts }, events: [{ event: 'answer-seen' }] }, context));
};
