import type { Milestone } from '../../../shared/domain/agreement/progression.ts';
import type { StaffMember } from '../../../shared/domain/access/staff.ts';
import {
  type FollowUp,
  MILESTONE_OUTCOMES,
  TALK_FORMS,
  TALK_PARTICIPANTS,
  TALK_TOPICS,
} from '../../../shared/domain/follow-up/follow-up.ts';
import { followUpTexts } from '../../texts/consultant-texts.ts';
import { danishDate, hoursText } from '../../texts/danish-format.ts';
import { reasonsText } from '../../texts/follow-up-texts.ts';
import { milestoneOutcomeWords, talkFormWords, talkParticipantWords, talkTopicWords } from '../../texts/talk-words.ts';
import { type Frame, page } from '../layout.tsx';
import { Buttons, SubmitButton } from '../parts/buttons.tsx';
import { DateInput } from '../parts/date-input.tsx';
import type { FieldWords } from '../parts/field-frame.tsx';
import { PostForm } from '../parts/post-form.tsx';
import { RadioGroup } from '../parts/radio-group.tsx';
import { TextArea } from '../parts/text-area.tsx';
import { NumberInput, TextInput } from '../parts/text-input.tsx';
import { TickList } from '../parts/tick-list.tsx';
import { signedIn } from './desk.ts';
import { fieldMaker, messagesFor, type TypedForm } from './form-fields.ts';

export type FollowUpPage = TypedForm & {
  readonly frame: Frame;
  readonly staff: StaffMember;
  readonly followUp: FollowUp;
  readonly employeeName: string;
  readonly milestones: readonly Milestone[];
  readonly paidHoursNow: number;
  readonly hidden: Readonly<Record<string, string>>;
};

type FieldOf = (name: string) => FieldWords;

/** Where a consultant records what came of a talk, or moves it. */
export const followUpPage = (shown: FollowUpPage): string => {
  const { frame, staff, followUp, milestones, problems, employeeName } = shown;
  const titles = milestones.map(({ title }) => title);
  return page({
    frame,
    title: `Opfølgning: ${employeeName}`,
    above: `${reasonsText(followUp.reasons, titles)} – ${danishDate(followUp.due)}`,
    back: { href: `/sager/${followUp.caseId}`, text: 'Til sagen' },
    signedInAs: signedIn(staff),
    problems: messagesFor(followUpTexts, problems),
    body: <Body {...shown} />,
  });
};

const Body = (shown: FollowUpPage) => {
  const field = fieldMaker(followUpTexts, shown);
  const action = `/sager/${shown.followUp.caseId}/opfoelgning/${shown.followUp.id}`;
  return (
    <>
      <PostForm action={action} hidden={{ ...shown.hidden, act: 'record' }}>
        <Talk field={field} />
        {shown.milestones.map((milestone, place) => (
          <MilestoneAnswer key={place} field={field} place={place} milestone={milestone} />
        ))}
        <PaidHours field={field} now={shown.paidHoursNow} />
        <TextArea {...field('note')} limit={2000} />
        <h2>Aftalt handling</h2>
        <TextInput {...field('actions.0.what')} optional />
        <TextInput {...field('actions.0.who')} optional />
        <DateInput {...field('actions.0.by')} />
        <DateInput {...field('next')} />
        <Buttons>
          <SubmitButton text="Registrér opfølgningen" />
        </Buttons>
      </PostForm>
      <h2>Flyt samtalen</h2>
      <PostForm action={action} hidden={{ ...shown.hidden, act: 'postpone' }}>
        <DateInput {...field('to')} />
        <TextInput {...field('reason')} />
        <Buttons>
          <SubmitButton text="Flyt samtalen" kind="secondary" />
        </Buttons>
      </PostForm>
    </>
  );
};

const Talk = ({ field }: { readonly field: FieldOf }) => (
  <>
    <DateInput {...field('heldOn')} />
    <RadioGroup {...field('form')} choices={TALK_FORMS.map((value) => ({ value, label: talkFormWords[value] }))} />
    <TickList
      {...field('participants')}
      choices={TALK_PARTICIPANTS.map((value) => ({ value, label: talkParticipantWords[value] }))}
    />
    <RadioGroup
      {...field('wellbeing')}
      choices={['1', '2', '3', '4'].map((value) => ({
        value,
        label: value === '1' ? '1 – svært' : value === '4' ? '4 – godt' : value,
      }))}
    />
    <TickList {...field('needsChange')} choices={TALK_TOPICS.map((value) => ({ value, label: talkTopicWords[value] }))} />
  </>
);

type MilestoneAnswerProps = { readonly field: FieldOf; readonly place: number; readonly milestone: Milestone };

const MilestoneAnswer = ({ field, place, milestone }: MilestoneAnswerProps) => (
  <fieldset class="milestone">
    <legend class="fieldset-heading">{`Milepæl: ${milestone.title} (${danishDate(milestone.date)})`}</legend>
    <RadioGroup
      {...field(`milestones.${place}.outcome`)}
      choices={MILESTONE_OUTCOMES.map((value) => ({ value, label: milestoneOutcomeWords[value] }))}
    />
    <DateInput {...field(`milestones.${place}.newDate`)} />
    <TextInput {...field(`milestones.${place}.comment`)} />
  </fieldset>
);

const PaidHours = ({ field, now }: { readonly field: FieldOf; readonly now: number }) => (
  <RadioGroup
    {...field('paidHours.kind')}
    initially="unchanged"
    choices={[
      { value: 'unchanged', label: `Uændret: ${hoursText(now)} med løn` },
      {
        value: 'changed',
        label: 'Ændret',
        content: (
          <>
            <NumberInput {...field('paidHours.after')} suffix="timer" />
            <DateInput {...field('paidHours.from')} />
          </>
        ),
      },
    ]}
  />
);
