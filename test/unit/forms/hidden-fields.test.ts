import { describe, expect, it } from 'vitest';
import { REFUSAL_STATUS } from '../../../shared/web/refusal-answers.ts';
import { Refused } from '../../../shared/web/refused.ts';
import { day } from '../../builders/answers.ts';
import { employerForms } from '../../forms/employer-forms.ts';
import { type Kind, KINDS } from '../../forms/kinds.ts';
import type { FormToOpen } from '../../forms/open-form.ts';
import { bodyOf, entriesOf } from '../../journey/form-page.ts';
import { openStep } from './open-step.ts';
import { partyFormsToOpen } from './open-party-forms.ts';
import { staffFormsToOpen } from './open-staff-forms.ts';

const STEPS = employerForms(day('2027-02-01')).map((form) => ({
  ...form,
  open: () => openStep(form.section),
}));
const FORMS: readonly FormToOpen[] = [...STEPS, ...partyFormsToOpen, ...staffFormsToOpen];

const TRIED: readonly Kind[] = [
  'nothing',
  'ten thousand letters',
  'a null byte',
  'markup',
  'a name of the language itself',
  'a huge number',
];

/** What a form is answered with when something else stands in a field that the page put in itself. */
const ANSWERS: Readonly<Record<string, (form: FormToOpen) => number>> = {
  // A form without an id of ours is one that nobody has sent before.
  commandId: () => 303,
  // Nobody knows what was shown: perhaps it is no longer so.
  shownRev: () => 409,
  // A page that was shown to somebody else.
  sentBy: () => 401,
  // No draft lies there that would be lost unread.
  draftRev: () => 303,
  // Rows about an agreement that never was are taken as about the one in force.
  shownVersion: () => 303,
  shownHash: () => 409,
  shownConsultant: () => 409,
  consentVersion: () => 409,
  // What is not to be moved is recorded, and a form for moving holds nothing to record.
  act: ({ what }) => (what === 'recording a talk' ? 303 : 422),
};

const statusOf = async (sending: Promise<{ readonly status: number }>): Promise<number> => {
  try {
    return (await sending).status;
  } catch (fault) {
    if (fault instanceof Refused) return REFUSAL_STATUS[fault.refusal.code];
    throw fault;
  }
};

describe('what a page puts into its form itself', () => {
  it.each(FORMS)('may come back as anything, and never breaks: $what', async (form) => {
    const { hidden } = (await form.open()).page;
    for (const [name] of hidden) {
      for (const kind of TRIED) {
        const opened = await form.open();
        const body = `${bodyOf(entriesOf({ ...form.good, ...opened.good }))}&${bodyOf([[name, KINDS[kind]({ most: 40 })]])}`;

        expect(await statusOf(opened.send(body)), `${name}: ${kind}`).toBe(ANSWERS[name]?.(form));
      }
    }
  });
});
