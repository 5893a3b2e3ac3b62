import { useTexts } from '../../../texts/in-both.ts';
import { employerHelpTexts } from '../../../texts/employer-help-texts.ts';
import { wordsTexts } from '../../../texts/texts.ts';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { NumberInput } from '../../parts/text-input.tsx';
import { Explained } from '../explained.tsx';
import type { FieldOf } from '../section-fields.ts';
import { choicesOf } from './choices.ts';

/** Pay for the paid hours, what goes with it, and what the job pays for full time. */
export const PayFields = ({ field }: { readonly field: FieldOf }) => {
  const { units, payPer, aboutFullTimePay } = useTexts(employerHelpTexts).hours;
  const { paydays } = useTexts(wordsTexts);
  return (
    <>
      <NumberInput {...field('pay.amountOre')} suffix={units.kroner} width="char-11" />
      <RadioGroup {...field('pay.per')} choices={choicesOf(payPer)} inLine />
      <TextArea {...field('supplements')} limit={300} rows={2} />
      <NumberInput {...field('pension.employerPercent')} suffix="%" />
      <NumberInput {...field('pension.ownPercent')} suffix="%" />
      <RadioGroup {...field('payday')} choices={choicesOf(paydays)} />
      <NumberInput {...field('fullTimePayOre')} suffix={units.kroner} width="char-11" />
      <Explained {...aboutFullTimePay} />
    </>
  );
};
