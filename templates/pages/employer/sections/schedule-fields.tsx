import { WEEKDAYS } from '../../../../shared/domain/agreement/hours.ts';
import { ErrorWord } from '../../parts/error-word.tsx';
import { describedBy, errorId, type FieldWords, GroupFrame } from '../../parts/field-frame.tsx';
import { fieldId, typedText } from '../../parts/fields.ts';
import type { FieldOf } from '../section-fields.ts';

type Weekday = (typeof WEEKDAYS)[number];
type Props = { readonly field: FieldOf };

/** From and to for each day of the week, each day on a line of its own; on a phone too. */
export const ScheduleFields = ({ field }: Props) => (
  <GroupFrame {...field('schedule.days')} anchored>
    {WEEKDAYS.map((day) => (
      <DayFields key={day} field={field} day={day} />
    ))}
  </GroupFrame>
);

const DayFields = ({ field, day }: Props & { readonly day: Weekday }) => {
  const times = [field(`schedule.days.${day}.from`), field(`schedule.days.${day}.to`)];
  const isWrong = times.some(({ fields, name }) => fields.messages.has(name));
  return (
    <fieldset class={isWrong ? 'weekday form-error' : 'weekday'}>
      <legend>{field(`schedule.days.${day}`).label}</legend>
      {times.map((time) => (
        <TimeMessage key={time.name} {...time} />
      ))}
      <div class="weekday-times">
        {times.map((time) => (
          <TimeInput key={time.name} {...time} />
        ))}
      </div>
    </fieldset>
  );
};

const TimeMessage = ({ fields, name }: FieldWords) => {
  const message = fields.messages.get(name);
  return message === undefined ? null : (
    <span class="form-error-message" id={errorId(name)}>
      <ErrorWord />
      {message}
    </span>
  );
};

const TimeInput = (time: FieldWords) => (
  <div class="time-input">
    <label class="form-label" for={fieldId(time.name)}>
      {time.label}
    </label>
    <input
      type="text"
      inputmode="decimal"
      class="form-input"
      id={fieldId(time.name)}
      name={time.name}
      value={typedText(time.fields.answers, time.name)}
      autocomplete="off"
      aria-invalid={time.fields.messages.has(time.name) ? 'true' : undefined}
      aria-describedby={describedBy(time)}
    />
  </div>
);
