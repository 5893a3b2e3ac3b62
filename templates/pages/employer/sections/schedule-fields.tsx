import { WEEKDAYS } from '../../../../shared/domain/agreement/hours.ts';
import { describedBy, GroupFrame } from '../../parts/field-frame.tsx';
import { fieldId, typedText } from '../../parts/fields.ts';
import type { FieldOf } from '../section-fields.ts';
import { ErrorWord } from '../../parts/error-word.tsx';

/** From and to for each day of the week, each day on a line of its own. */
export const ScheduleFields = ({ field }: { readonly field: FieldOf }) => (
  <GroupFrame {...field('schedule.days')} anchored>
    {WEEKDAYS.map((day) => (
      <fieldset key={day} class="weekday">
        <legend>{field(`schedule.days.${day}`).label}</legend>
        <div class="weekday-times">
          <TimeInput field={field} name={`schedule.days.${day}.from`} />
          <TimeInput field={field} name={`schedule.days.${day}.to`} />
        </div>
      </fieldset>
    ))}
  </GroupFrame>
);

const TimeInput = ({ field, name }: { readonly field: FieldOf; readonly name: string }) => {
  const words = field(name);
  const message = words.fields.messages.get(name);
  return (
    <div class={message === undefined ? 'form-group time-input' : 'form-group form-error time-input'}>
      <label class="form-label" for={fieldId(name)}>
        {words.label}
      </label>
      {message === undefined ? null : (
        <span class="form-error-message" id={`${fieldId(name)}-error`}>
          <ErrorWord />
          {message}
        </span>
      )}
      <input
        type="text"
        inputmode="numeric"
        class="form-input input-char-8"
        id={fieldId(name)}
        name={name}
        value={typedText(words.fields.answers, name)}
        autocomplete="off"
        aria-invalid={message === undefined ? undefined : 'true'}
        aria-describedby={describedBy(words)}
      />
    </div>
  );
};
