import { agreementWords } from '../../../texts/da/agreement-words.ts';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import type { FieldOf } from '../section-fields.ts';
import { AddressFields } from './address-fields.tsx';
import { FieldBlock } from './field-block.tsx';
import { choicesOf } from './choices.ts';

/** Step 1, Virksomheden. */
export const CompanyFields = ({ field }: { readonly field: FieldOf }) => (
  <>
    <TextInput {...field('cvr')} inputmode="numeric" width="char-11" />
    <TextInput {...field('name')} autocomplete="organization" />
    <AddressFields field={field} name="address" own />
    <RadioGroup
      {...field('workplace.kind')}
      choices={choicesOf(agreementWords.workplaces, {
        'other-address': <AddressFields field={field} name="workplace.address" />,
      })}
    />
    <TextInput {...field('pNumber')} inputmode="numeric" width="char-11" />
    <RadioGroup {...field('sector')} choices={choicesOf(agreementWords.sectors)} />
    <FieldBlock {...field('contact')}>
      <TextInput {...field('contact.name')} autocomplete="name" />
      <TextInput {...field('contact.title')} autocomplete="organization-title" />
      <TextInput {...field('contact.phone')} type="tel" autocomplete="tel" width="width-m" />
      <TextInput {...field('contact.email')} type="email" autocomplete="email" />
    </FieldBlock>
  </>
);
