import type { Milestone } from '../../../shared/domain/agreement/progression.ts';
import type { StaffMember } from '../../../shared/domain/access/staff.ts';
import type { CaseFile } from '../../../shared/domain/case/case.ts';
import type { FollowUp } from '../../../shared/domain/follow-up/follow-up.ts';
import type { TalkAnswers } from '../../../shared/domain/follow-up/talk-answers.ts';
import { followUpTexts } from '../../texts/desk/consultant-texts.ts';
import { talkPageTexts as texts } from '../../texts/desk/form-page-texts.ts';
import { talkDraftTexts as draftTexts } from '../../texts/desk/talk-draft-texts.ts';
import { danishDate } from '../../texts/danish-format.ts';
import { reasonsText } from '../../texts/da/follow-up-reasons.ts';
import { type Frame, page } from '../layout.tsx';
import { Buttons, SubmitButton } from '../parts/buttons.tsx';
import { DateInput } from '../parts/date-input.tsx';
import { PostForm } from '../parts/post-form.tsx';
import { SessionLine } from '../parts/session-line.tsx';
import { TextInput } from '../parts/text-input.tsx';
import { CallBoth } from './call-both.tsx';
import { signedIn } from './desk.ts';
import { fieldMaker, messagesFor, type Said, type TypedForm } from './form-fields.ts';
import { AnswersBeforeTalk, saidOfMilestone } from './talk-answers.tsx';
import { DraftNotice, type DraftStanding } from './talk-draft-notice.tsx';
import { TalkFields } from './talk-fields.tsx';

export type FollowUpPage = TypedForm & {
  readonly frame: Frame;
  readonly staff: StaffMember;
  readonly followUp: FollowUp;
  /** What employer and citizen have answered before the talk. */
  readonly answersBefore: readonly TalkAnswers[];
  readonly file: CaseFile;
  readonly milestones: readonly Milestone[];
  /** The places of those that the questions before the talk were about. */
  readonly askedPlaces: readonly number[];
  readonly paidHoursNow: number;
  /** How what was typed before stands, where something was. */
  readonly standing?: DraftStanding | undefined;
  readonly hidden: Readonly<Record<string, string>>;
};

/** Where a consultant records what came of a talk, or moves it. */
export const followUpPage = (shown: FollowUpPage): string => {
  const { frame, staff, followUp, milestones, problems, file } = shown;
  const titles = milestones.map(({ title }) => title);
  return page({
    frame,
    title: texts.title(file.case.employee.name),
    above: texts.above(reasonsText(followUp.reasons, titles), danishDate(followUp.due)),
    back: { href: `/sager/${followUp.caseId}`, text: texts.back },
    signedInAs: signedIn(staff),
    problems: messagesFor(followUpTexts, problems, aboutMilestone(shown)),
    body: <Body {...shown} />,
  });
};

/** Every milestone has the same fields: an instruction says which one it is about. */
const aboutMilestone =
  ({ milestones }: Pick<FollowUpPage, 'milestones'>): Said =>
  ({ field }, said) => {
    const title = milestones[Number(/^milestones\.(\d+)\./.exec(field)?.[1])]?.title;
    return title === undefined ? said : texts.about(title, said);
  };

const Body = (shown: FollowUpPage) => {
  const field = fieldMaker(followUpTexts, shown, aboutMilestone(shown));
  const { followUp, answersBefore: answers, askedPlaces } = shown;
  const action = `/sager/${shown.followUp.caseId}/opfoelgning/${shown.followUp.id}`;
  return (
    <>
      <DraftNotice standing={shown.standing} talk={action} opened={`/sager/${shown.followUp.caseId}`} />
      <CallBoth file={shown.file} />
      <AnswersBeforeTalk followUp={shown.followUp} answers={shown.answersBefore} />
      <p>
        {texts.notHeld} <a href="#flyt">{texts.moveInstead}</a>.
      </p>
      <div class="talk-form">
        <PostForm action={action} hidden={{ ...shown.hidden, act: 'record' }} keptWhileTyping="draftRev">
          <SessionLine />
          <TalkFields
            field={field}
            milestones={shown.milestones}
            paidHoursNow={shown.paidHoursNow}
            said={(place) => saidOfMilestone({ followUp, answers, askedPlaces }, place)}
          />
          <Buttons>
            <SubmitButton text={texts.record} />
            <SubmitButton text={draftTexts.keep} kind="secondary" name="save" value="later" />
          </Buttons>
        </PostForm>
        <h2 id="flyt">{texts.move}</h2>
        <p>{draftTexts.moved}</p>
        <PostForm action={action} hidden={{ ...shown.hidden, act: 'postpone' }}>
          <DateInput {...field('to')} />
          <TextInput {...field('reason')} />
          <Buttons>
            <SubmitButton text={texts.move} kind="secondary" />
          </Buttons>
        </PostForm>
      </div>
    </>
  );
};
