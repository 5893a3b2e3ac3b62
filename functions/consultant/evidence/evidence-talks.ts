import type { CaseFile } from '../../../shared/domain/case/case.ts';
import { askedTalk } from '../../../shared/domain/follow-up/ask.ts';
import type { TalkAnswers } from '../../../shared/domain/follow-up/talk-answers.ts';
import { agreedTitles } from '../../../shared/domain/follow-up/milestone-names.ts';
import type { Cases } from '../../../shared/ports/cases.ts';
import { type ToldTalk, talksText } from '../../../templates/texts/desk/evidence-talks.ts';

/** The talks that somebody was asked about or that were recorded, by their day, each with what was answered before it. */
export const toldTalks = async (
  cases: Pick<Cases, 'followUps' | 'talkAnswers'>,
  { case: { id } }: CaseFile,
): Promise<readonly ToldTalk[]> => {
  const followUps = await cases.followUps(id);
  const told = await Promise.all(
    followUps.map(async (followUp) => ({
      followUp,
      answers: await cases.talkAnswers(id, askedTalk(followUp)),
    })),
  );
  return told.filter(
    ({ followUp: { asked, recorded }, answers }) =>
      asked !== undefined || recorded !== undefined || answers.length > 0,
  );
};

/** The talks to read and as data; no phone number is among the answers. */
export const talkFiles = (talks: readonly ToldTalk[], { version }: CaseFile) => {
  const titles = agreedTitles(version);
  return { text: talksText(talks, titles), json: talksJson(talks, titles) };
};

const talksJson = (talks: readonly ToldTalk[], titles: readonly string[]): string => {
  const told = talks.map(({ followUp, answers }) => ({
    id: followUp.id,
    reasons: followUp.reasons,
    milestones: followUp.milestones ?? titles,
    due: followUp.due,
    postponed: followUp.postponed,
    asked: followUp.asked,
    answers: answers.map(withoutPhone),
    recorded: followUp.recorded,
    dropped: followUp.dropped,
  }));
  return `${JSON.stringify(told, null, 2)}\n`;
};

const withoutPhone = ({ party, at, given, call }: TalkAnswers) => ({ party, at, given, call });
