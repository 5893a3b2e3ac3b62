import type { CivilDate } from '../../../shared/domain/calendar/civil-date.ts';
import { SECTIONS } from '../../../shared/domain/agreement/sections.ts';
import { lastText } from '../../../shared/domain/agreement/typed.ts';
import { amendmentFields, amendmentTexts } from '../../texts/desk/amendment-texts.ts';
import { units } from '../../texts/desk/form-page-texts.ts';
import { danishDate, hoursText } from '../../texts/danish-format.ts';
import { sectionTitle } from '../../texts/section-title.ts';
import { DateInput } from '../parts/date-input.tsx';
import { TextArea } from '../parts/text-area.tsx';
import { NumberInput } from '../parts/text-input.tsx';
import { TickList } from '../parts/tick-list.tsx';
import { type CaseForm, staffForm } from './case-forms.tsx';
import { fieldMaker } from './form-fields.ts';

const { begin, cancel } = amendmentTexts;

export type AmendmentForm = CaseForm & {
  readonly agreed: { readonly paidHours: number; readonly endDate: CivilDate | undefined };
};

/** Where an amendment is begun: from when, what is asked, and the numbers that are known already. */
export const amendmentPage = ({ agreed, ...form }: AmendmentForm): string => {
  const field = fieldMaker(amendmentFields, form);
  const talk = lastText(form.answers['talk']);
  return staffForm(
    { ...form, hidden: talk === '' ? form.hidden : { ...form.hidden, talk } },
    {
      title: begin.title,
      button: begin.button,
      texts: amendmentFields,
      children: (
        <>
          {begin.follows.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {talk === '' ? null : <p>{begin.fromTalk}</p>}
          <DateInput {...field('effectiveFrom')} />
          <TickList
            {...field('asked')}
            choices={SECTIONS.map((section) => ({ value: section, label: sectionTitle(section) }))}
          />
          <p>{begin.paidHours(hoursText(agreed.paidHours))}</p>
          <NumberInput {...field('paidHours')} suffix={units.hours} />
          <p>{begin.endDate(agreed.endDate && danishDate(agreed.endDate))}</p>
          <DateInput {...field('endDate')} />
        </>
      ),
    },
  );
};

/** Before an amendment is called off: that the agreement stays, and why it is done. */
export const cancelAmendmentPage = (form: CaseForm): string =>
  staffForm(form, {
    title: cancel.title,
    button: cancel.button,
    texts: amendmentFields,
    children: (
      <>
        <p>{cancel.follows}</p>
        <TextArea {...fieldMaker(amendmentFields, form)('reason')} limit={500} />
      </>
    ),
  });
