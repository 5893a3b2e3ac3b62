import { typedText } from '../../parts/fields.ts';
import { agreementWords } from '../../../texts/da/agreement-words.ts';
import { DateInput } from '../../parts/date-input.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { Rows } from '../../parts/rows.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import { Tick, TickList } from '../../parts/tick-list.tsx';
import type { FieldOf } from '../section-fields.ts';
import { choicesOf } from './choices.ts';

/** Step 2, Jobbet. */
export const JobFields = ({ field }: { readonly field: FieldOf }) => (
  <>
    <TextInput {...field('title')} />
    <DateInput {...field('startDate')} />
    <PastStart field={field} />
    <RadioGroup
      {...field('duration.kind')}
      choices={choicesOf(agreementWords.durations, { until: <EndFields field={field} /> })}
    />
    <TextInput {...field('probation')} />
    <Rows
      {...field('tasks')}
      most={10}
      rowName="opgave"
      addText="Tilføj en opgave"
      row={(place) => <TaskInput field={field} place={place} />}
    />
    <TextArea {...field('excludedTasks')} limit={500} />
    <TickList {...field('considerations.kinds')} choices={choicesOf(agreementWords.considerations)} />
    <TextArea {...field('considerations.text')} limit={600} />
    <RadioGroup {...field('aids.state')} choices={choicesOf(agreementWords.aidStates)} />
    <TextArea {...field('aids.text')} limit={300} rows={2} />
  </>
);

const EndFields = ({ field }: { readonly field: FieldOf }) => (
  <>
    <DateInput {...field('duration.endDate')} />
    <TextArea {...field('duration.reason')} limit={300} rows={2} />
  </>
);

const TaskInput = ({ field, place }: { readonly field: FieldOf; readonly place: number }) => {
  const words = field(`tasks.${place}`);
  return <TextInput {...words} label={`${words.label} ${place + 1}`} />;
};

/** A start that has passed is confirmed; asked only when it is. */
const PastStart = ({ field }: { readonly field: FieldOf }) => {
  const words = field('startInPastConfirmed');
  const isAsked =
    words.fields.messages.has(words.name) || typedText(words.fields.answers, words.name) === 'yes';
  return isAsked ? <Tick {...words} /> : null;
};
