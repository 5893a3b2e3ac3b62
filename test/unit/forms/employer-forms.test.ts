import { day } from '../../builders/answers.ts';
import { employerForms } from '../../forms/employer-forms.ts';
import { describeForms } from './every-value.ts';
import { openStep } from './open-step.ts';

/** The job of the stored draft begins on this day. */
const START = day('2027-02-01');

describeForms(
  employerForms(START).map((form) => ({
    ...form,
    open: () => openStep(form.section),
    openInEnglish: () => openStep(form.section, 'drafting', 'en'),
  })),
);
