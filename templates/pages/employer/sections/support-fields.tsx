import type { CivilDate } from '../../../../shared/domain/calendar/civil-date.ts';
import { agreementWords } from '../../../texts/da/agreement-words.ts';
import { danishDate } from '../../../texts/danish-format.ts';
import { Facts } from '../../parts/facts.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { NumberInput, TextInput } from '../../parts/text-input.tsx';
import type { FieldOf } from '../section-fields.ts';
import { choicesOf } from './choices.ts';

/** A talk as it will be planned, with what it is about in words. */
export type ShownTalk = { readonly due: CivilDate; readonly about: string };

type SupportProps = { readonly field: FieldOf; readonly talks: readonly ShownTalk[] };

/** Step 6, Støtte og opfølgning; the planned talks are shown, not asked for. */
export const SupportFields = ({ field, talks }: SupportProps) => (
  <>
    <RadioGroup
      {...field('mentor.kind')}
      initially="none"
      choices={choicesOf(agreementWords.mentors, { named: <MentorFields field={field} /> })}
    />
    <RadioGroup
      {...field('contactForm')}
      choices={[...choicesOf(agreementWords.contactForms), { value: '', label: 'Det er lige meget' }]}
    />
    <TextArea {...field('other')} limit={300} />
    <PlannedTalks talks={talks} />
  </>
);

const MentorFields = ({ field }: { readonly field: FieldOf }) => (
  <>
    <TextInput {...field('mentor.name')} />
    <TextInput {...field('mentor.phone')} type="tel" width="width-m" />
    <NumberInput {...field('mentor.weeklyHours')} suffix="timer" />
  </>
);

const PlannedTalks = ({ talks }: { readonly talks: readonly ShownTalk[] }) => (
  <>
    <h2>Planlagte opfølgninger</h2>
    {talks.length === 0 ? (
      <p>
        Kommunen følger op efter starten og ved hver milepæl. I kan se datoerne her, når startdato og milepæle
        er udfyldt.
      </p>
    ) : (
      <>
        <p>Kommunen kontakter jer omkring disse dage. I skal ikke gøre noget nu.</p>
        <Facts facts={talks.map(({ due, about }) => ({ label: danishDate(due), value: about }))} />
      </>
    )}
  </>
);
