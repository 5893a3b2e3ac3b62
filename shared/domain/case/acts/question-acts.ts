import { isLeft } from '../../follow-up/drop.ts';
import { askedTalk, questionsOf } from '../../follow-up/ask.ts';
import type { FollowUp } from '../../follow-up/follow-up.ts';
import { type AnswersGiven, isSameAnswer, type TalkAnswers } from '../../follow-up/talk-answers.ts';
import { accept, type Result, refuse } from '../../result.ts';
import { gate } from '../act-gates.ts';
import { withCallWish } from '../call-wishes.ts';
import type { CaseFile } from '../case.ts';
import { type ActContext, type Change, changeOf } from '../change.ts';
import { PARTIES, type Party } from '../parties.ts';
import { statusOf } from '../status.ts';

/**
 * Employer and citizen are asked before a talk, each by a link that answers this talk alone; one whose address is known not to
 * work gets none. Noted with the talk, so that nobody is asked twice, whose `rev` stays. Refuses `already-done`
 * when they have been asked, or the talk is no longer to be held.
 */
export const noteQuestionsAsked = (
  file: CaseFile,
  { followUp }: { readonly followUp: FollowUp },
  context: ActContext,
): Result<Change> => {
  const opened = gate('note-questions-asked', statusOf(file));
  if (!opened.ok) return opened;
  if (!isLeft(followUp) || followUp.asked !== undefined) return refuse({ code: 'already-done' });
  const { mailLost = [] } = file.case;
  const parties = PARTIES.filter((party) => !mailLost.includes(party));
  const milestones = file.version.frozen?.content.sections.progression.milestones ?? [];
  const asked = { at: context.now, parties, ...questionsOf(followUp, milestones) };
  return accept(
    changeOf(
      file,
      {
        events: [
          {
            event: 'questions-asked',
            details: { followUp: followUp.id, parties: parties.join(' ') },
          },
        ],
        tell: parties.map((party) => ({
          kind: 'talk-questions',
          to: party,
          link: 'answer',
          talk: followUp.id,
        })),
        followUps: [{ ...followUp, asked }],
      },
      context,
    ),
  );
};

export type AnswerSave = {
  readonly followUp: FollowUp;
  readonly party: Party;
  /** What this party has answered before. */
  readonly before: TalkAnswers | undefined;
  readonly answers: AnswersGiven;
  /** The `rev` of the answers when the page was shown; 0 when there were none. */
  readonly shownRev: number;
  /** Sent by the page itself while somebody typed, not by a button. */
  readonly whileTyping?: boolean;
};

/**
 * A party's answers before a talk are kept beside it, and a wish to be called is passed on; the history tells that there is an answer,
 * never what it is. Refuses `closed` when the talk is recorded, dropped or was never asked about, `already-done` when just
 * this is stored, and `changed-meanwhile` when another window saved after the page was shown.
 */
export const answerQuestions = (file: CaseFile, save: AnswerSave, context: ActContext): Result<Change> => {
  const opened = gate('answer-questions', statusOf(file));
  if (!opened.ok) return opened;
  const { followUp, party, before, answers, shownRev } = save;
  if (!isLeft(followUp) || followUp.asked === undefined) return refuse({ code: 'closed' });
  if (isSameAnswer(before ?? NOTHING, answers)) return refuse({ code: 'already-done' });
  const rev = before?.rev ?? 0;
  if (rev !== shownRev) return refuse({ code: 'changed-meanwhile' });
  const { facts, events, tell } = withCallWish(
    file,
    { ...save, wishedBefore: before?.call === true },
    context,
  );
  const kept = save.whileTyping === true ? { kept: 'while-typing' } : {};
  return accept(
    changeOf(
      file,
      {
        case: { facts },
        events: [
          { event: 'questions-answered', details: { followUp: followUp.id, party, rev: rev + 1, ...kept } },
          ...events,
        ],
        tell,
        talkAnswers: [
          {
            ...answers,
            caseId: file.case.id,
            followUpId: askedTalk(followUp),
            party,
            at: context.now,
            rev: rev + 1,
          },
        ],
      },
      context,
    ),
  );
};

const NOTHING: AnswersGiven = { given: {}, call: false, phone: undefined };
