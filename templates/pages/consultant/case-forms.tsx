import type { StaffMember } from '../../../shared/domain/access/staff.ts';
import type { Party } from '../../../shared/domain/case/parties.ts';
import { caseActTexts } from '../../texts/desk/consultant-texts.ts';
import { DateInput } from '../parts/date-input.tsx';
import { type Confirmation, confirmPage } from '../parts/confirm-page.tsx';
import { TextArea } from '../parts/text-area.tsx';
import { TextInput } from '../parts/text-input.tsx';
import { signedIn } from './desk.ts';
import { fieldMaker, messagesFor, type TypedForm } from './form-fields.ts';

export type CaseForm = TypedForm &
  Pick<Confirmation, 'frame' | 'action' | 'back' | 'hidden'> & { readonly staff: StaffMember };

const staffForm = (
  { answers: _answers, problems, staff, ...confirmation }: CaseForm,
  rest: Pick<Confirmation, 'title' | 'button' | 'children'>,
): string =>
  confirmPage({
    ...confirmation,
    ...rest,
    signedInAs: signedIn(staff),
    problems: messagesFor(caseActTexts, problems),
  });

/** Before a case is withdrawn: what that means, and why it is done. */
export const withdrawPage = (form: CaseForm): string =>
  staffForm(form, {
    title: 'Træk aftalen tilbage',
    button: 'Træk aftalen tilbage',
    children: (
      <>
        <p>
          Alle links holder op med at virke. Arbejdsgiveren får besked, og borgeren også, hvis borgeren har
          fået aftalen.
        </p>
        <TextArea {...fieldMaker(caseActTexts, form)('reason')} limit={500} />
      </>
    ),
  });

/** Before an agreement in force is ended. */
export const endPage = (form: CaseForm): string =>
  staffForm(form, {
    title: 'Afslut aftalen',
    button: 'Afslut aftalen',
    children: (
      <>
        <p>De opfølgninger, der er tilbage, falder væk.</p>
        <DateInput {...fieldMaker(caseActTexts, form)('on')} />
        <TextArea {...fieldMaker(caseActTexts, form)('reason')} limit={500} />
      </>
    ),
  });

/** Where a party's wrong address is corrected. */
export const correctAddressPage = (
  form: CaseForm & { readonly party: Party; readonly address: string },
): string => {
  const { party, address, ...rest } = form;
  const whose = party === 'employer' ? 'arbejdsgiveren' : 'borgeren';
  return staffForm(rest, {
    title: `Ret e-mailadressen til ${whose}`,
    button: 'Ret adressen',
    children: (
      <>
        <p>{`Adressen er nu ${address}. Links, der er sendt hertil, holder op med at virke med det samme.`}</p>
        <TextInput {...fieldMaker(caseActTexts, rest)('email')} type="email" />
      </>
    ),
  });
};
