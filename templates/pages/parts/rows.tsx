import type { ComponentChildren } from 'preact';
import { type FieldWords, GroupFrame } from './field-frame.tsx';
import { fieldId, typedRows } from './fields.ts';
import { useTexts } from '../../texts/in-both.ts';
import { partsTexts } from '../../texts/texts.ts';

type RowsProps = FieldWords & {
  readonly most: number;
  /** The fields of one row; `place` counts from 0, as in the names of its inputs. */
  readonly row: (place: number) => ComponentChildren;
  readonly rowName: string;
  readonly addText: string;
};

/**
 * Rows that can be added and removed without JavaScript: the buttons send the form with `row` = `add` or `remove:2`
 * (places from 0), and the page opens at the new row, or at the rows that are left. The rows shown are those typed, blank
 * ones too, and one when there is none. Where there is JavaScript the rows come and go in place.
 */
export const Rows = ({ most, row, rowName, addText, ...field }: RowsProps) => {
  const { remove } = useTexts(partsTexts);
  const shown = Math.max(1, typedRows(field.fields.answers, field.name));
  return (
    <GroupFrame {...field} anchored class="rows">
      {Array.from({ length: shown }, (_, place) => (
        <div key={place} class="rows-row" id={rowId(field.name, place)} tabindex={-1} data-row={rowName}>
          {row(place)}
          <button
            class="button button-tertiary"
            type="submit"
            name="row"
            value={`remove:${place}`}
            formaction={`#${fieldId(field.name)}`}
            hidden={shown === 1}
          >
            {remove}
            <span class="sr-only"> {`${rowName} ${place + 1}`}</span>
          </button>
        </div>
      ))}
      <button
        class="button button-secondary rows-add"
        type="submit"
        name="row"
        value="add"
        formaction={`#${rowId(field.name, shown)}`}
        hidden={shown >= most}
        data-add-row={field.name}
        data-most={most}
      >
        {addText}
      </button>
    </GroupFrame>
  );
};

const rowId = (name: string, place: number): string => `row-${name}.${place}`;
