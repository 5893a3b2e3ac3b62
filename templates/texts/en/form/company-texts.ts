import type { companyTexts as danish } from '../../da/form/company-texts.ts';
import type { SameFields } from '../../da/form/field-text.ts';

export const companyTexts: SameFields<typeof danish> = {
  cvr: {
    ask: 'Enter the company’s CVR number.',
    hint: '8 digits. It is on your invoices and at datacvr.virk.dk.',
  },
  name: { ask: 'Enter the name of the company.' },
  'address.street': { ask: 'Enter the street and number.', name: 'Street and number of the company' },
  'address.postcode': { ask: 'Enter the postcode.', name: 'Postcode of the company' },
  'address.city': { ask: 'Enter the town the company is in.', name: 'Town of the company' },
  sector: {
    ask: 'Choose whether you are a private or public workplace or an association.',
    label: 'What kind of workplace are you?',
  },
  'workplace.kind': {
    ask: 'Choose where the employee will work.',
    label: 'Where will the employee work?',
  },
  'workplace.address.street': {
    ask: 'Enter the street and number of the workplace.',
    name: 'Street and number of the workplace',
  },
  'workplace.address.postcode': {
    ask: 'Enter the postcode of the workplace.',
    name: 'Postcode of the workplace',
  },
  'workplace.address.city': {
    ask: 'Enter the town the workplace is in.',
    name: 'Town of the workplace',
  },
  pNumber: {
    ask: 'Enter the P number, or leave the field blank.',
    hint: '10 digits. The number of the place where the employee will work.',
    optional: true,
  },
  contact: {
    ask: 'Write whom the municipality can contact in your company.',
    label: 'Who can be called in your company?',
    hint: 'The person that the employee and the municipality can contact about the job.',
  },
  'contact.name': { ask: 'Enter the name of the contact.', name: 'Name of the contact' },
  'contact.title': { ask: 'Enter the job title of the contact.', name: 'Job title of the contact' },
  'contact.phone': {
    ask: 'Enter the phone number of the contact.',
    name: 'Phone of the contact',
  },
  'contact.email': { ask: 'Enter the e-mail of the contact.', name: 'E-mail of the contact' },
};
