import { agreementWords } from '../../../texts/da/agreement-words.ts';
import { DateInput } from '../../parts/date-input.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import type { FieldOf } from '../section-fields.ts';
import { choicesOf } from './choices.ts';

/** One milestone; `place` counts from 0. */
export const MilestoneFields = ({ field, place }: { readonly field: FieldOf; readonly place: number }) => {
  const own = (name: string) => field(`milestones.${place}.${name}`);
  return (
    <fieldset class="milestone">
      <legend class="fieldset-heading">{`Milepæl ${place + 1}`}</legend>
      <TextInput {...own('title')} />
      <TextArea {...own('lookAt')} limit={300} rows={3} />
      <DateInput {...own('date')} />
      <RadioGroup {...own('kind')} choices={choicesOf(agreementWords.milestoneKinds)} />
      <TextInput {...own('responsible')} />
      <TextArea {...own('support')} limit={200} rows={2} />
    </fieldset>
  );
};
