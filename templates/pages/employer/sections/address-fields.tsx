import { TextInput } from '../../parts/text-input.tsx';
import type { FieldOf } from '../section-fields.ts';

/** Street, postcode and town under one name. `own`: the browser may fill in the company's own. */
export const AddressFields = ({
  field,
  name,
  own = false,
}: {
  readonly field: FieldOf;
  readonly name: string;
  readonly own?: boolean;
}) => (
  <>
    <TextInput {...field(`${name}.street`)} autocomplete={own ? 'address-line1' : undefined} />
    <div class="side-by-side">
      <TextInput
        {...field(`${name}.postcode`)}
        inputmode="numeric"
        width="char-4"
        autocomplete={own ? 'postal-code' : undefined}
      />
      <TextInput
        {...field(`${name}.city`)}
        width="char-27"
        autocomplete={own ? 'address-level2' : undefined}
      />
    </div>
  </>
);
