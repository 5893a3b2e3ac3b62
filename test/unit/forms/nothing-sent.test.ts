import { describe, expect, it } from 'vitest';
import type { SectionKey } from '../../../shared/domain/agreement/sections.ts';
import { MANDATORY } from '../../builders/mandatory-fields.ts';
import { openStep } from './open-step.ts';
import { partyFormsToOpen } from './open-party-forms.ts';
import { staffFormsToOpen } from './open-staff-forms.ts';

const STEPS: readonly { readonly section: SectionKey; readonly asks: readonly string[] }[] = [
  { section: 'company', asks: MANDATORY.company },
  { section: 'job', asks: MANDATORY.job },
  { section: 'hours', asks: MANDATORY.hours },
  // As long as the paid hours are not known, the law may want the terms.
  { section: 'terms', asks: ['holiday.kind', 'notice.kind', 'socialInsurance.kind', 'training.kind'] },
  { section: 'progression', asks: MANDATORY.progression },
];

const OTHERS: Readonly<Record<string, readonly string[]>> = {
  'signing as the employer': ['name', 'consent'],
  'signing as the citizen': ['name', 'consent'],
  'asking for a change': ['comment'],
  'asking to begin': ['email'],
  beginning: ['employeeName', 'employeeEmail', 'kind'],
  'asking for a new link': ['email'],
  'opening a case': ['employeeName', 'employeeEmail', 'employerEmail', 'kind', 'weeklyHours', 'intensity'],
  'correcting the address: arbejdsgiver': ['email'],
  'correcting the address: borger': ['email'],
  'correcting the citizen': ['employeeName'],
  'correcting what the municipality knows': ['kind'],
  'taking a case over': ['kind'],
  'handing a case over': ['colleague'],
  'recording signatures on paper': [
    'controlCode',
    'employerName',
    'citizenName',
    'signedOn',
    'reason',
    'informed',
  ],
  'having a case kept': ['reason'],
  'having a case kept no longer': ['reason'],
  withdrawing: ['reason'],
  'naming a stand-in': ['standIn', 'from', 'through'],
  'changing a stand-in': ['standIn', 'from', 'through'],
  'choosing how often regular talks are held': ['rhythm'],
  'beginning an amendment': ['effectiveFrom', 'asked'],
  'calling off an amendment': ['reason'],
  ending: ['on', 'reason'],
  'recording a talk': ['heldOn', 'form', 'participants'],
  'moving a talk': ['to', 'reason'],
};

const FORMS = [...partyFormsToOpen, ...staffFormsToOpen];
const SUPPORT = { what: 'support', open: () => openStep('support') };
const VOLUNTARY = new Set([
  'declining',
  'asking to be called',
  'asking to be called between talks',
  'answering before a talk as the employer',
  'answering before a talk as the citizen',
]);

describe('a form of which nothing is sent', () => {
  it.each(STEPS)('asks for everything mandatory at once: $section', async ({ section, asks }) => {
    const { send } = await openStep(section);

    const page = await send('');

    expect(page.status).toBe(422);
    expect([page.problems.toSorted(), page.loose]).toEqual([asks.toSorted(), []]);
  });

  it.each(FORMS.filter(({ what }) => !VOLUNTARY.has(what)))(
    'asks for everything mandatory at once: $what',
    async ({ what, open }) => {
      const { send } = await open();

      const page = await send('');

      expect(page.status).toBe(422);
      expect([page.problems.toSorted(), page.loose]).toEqual([OTHERS[what]?.toSorted(), []]);
    },
  );

  it.each([...FORMS.filter(({ what }) => VOLUNTARY.has(what)), SUPPORT])(
    'is accepted where all of it is voluntary: $what',
    async ({ open }) => {
      const { send } = await open();

      expect((await send('')).status).toBe(303);
    },
  );
});
