import { formats } from '../../../texts/formats.ts';
import { useTexts } from '../../../texts/in-both.ts';
import { employerHelpTexts } from '../../../texts/employer-help-texts.ts';
import { wordsTexts } from '../../../texts/texts.ts';
import { DateInput } from '../../parts/date-input.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { NumberInput } from '../../parts/text-input.tsx';
import type { FieldOf } from '../section-fields.ts';
import { choicesOf } from './choices.ts';

type Props = { readonly field: FieldOf };
type OutlookProps = Props & { readonly paidHours: number | undefined };

/** What is expected of the paid hours: nothing yet, a goal with a date, or no more, which is a full answer too. */
export const OutlookFields = ({ field, paidHours }: OutlookProps) => (
  <RadioGroup
    {...field('expectations.outlook.kind')}
    choices={choicesOf(useTexts(wordsTexts).outlooks, {
      'more-hours': <TargetFields field={field} paidHours={paidHours} />,
      'no-more-hours': <NoMoreHoursFields field={field} />,
    })}
  />
);

const TargetFields = ({ field, paidHours }: OutlookProps) => {
  const { hours } = useTexts(formats);
  const { progression, hours: hoursHelp } = useTexts(employerHelpTexts);
  const words = field('expectations.outlook.paidHours');
  const begins = paidHours === undefined ? '' : progression.beginsWith(hours(paidHours));
  return (
    <>
      <NumberInput {...words} hint={`${begins} ${words.hint ?? ''}`.trim()} suffix={hoursHelp.units.hours} />
      <DateInput {...field('expectations.outlook.by')} />
    </>
  );
};

const NoMoreHoursFields = ({ field }: Props) => (
  <>
    <RadioGroup
      {...field('expectations.outlook.reason.kind')}
      choices={choicesOf(useTexts(wordsTexts).noMoreHoursReasons, {
        other: <TextArea {...field('expectations.outlook.reason.text')} limit={300} rows={2} />,
      })}
    />
    <DateInput {...field('expectations.outlook.lookAgain')} />
  </>
);
