import { holdFields, holdPageTexts } from '../../texts/desk/deletion-texts.ts';
import { TextArea } from '../parts/text-area.tsx';
import { type CaseForm, staffForm } from './case-forms.tsx';
import { fieldMaker } from './form-fields.ts';

/** Before a case is put on legal hold: what that means, and why it is done. */
export const setHoldPage = (form: CaseForm): string =>
  holdPage(form, { ...holdPageTexts.set, follows: holdPageTexts.set.follows });

/** Before a legal hold is lifted; `noticeDays` are left at the least before the case is deleted. */
export const liftHoldPage = (form: CaseForm, noticeDays: number): string =>
  holdPage(form, { ...holdPageTexts.lift, follows: holdPageTexts.lift.follows(noticeDays) });

const holdPage = (
  form: CaseForm,
  { title, button, follows }: { readonly title: string; readonly button: string; readonly follows: string },
): string =>
  staffForm(form, {
    title,
    button,
    texts: holdFields,
    children: (
      <>
        <p>{follows}</p>
        <TextArea {...fieldMaker(holdFields, form)('reason')} limit={500} />
      </>
    ),
  });
