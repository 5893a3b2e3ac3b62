import { useTexts } from '../../../texts/in-both.ts';
import { employerHelpTexts } from '../../../texts/employer-help-texts.ts';
import { scriptTexts, wordsTexts } from '../../../texts/texts.ts';
import { fieldId } from '../../parts/fields.ts';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { NumberInput, TextInput } from '../../parts/text-input.tsx';
import { CallLine } from '../../signing/call-line.tsx';
import { Assessed } from '../assessed.tsx';
import { Explained } from '../explained.tsx';
import type { Computed, Prefilled } from '../prefilled.ts';
import type { FieldOf } from '../section-fields.ts';
import { choicesOf } from './choices.ts';
import { FormPart } from './form-part.tsx';
import { PayFields } from './pay-fields.tsx';
import { ScheduleFields } from './schedule-fields.tsx';

type HoursProps = {
  readonly field: FieldOf;
  readonly prefilled: Prefilled;
  /** Paid hours as computed from what stands in the fields; nothing as long as they are not numbers. */
  readonly computed: Computed | undefined;
};

/** Step 3, Arbejdstid og løn. */
export const HoursFields = ({ field, prefilled, computed }: HoursProps) => {
  const help = useTexts(employerHelpTexts).hours;
  const { schedules, yesNo, collectiveAgreements } = useTexts(wordsTexts);
  return (
    <>
      <FormPart heading={help.hours}>
        <Assessed assessment={prefilled.assessment} also={help.assessed} />
        <NumberInput {...field('weeklyHours')} suffix={help.units.hours} />
        <NumberInput {...field('intensity')} suffix="%" />
        <AboutIntensity {...prefilled} />
        <PaidHours field={field} computed={computed} />
      </FormPart>
      <FormPart heading={help.schedule}>
        <RadioGroup
          {...field('schedule.kind')}
          choices={choicesOf(schedules, {
            weekdays: <ScheduleFields field={field} />,
            'as-agreed': <TextArea {...field('schedule.reference')} limit={300} rows={2} />,
          })}
        />
      </FormPart>
      <FormPart heading={help.pay}>
        <PayFields field={field} />
      </FormPart>
      <FormPart heading={help.otherPay}>
        <RadioGroup {...field('sickPay')} choices={choicesOf(yesNo)} inLine />
        <RadioGroup
          {...field('collectiveAgreement.kind')}
          choices={choicesOf(collectiveAgreements, {
            covered: <TextInput {...field('collectiveAgreement.name')} />,
          })}
        />
      </FormPart>
    </>
  );
};

/** What the number is, and whom to call: in a case that nobody has taken that is the municipality's unit. */
const AboutIntensity = ({ assessment, consultant: { name, phone } }: Prefilled) => {
  const { summary, paragraphs, assessed, notAssessed } = useTexts(employerHelpTexts).hours.aboutIntensity;
  const ask = assessment === undefined ? notAssessed : assessed;
  return (
    <>
      <Explained summary={summary} paragraphs={paragraphs} />
      <CallLine text={ask(name)} phone={phone} />
    </>
  );
};

const PaidHours = ({ field, computed }: Pick<HoursProps, 'field' | 'computed'>) => {
  const { units, aboutPaidHours } = useTexts(employerHelpTexts).hours;
  const words = useTexts(wordsTexts).paidHours;
  const { paidHours } = useTexts(scriptTexts);
  return (
    <>
      <output
        class="computed-hours"
        for={[fieldId('weeklyHours'), fieldId('intensity')].join(' ')}
        data-paid-hours
      >
        {computed === undefined ? null : paidHours(computed)}
      </output>
      <RadioGroup
        {...field('paidHours.kind')}
        initially="computed"
        choices={choicesOf(words, {
          agreed: (
            <>
              <NumberInput {...field('paidHours.hours')} suffix={units.hours} />
              <TextArea {...field('paidHours.reason')} limit={300} rows={2} />
            </>
          ),
        })}
      />
      <Explained {...aboutPaidHours} />
    </>
  );
};
