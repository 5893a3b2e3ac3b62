import { useTexts } from '../../../texts/in-both.ts';
import { employerHelpTexts } from '../../../texts/employer-help-texts.ts';
import { employerTexts, wordsTexts } from '../../../texts/texts.ts';
import { DateInput } from '../../parts/date-input.tsx';
import { typedText } from '../../parts/fields.ts';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { Rows } from '../../parts/rows.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import { Tick, TickList } from '../../parts/tick-list.tsx';
import { Explained } from '../explained.tsx';
import type { FieldOf } from '../section-fields.ts';
import { choicesOf } from './choices.ts';
import { FormPart } from './form-part.tsx';

type Props = { readonly field: FieldOf };

/** Step 2, Jobbet. */
export const JobFields = ({ field }: Props) => {
  const help = useTexts(employerHelpTexts).job;
  const { considerations, aidStates } = useTexts(wordsTexts);
  return (
    <>
      <FormPart heading={help.job}>
        <Period field={field} />
      </FormPart>
      <FormPart heading={help.tasks}>
        <Tasks field={field} />
        <TextArea {...field('excludedTasks')} limit={500} rows={2} />
      </FormPart>
      <FormPart heading={help.considerations}>
        <Explained {...help.aboutConsiderations} />
        <TickList {...field('considerations.kinds')} choices={choicesOf(considerations)} />
        <TextArea {...field('considerations.text')} limit={600} />
      </FormPart>
      <FormPart heading={help.aids}>
        <RadioGroup {...field('aids.state')} choices={choicesOf(aidStates)} />
        <TextArea {...field('aids.text')} limit={300} rows={2} />
      </FormPart>
    </>
  );
};

const Period = ({ field }: Props) => {
  const { durations } = useTexts(wordsTexts);
  return (
    <>
      <TextInput {...field('title')} />
      <DateInput {...field('startDate')} />
      <PastStart field={field} />
      <RadioGroup
        {...field('duration.kind')}
        choices={choicesOf(durations, { until: <EndFields field={field} /> })}
      />
      <TextInput {...field('probation')} />
    </>
  );
};

const EndFields = ({ field }: Props) => (
  <>
    <DateInput {...field('duration.endDate')} />
    <TextArea {...field('duration.reason')} limit={300} rows={2} />
  </>
);

/** A start that has passed is confirmed; asked only when it is. */
const PastStart = ({ field }: Props) => {
  const words = field('startInPastConfirmed');
  const isAsked =
    words.fields.messages.has(words.name) || typedText(words.fields.answers, words.name) === 'yes';
  return isAsked ? <Tick {...words} /> : null;
};

const Tasks = ({ field }: Props) => {
  const { taskInText, addTask } = useTexts(employerTexts).step.rows;
  return (
    <Rows
      {...field('tasks')}
      most={10}
      rowName={taskInText}
      addText={addTask}
      row={(place) => <TaskInput field={field} place={place} />}
    />
  );
};

const TaskInput = ({ field, place }: Props & { readonly place: number }) => {
  const words = field(`tasks.${place}`);
  return <TextInput {...words} label={`${words.label} ${place + 1}`} />;
};
