import { useTexts } from '../../../texts/in-both.ts';
import { employerHelpTexts } from '../../../texts/employer-help-texts.ts';
import { wordsTexts } from '../../../texts/texts.ts';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { TextInput } from '../../parts/text-input.tsx';
import type { FieldOf } from '../section-fields.ts';
import { AddressFields } from './address-fields.tsx';
import { choicesOf } from './choices.ts';
import { FieldBlock } from './field-block.tsx';
import { FormPart } from './form-part.tsx';

/** Step 1, Virksomheden. */
export const CompanyFields = ({ field }: { readonly field: FieldOf }) => {
  const help = useTexts(employerHelpTexts).company;
  const { sectors, workplaces } = useTexts(wordsTexts);
  return (
    <>
      <FormPart heading={help.company}>
        <TextInput {...field('cvr')} inputmode="numeric" width="char-11" />
        <TextInput {...field('name')} autocomplete="organization" />
        <AddressFields field={field} name="address" own />
        <RadioGroup {...field('sector')} choices={choicesOf(sectors)} />
      </FormPart>
      <FormPart heading={help.workplace}>
        <RadioGroup
          {...field('workplace.kind')}
          choices={choicesOf(workplaces, {
            'other-address': <AddressFields field={field} name="workplace.address" />,
          })}
        />
        <TextInput {...field('pNumber')} inputmode="numeric" width="char-11" />
      </FormPart>
      <FieldBlock {...field('contact')}>
        <TextInput {...field('contact.name')} autocomplete="name" />
        <TextInput {...field('contact.title')} autocomplete="organization-title" />
        <TextInput {...field('contact.phone')} type="tel" autocomplete="tel" width="width-m" />
        <TextInput {...field('contact.email')} type="email" autocomplete="email" />
      </FieldBlock>
    </>
  );
};
