import { day } from '../builders/answers.ts';
import { employerForms } from '../forms/employer-forms.ts';
import type { Form } from '../forms/fields.ts';
import { partyForms, questionForms } from '../forms/party-forms.ts';
import { staffForms } from '../forms/staff-forms.ts';
import { COMMAND } from '../fakes/desk.ts';
import type { Asked } from '../fakes/web-requests.ts';
import type { AnyRoute } from '../gallery/entry.ts';
import type { GuardedCase } from './guarded-case.ts';

const TODAY = day('2027-03-02');
const FORMS: readonly Form[] = [
  ...employerForms(TODAY),
  ...partyForms,
  ...questionForms,
  ...Object.values(staffForms(TODAY)),
];

/** What a careful person would send: a form that is turned away is not turned away for what stands in it. */
export const goodForm = (
  route: AnyRoute,
  { file, mail }: Pick<GuardedCase, 'file' | 'mail'>,
): NonNullable<Asked['form']> => ({
  commandId: COMMAND,
  shownRev: '0',
  ...(route.endsWith('/underskriv') ? { shownHash: file.version.frozen?.hash ?? '' } : {}),
  consentVersion: `${route.includes('medarbejder') ? 'citizen' : 'employer'}-2026-11`,
  party: 'citizen',
  mail,
  language: route.endsWith('/sprog') ? 'en' : '',
  code: '123456',
  ...FORMS.find((form) => form.route === route)?.good,
});
