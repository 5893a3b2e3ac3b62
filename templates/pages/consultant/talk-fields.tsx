import type { Milestone } from '../../../shared/domain/agreement/progression.ts';
import {
  MILESTONE_OUTCOMES,
  TALK_FORMS,
  TALK_PARTICIPANTS,
  TALK_TOPICS,
} from '../../../shared/domain/follow-up/follow-up.ts';
import { danishDate, hoursText } from '../../texts/danish-format.ts';
import { talkPageTexts as texts, units } from '../../texts/desk/form-page-texts.ts';
import {
  milestoneOutcomeWords,
  talkFormWords,
  talkParticipantWords,
  talkTopicWords,
} from '../../texts/desk/talk-words.ts';
import { DateInput } from '../parts/date-input.tsx';
import type { FieldWords } from '../parts/field-frame.tsx';
import { RadioGroup } from '../parts/radio-group.tsx';
import { TextArea } from '../parts/text-area.tsx';
import { NumberInput, TextInput } from '../parts/text-input.tsx';
import { TickList } from '../parts/tick-list.tsx';

type FieldOf = (name: string) => FieldWords;
type Part = { readonly field: FieldOf };

type MilestonesProps = Part & {
  readonly milestones: readonly Milestone[];
  /** What employer and citizen have said before the talk of the milestone at a place. */
  readonly said: (place: number) => readonly string[];
};

type TalkFieldsProps = MilestonesProps & { readonly paidHoursNow: number };

/** What is recorded of a talk: when and with whom, each milestone, the paid hours, and what was agreed. */
export const TalkFields = ({ field, milestones, said, paidHoursNow }: TalkFieldsProps) => (
  <>
    <Talk field={field} />
    <Milestones field={field} milestones={milestones} said={said} />
    <PaidHours field={field} now={paidHoursNow} />
    <Agreed field={field} />
  </>
);

const Talk = ({ field }: Part) => (
  <>
    <h2>{texts.talk}</h2>
    <DateInput {...field('heldOn')} />
    <RadioGroup
      {...field('form')}
      inLine
      choices={TALK_FORMS.map((value) => ({ value, label: talkFormWords[value] }))}
    />
    <TickList
      {...field('participants')}
      inLine
      choices={TALK_PARTICIPANTS.map((value) => ({ value, label: talkParticipantWords[value] }))}
    />
    <RadioGroup
      {...field('wellbeing')}
      inLine
      choices={['1', '2', '3', '4'].map((value) => ({ value, label: value }))}
    />
    <TickList
      {...field('needsChange')}
      inLine
      choices={TALK_TOPICS.map((value) => ({ value, label: talkTopicWords[value] }))}
    />
  </>
);

const Milestones = ({ field, milestones, said }: MilestonesProps) =>
  milestones.length === 0 ? null : (
    <>
      <h2>{texts.milestones}</h2>
      {milestones.map((milestone, place) => (
        <MilestoneAnswer key={place} field={field} place={place} milestone={milestone} said={said(place)} />
      ))}
    </>
  );

type MilestoneAnswerProps = Part & {
  readonly place: number;
  readonly milestone: Milestone;
  readonly said: readonly string[];
};

const MilestoneAnswer = ({ field, place, milestone, said }: MilestoneAnswerProps) => (
  <fieldset class="milestone">
    <legend class="fieldset-heading">{texts.milestone(milestone.title, danishDate(milestone.date))}</legend>
    {said.map((words) => (
      <p key={words}>{words}</p>
    ))}
    <RadioGroup
      {...field(`milestones.${place}.outcome`)}
      choices={MILESTONE_OUTCOMES.map((value) => ({
        value,
        label: milestoneOutcomeWords[value],
        content: value === 'postponed' ? <DateInput {...field(`milestones.${place}.newDate`)} /> : undefined,
      }))}
    />
    <TextInput {...field(`milestones.${place}.comment`)} />
  </fieldset>
);

const PaidHours = ({ field, now }: Part & { readonly now: number }) => (
  <>
    <h2>{texts.paidHours}</h2>
    <RadioGroup
      {...field('paidHours.kind')}
      initially="unchanged"
      choices={[
        { value: 'unchanged', label: texts.unchanged(hoursText(now)) },
        {
          value: 'changed',
          label: texts.changed,
          content: (
            <>
              <NumberInput {...field('paidHours.after')} suffix={units.hours} />
              <DateInput {...field('paidHours.from')} />
            </>
          ),
        },
      ]}
    />
  </>
);

const Agreed = ({ field }: Part) => (
  <>
    <h2>{texts.agreed}</h2>
    <TextArea {...field('note')} limit={2000} />
    <fieldset class="milestone">
      <legend class="fieldset-heading">{texts.action}</legend>
      <TextInput {...field('actions.0.what')} optional />
      <TextInput {...field('actions.0.who')} optional />
      <DateInput {...field('actions.0.by')} />
    </fieldset>
    <DateInput {...field('next')} />
  </>
);
