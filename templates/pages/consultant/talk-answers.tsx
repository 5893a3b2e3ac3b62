import { type Party, PARTIES } from '../../../shared/domain/case/parties.ts';
import type { FollowUp } from '../../../shared/domain/follow-up/follow-up.ts';
import { type Asked, isAboutMilestone, questionsFor } from '../../../shared/domain/follow-up/questions.ts';
import type { TalkAnswers } from '../../../shared/domain/follow-up/talk-answers.ts';
import { danishDateTime } from '../../texts/danish-format.ts';
import { talkAnswerTexts as texts } from '../../texts/desk/talk-answer-texts.ts';
import { answerInWords, questionInWords } from '../../texts/question-texts.ts';
import { Facts } from '../parts/facts.tsx';

/** What was asked before a talk, and what has been answered. */
export type AnswersBefore = { readonly followUp: FollowUp; readonly answers: readonly TalkAnswers[] };

/** The answers of both side by side; below each other on a phone. Nothing where nobody has been asked. */
export const AnswersBeforeTalk = ({ followUp: { asked }, answers }: AnswersBefore) =>
  asked === undefined ? null : (
    <section class="talk-answers" aria-labelledby="svar">
      <h2 id="svar">{texts.heading}</h2>
      <div class="talk-answers-columns">
        {PARTIES.map((party) => (
          <div key={party}>
            <h3>{texts.who[party]}</h3>
            <OneParty asked={asked} party={party} answers={answers.find((each) => each.party === party)} />
          </div>
        ))}
      </div>
    </section>
  );

type OnePartyProps = {
  readonly asked: Asked;
  readonly party: Party;
  readonly answers: TalkAnswers | undefined;
};

const OneParty = ({ asked, party, answers }: OnePartyProps) => {
  if (answers === undefined)
    return <p>{asked.parties.includes(party) ? texts.notAnswered : texts.notAsked}</p>;
  const { given, call, at } = answers;
  const facts = questionsFor(asked.set, party).map((question) => {
    const answer = given[question.key];
    return {
      label: questionInWords(question, asked, { party, language: 'da' }).ask,
      value: answer === undefined ? texts.skipped : answerInWords(question, answer, 'da'),
    };
  });
  return (
    <>
      <p>
        {texts.answered(danishDateTime(at))}
        {call ? <strong> {texts.call}</strong> : null}
      </p>
      {Object.keys(given).length === 0 ? null : <Facts facts={facts} />}
    </>
  );
};

/** What both say of the milestone at `place`, to stand beside it: nothing where it is not among those that were asked about. */
export const saidOfMilestone = (
  { followUp: { asked }, answers, askedPlaces }: AnswersBefore & { readonly askedPlaces: readonly number[] },
  place: number,
): readonly string[] => {
  if (asked === undefined || !askedPlaces.includes(place)) return [];
  const say = (asked.others ?? []).length === 0 ? texts.aboutMilestone : texts.aboutSeveral;
  const inOrder = PARTIES.flatMap((party) => answers.find((each) => each.party === party) ?? []);
  return inOrder.flatMap(({ party, given }) =>
    questionsFor(asked.set, party)
      .filter(isAboutMilestone)
      .flatMap((question) => {
        const answer = given[question.key];
        return answer === undefined ? [] : say(party, answerInWords(question, answer, 'da').toLowerCase());
      }),
  );
};
