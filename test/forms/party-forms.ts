import { fullName, optional, text } from './field-types.ts';
import { choice, consent, type Form, optionalChoice, tick, written } from './fields.ts';
import { email, phone } from './identity-types.ts';

export type PartyForm = Form & { readonly by: 'employer' | 'citizen' | 'anyone' };

/** The forms of employer and citizen besides the steps, and of those who have lost their link. */
export const partyForms = [
  {
    what: 'signing as the employer',
    by: 'employer',
    route: 'POST /arbejdsgiver/{link}/underskriv',
    fields: { name: written(fullName), consent },
    good: { name: 'Karla Køkkentest', consent: 'yes' },
  },
  {
    what: 'signing as the citizen',
    by: 'citizen',
    route: 'POST /medarbejder/{link}/underskriv',
    fields: { name: written(fullName), ownWords: written(optional(text(500))), consent, copyToUnion: tick },
    good: { name: 'Demo Eksempelsen', ownWords: 'Jeg glæder mig', consent: 'yes', copyToUnion: 'yes' },
  },
  {
    what: 'asking for a change',
    by: 'citizen',
    route: 'POST /medarbejder/{link}/bed-om-aendring',
    fields: { comment: written(text(1000)) },
    good: { comment: 'Jeg møder hellere klokken ti' },
  },
  {
    what: 'declining',
    by: 'citizen',
    route: 'POST /medarbejder/{link}/afvis',
    fields: { reason: written(optional(text(500))) },
    good: { reason: 'Jeg har fået et andet job' },
  },
  {
    what: 'asking to be called',
    by: 'citizen',
    route: 'POST /medarbejder/{link}/ring-til-mig',
    fields: { phone: written(optional(phone)), when: written(optional(text(200))) },
    good: { phone: '20 12 34 56', when: 'Helst om formiddagen' },
  },
  {
    what: 'asking to be called between talks',
    by: 'citizen',
    route: 'POST /medarbejder/{link}/ring-til-mig',
    fields: { phone: written(optional(phone)), when: written(optional(text(200))) },
    good: { phone: '20 12 34 56', when: 'Helst om formiddagen' },
  },
  {
    what: 'asking to begin',
    by: 'anyone',
    route: 'POST /start',
    fields: { email: written(email) },
    good: { email: 'begynder@example.com' },
  },
  {
    what: 'beginning',
    by: 'anyone',
    route: 'POST /start/{link}',
    fields: { employeeName: written(fullName), employeeEmail: written(email), kind: choice },
    good: { employeeName: 'Demo Eksempelsen', employeeEmail: 'demo@example.org', kind: 'new' },
  },
  {
    what: 'asking for a new link',
    by: 'anyone',
    route: 'POST /nyt-link',
    fields: { email: written(email) },
    good: { email: 'ukendt@example.com' },
  },
] as const satisfies readonly PartyForm[];

/** The forms that come by mail a week before a talk. */
export const questionForms = [
  {
    what: 'answering before a talk as the employer',
    by: 'employer',
    route: 'POST /arbejdsgiver/{link}/spoergsmaal/{talk}',
    fields: {
      settled: optionalChoice,
      tasks: optionalChoice,
      considerations: optionalChoice,
      help: optionalChoice,
      takeUp: written(optional(text(300))),
      call: tick,
    },
    good: {
      settled: 'yes',
      tasks: 'partly',
      considerations: 'yes',
      help: 'no',
      takeUp: 'Mentoren mangler',
      call: 'yes',
    },
  },
  {
    what: 'answering before a talk as the citizen',
    by: 'citizen',
    route: 'POST /medarbejder/{link}/spoergsmaal/{talk}',
    fields: {
      reached: optionalChoice,
      helped: written(optional(text(300))),
      missing: written(optional(text(300))),
      hoursChange: written(optional(text(300))),
      nextStep: written(optional(text(300))),
      call: tick,
      phone: written(phone),
    },
    good: {
      reached: 'partly',
      helped: 'En rolig start',
      missing: 'En fast plads',
      hoursChange: 'Otte timer med løn fra marts',
      nextStep: 'Kassen alene i uge tolv',
      call: 'yes',
      phone: '20 12 34 56',
    },
  },
] as const satisfies readonly PartyForm[];
