import { describedBy, type FieldWords, GroupFrame } from './field-frame.tsx';
import { fieldId, typedText } from './fields.ts';
import { useTexts } from '../../texts/in-both.ts';
import { partsTexts } from '../../texts/texts.ts';

const PARTS = ['day', 'month', 'year'] as const;

/** A date in three fields: the browser's own picker would follow the browser's language. */
export const DateInput = (props: FieldWords) => {
  const { dateParts } = useTexts(partsTexts);
  const wrong = props.fields.messages.has(props.name) ? wrongParts(props) : new Set();
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
              aria-invalid={wrong.has(key) ? 'true' : undefined}
              aria-describedby={key === 'day' ? describedBy(props) : undefined}
            />
          </div>
        ))}
      </div>
    </GroupFrame>
  );
};

type Part = (typeof PARTS)[number];

const COULD_BE: { readonly [Each in Part]: RegExp } = {
  day: /^(?:0?[1-9]|[12]\d|3[01])\.?$/,
  month: /^(?:0?[1-9]|1[0-2])\.?$/,
  year: /^(?:19|20)\d\d$/,
};

/** The parts that no date can have; all three where each could be right and the date is not. */
const wrongParts = ({ fields, name }: FieldWords): ReadonlySet<Part> => {
  const wrong = PARTS.filter(
    (key) => !COULD_BE[key].test(typedText(fields.answers, `${name}.${key}`).trim()),
  );
  return new Set(wrong.length === 0 ? PARTS : wrong);
};

const partId = (name: string, key: Part): string =>
  key === 'day' ? fieldId(name) : `${fieldId(name)}.${key}`;
