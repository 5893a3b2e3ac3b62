import { agreementWords } from '../../../texts/da/agreement-words.ts';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { NumberInput, TextInput } from '../../parts/text-input.tsx';
import type { FieldOf } from '../section-fields.ts';
import { choicesOf } from './choices.ts';
import { ScheduleFields } from './schedule-fields.tsx';

type HoursProps = {
  readonly field: FieldOf;
  /** What the municipality has assessed, in words. */
  readonly assessed: string;
  /** Paid hours as computed from what stands in the fields, in words; nothing as long as they are not numbers. */
  readonly computed: string | undefined;
};

/** Step 3, Arbejdstid og løn. */
export const HoursFields = ({ field, assessed, computed }: HoursProps) => (
  <>
    <p>{assessed}</p>
    <NumberInput {...field('weeklyHours')} suffix="timer" />
    <NumberInput {...field('intensity')} suffix="%" />
    <PaidHours field={field} computed={computed} />
    <RadioGroup
      {...field('schedule.kind')}
      choices={choicesOf(agreementWords.schedules, {
        weekdays: <ScheduleFields field={field} />,
        'as-agreed': <TextArea {...field('schedule.reference')} limit={300} rows={2} />,
      })}
    />
    <PayFields field={field} />
    <RadioGroup {...field('sickPay')} choices={choicesOf(agreementWords.yesNo)} />
    <NumberInput {...field('fullTimePayOre')} suffix="kr." width="char-11" />
    <RadioGroup
      {...field('collectiveAgreement.kind')}
      choices={choicesOf(agreementWords.collectiveAgreements, {
        covered: <TextInput {...field('collectiveAgreement.name')} />,
      })}
    />
  </>
);

const PaidHours = ({ field, computed }: Pick<HoursProps, 'field' | 'computed'>) => {
  const words = field('paidHours.kind');
  return (
    <RadioGroup
      {...words}
      hint={computed === undefined ? words.hint : `${words.hint} ${computed}`}
      initially="computed"
      choices={choicesOf(agreementWords.paidHours, {
        agreed: (
          <>
            <NumberInput {...field('paidHours.hours')} suffix="timer" />
            <TextArea {...field('paidHours.reason')} limit={300} rows={2} />
          </>
        ),
      })}
    />
  );
};

const PayFields = ({ field }: { readonly field: FieldOf }) => (
  <>
    <NumberInput {...field('pay.amountOre')} suffix="kr." width="char-11" />
    <RadioGroup {...field('pay.per')} choices={choicesOf(agreementWords.payPeriods)} />
    <TextArea {...field('supplements')} limit={300} rows={2} />
    <NumberInput {...field('pension.employerPercent')} suffix="%" />
    <NumberInput {...field('pension.ownPercent')} suffix="%" />
    <RadioGroup {...field('payday')} choices={choicesOf(agreementWords.paydays)} />
  </>
);
