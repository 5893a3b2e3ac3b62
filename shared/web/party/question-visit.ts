import { gate } from '../../domain/case/act-gates.ts';
import type { Party } from '../../domain/case/parties.ts';
import { statusOf } from '../../domain/case/status.ts';
import { askedTalk } from '../../domain/follow-up/ask.ts';
import { isLeft } from '../../domain/follow-up/drop.ts';
import type { FollowUp } from '../../domain/follow-up/follow-up.ts';
import type { Asked } from '../../domain/follow-up/questions.ts';
import type { TalkAnswers } from '../../domain/follow-up/talk-answers.ts';
import type { Cases } from '../../ports/cases.ts';
import { lateAnswerPage } from '../../../templates/pages/questions/after-answers.tsx';
import { type Answer, html } from '../answer.ts';
import type { PageRequest } from '../page-request.ts';
import { admitParty, opensQuestions, type PartyVisit, type PartyWorld } from './party-door.ts';
import { Refused } from '../refused.ts';

/** A party who came in by the link to the questions of one talk. */
export type QuestionVisit = PartyVisit & {
  readonly party: Party;
  readonly followUp: FollowUp;
  readonly asked: Asked;
  /** What this party has answered so far. */
  readonly before: TalkAnswers | undefined;
  /** Where the questions are shown, and sent to. */
  readonly action: string;
};

/** What a party has answered before a talk. */
export const answersOf = async (
  cases: Pick<Cases, 'talkAnswers'>,
  followUp: FollowUp,
  party: Party,
): Promise<TalkAnswers | undefined> =>
  (await cases.talkAnswers(followUp.caseId, askedTalk(followUp))).find((each) => each.party === party);

/** Lets a party in to the questions of a talk that its link opens. Refuses `not-found`, also for a party's other links. */
export const admitToQuestions = async (
  world: PartyWorld,
  request: PageRequest,
  party: Party,
): Promise<QuestionVisit> => {
  const visit = await admitParty(world, request, party);
  const { talk } = request.path;
  if (talk === undefined || !opensQuestions(visit.link, talk)) throw new Refused({ code: 'not-found' });
  const asked = (await world.cases.followUps(visit.file.case.id)).filter((each) => askedTalk(each) === talk);
  // Where another talk has taken its place, the questions are that one's now.
  const followUp = asked.find(({ dropped }) => dropped === undefined) ?? asked[0];
  if (followUp?.asked === undefined) throw new Refused({ code: 'not-found' });
  return {
    ...visit,
    party,
    followUp,
    asked: followUp.asked,
    before: await answersOf(world.cases, followUp, party),
    action: `${visit.base}/spoergsmaal/${talk}`,
  };
};

/** Until the talk is recorded or dropped, and the agreement is in force. */
export const mayAnswer = ({ file, followUp }: QuestionVisit): boolean =>
  isLeft(followUp) && gate('answer-questions', statusOf(file)).ok;

/** The plain page for an answer that comes late. */
export const lateAnswer = ({ frame, file, followUp }: QuestionVisit, status = 200): Answer => {
  const talk = followUp.recorded === undefined ? 'dropped' : 'held';
  return html(lateAnswerPage({ frame, talk, contactPerson: file.case.consultant }), status);
};
