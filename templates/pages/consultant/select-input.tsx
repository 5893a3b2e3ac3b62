import { fieldId } from '../parts/fields.ts';

type Option = { readonly value: string; readonly label: string };

type SelectProps = {
  readonly name: string;
  readonly label: string;
  readonly chosen: string;
  readonly options: readonly Option[];
};

/** One choice of many, folded together; nothing happens before the form is sent. */
export const SelectInput = ({ name, label, chosen, options }: SelectProps) => (
  <div class="form-group">
    <label class="form-label" for={fieldId(name)}>
      {label}
    </label>
    <select class="form-select" id={fieldId(name)} name={name}>
      {options.map((option) => (
        <option key={option.value} value={option.value} selected={option.value === chosen}>
          {option.label}
        </option>
      ))}
    </select>
  </div>
);
