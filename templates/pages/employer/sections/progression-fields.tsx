import { agreementWords } from '../../../texts/da/agreement-words.ts';
import { DateInput } from '../../parts/date-input.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { Rows } from '../../parts/rows.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { NumberInput } from '../../parts/text-input.tsx';
import { TickList } from '../../parts/tick-list.tsx';
import type { FieldOf } from '../section-fields.ts';
import { choicesOf } from './choices.ts';
import { MilestoneFields } from './milestone-fields.tsx';

type Props = { readonly field: FieldOf };

/** Step 5, Progression: what the service exists for. */
export const ProgressionFields = ({ field }: Props) => (
  <>
    <TickList {...field('possibilities.kinds')} choices={choicesOf(agreementWords.possibilities)} />
    <TextArea {...field('possibilities.text')} limit={1000} rows={6} />
    <TextArea {...field('expectations.text')} limit={1000} rows={6} />
    <RadioGroup
      {...field('expectations.outlook.kind')}
      choices={choicesOf(agreementWords.outlooks, {
        'more-hours': <TargetFields field={field} />,
        'no-more-hours': <NoMoreHoursFields field={field} />,
      })}
    />
    <Rows
      {...field('milestones')}
      most={6}
      rowName="milepæl"
      addText="Tilføj en milepæl"
      row={(place) => <MilestoneFields field={field} place={place} />}
    />
  </>
);

const TargetFields = ({ field }: Props) => (
  <>
    <NumberInput {...field('expectations.outlook.paidHours')} suffix="timer" />
    <DateInput {...field('expectations.outlook.by')} />
  </>
);

const NoMoreHoursFields = ({ field }: Props) => (
  <>
    <RadioGroup
      {...field('expectations.outlook.reason.kind')}
      choices={choicesOf(agreementWords.noMoreHoursReasons, {
        other: <TextArea {...field('expectations.outlook.reason.text')} limit={300} rows={2} />,
      })}
    />
    <DateInput {...field('expectations.outlook.lookAgain')} />
  </>
);
