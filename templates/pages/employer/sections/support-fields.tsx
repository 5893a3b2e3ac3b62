import { useTexts } from '../../../texts/in-both.ts';
import { employerHelpTexts } from '../../../texts/employer-help-texts.ts';
import { wordsTexts } from '../../../texts/texts.ts';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { NumberInput, TextInput } from '../../parts/text-input.tsx';
import type { FieldOf } from '../section-fields.ts';
import { choicesOf } from './choices.ts';
import { PlannedTalks, type ShownTalks } from './planned-talks.tsx';

type SupportProps = { readonly field: FieldOf; readonly talks?: ShownTalks | undefined };

/** Step 6, Støtte og opfølgning. */
export const SupportFields = ({ field, talks }: SupportProps) => {
  const { anyContact } = useTexts(employerHelpTexts).support;
  const { mentors, contactForms } = useTexts(wordsTexts);
  return (
    <>
      <RadioGroup
        {...field('mentor.kind')}
        initially="none"
        choices={choicesOf(mentors, { named: <MentorFields field={field} /> })}
      />
      <RadioGroup
        {...field('contactForm')}
        choices={[...choicesOf(contactForms), { value: '', label: anyContact }]}
      />
      <TextArea {...field('other')} limit={300} rows={2} />
      <PlannedTalks planned={talks?.planned ?? []} milestoneTitles={talks?.milestoneTitles ?? []} />
    </>
  );
};

const MentorFields = ({ field }: { readonly field: FieldOf }) => (
  <>
    <TextInput {...field('mentor.name')} />
    <TextInput {...field('mentor.phone')} type="tel" width="width-m" />
    <NumberInput {...field('mentor.weeklyHours')} suffix={useTexts(employerHelpTexts).hours.units.hours} />
  </>
);
