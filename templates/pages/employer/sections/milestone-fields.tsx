import { useTexts } from '../../../texts/in-both.ts';
import { employerTexts, wordsTexts } from '../../../texts/texts.ts';
import { DateInput } from '../../parts/date-input.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import type { FieldOf } from '../section-fields.ts';
import { choicesOf } from './choices.ts';

type Props = {
  readonly field: FieldOf;
  /** Counts from 0. */
  readonly place: number;
  /** Between which days a milestone lies, in words. */
  readonly when: string;
};

export const MilestoneFields = ({ field, place, when }: Props) => {
  const { milestone } = useTexts(employerTexts).step.rows;
  const { milestoneKinds } = useTexts(wordsTexts);
  const own = (name: string) => field(`milestones.${place}.${name}`);
  return (
    <fieldset class="milestone">
      <legend class="fieldset-heading">{`${milestone} ${place + 1}`}</legend>
      <TextInput {...own('title')} />
      <TextArea {...own('lookAt')} limit={300} rows={2} />
      <DateInput {...own('date')} hint={when} />
      <RadioGroup {...own('kind')} choices={choicesOf(milestoneKinds)} inLine />
      <TextInput {...own('responsible')} />
      <TextArea {...own('support')} limit={200} rows={2} />
    </fieldset>
  );
};
