import { describedBy, type FieldWords, GroupFrame } from './field-frame.tsx';
import { fieldId, typedText } from './fields.ts';
import { useTexts } from '../../texts/in-both.ts';
import { partsTexts } from '../../texts/texts.ts';

const PARTS = ['day', 'month', 'year'] as const;

/** A date in three fields: the browser's own picker would follow the browser's language. */
export const DateInput = (props: FieldWords) => {
  const { dateParts } = useTexts(partsTexts);
  return (
    <GroupFrame {...props}>
      <div class="date-group">
        {PARTS.map((key) => (
          <div key={key} class={`form-group form-group-${key}`}>
            <label class="form-label" for={partId(props.name, key)}>
              {dateParts[key]}
            </label>
            <input
              type="text"
              inputmode="numeric"
              class="form-input"
              id={partId(props.name, key)}
              name={`${props.name}.${key}`}
              value={typedText(props.fields.answers, `${props.name}.${key}`)}
              autocomplete="off"
              aria-invalid={props.fields.messages.has(props.name) ? 'true' : undefined}
              aria-describedby={key === 'day' ? describedBy(props) : undefined}
            />
          </div>
        ))}
      </div>
    </GroupFrame>
  );
};

const partId = (name: string, key: 'day' | 'month' | 'year'): string =>
  key === 'day' ? fieldId(name) : `${fieldId(name)}.${key}`;
