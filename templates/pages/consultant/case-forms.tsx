import type { StaffMember } from '../../../shared/domain/access/staff.ts';
import type { CaseFile } from '../../../shared/domain/case/case.ts';
import type { Party } from '../../../shared/domain/case/parties.ts';
import { caseActTexts } from '../../texts/desk/consultant-texts.ts';
import { caseFormTexts } from '../../texts/desk/form-page-texts.ts';
import { DateInput } from '../parts/date-input.tsx';
import { type Confirmation, confirmPage } from '../parts/confirm-page.tsx';
import { SessionLine } from '../parts/session-line.tsx';
import { TextArea } from '../parts/text-area.tsx';
import { TextInput } from '../parts/text-input.tsx';
import { CaseNamed } from './case-named.tsx';
import { signedIn } from './desk.ts';
import { fieldMaker, messagesFor, type TypedForm } from './form-fields.ts';

const { withdraw, end, correctAddress, sendLink } = caseFormTexts;

export type CaseForm = TypedForm &
  Pick<Confirmation, 'frame' | 'action' | 'back' | 'hidden'> & { readonly staff: StaffMember };

/** The page of one act on a case; `texts` are those of its fields. */
export const staffForm = (
  { answers: _answers, problems, staff, ...confirmation }: CaseForm,
  {
    texts = caseActTexts,
    children,
    ...rest
  }: Pick<Confirmation, 'title' | 'button' | 'children'> & {
    readonly texts?: Parameters<typeof messagesFor>[0];
  },
): string =>
  confirmPage({
    ...confirmation,
    ...rest,
    children: (
      <>
        {children}
        <SessionLine />
      </>
    ),
    signedInAs: signedIn(staff),
    problems: messagesFor(texts, problems),
  });

/** Before a case is withdrawn: what that means, and why it is done. */
export const withdrawPage = (form: CaseForm): string =>
  staffForm(form, {
    title: withdraw.title,
    button: withdraw.button,
    children: (
      <>
        <p>{withdraw.follows}</p>
        <TextArea {...fieldMaker(caseActTexts, form)('reason')} limit={500} />
      </>
    ),
  });

/** Before an agreement in force is ended. */
export const endPage = (form: CaseForm): string =>
  staffForm(form, {
    title: end.title,
    button: end.button,
    children: (
      <>
        <p>{end.follows}</p>
        <DateInput {...fieldMaker(caseActTexts, form)('on')} />
        <TextArea {...fieldMaker(caseActTexts, form)('reason')} limit={500} />
      </>
    ),
  });

/** Where a party's wrong address is corrected. */
export const correctAddressPage = (
  form: CaseForm & {
    readonly party: Party;
    readonly address: string;
    /** Whether the party has a part in the agreement now, and so gets a link at once. */
    readonly sends: boolean;
  },
): string => {
  const { party, address, sends, ...rest } = form;
  return staffForm(rest, {
    title: correctAddress.title(party),
    button: correctAddress.button(sends),
    children: (
      <>
        <p>{correctAddress.follows(address)}</p>
        <TextInput {...fieldMaker(caseActTexts, rest)('email')} type="email" />
      </>
    ),
  });
};

/** Before a party gets a new link: about which case, to which address, and that earlier links end. */
export const sendLinkPage = (
  form: CaseForm & { readonly file: CaseFile; readonly party: Party; readonly address: string },
): string => {
  const { file, party, address, ...rest } = form;
  return staffForm(rest, {
    title: sendLink.title(party),
    button: sendLink.button,
    children: (
      <>
        <CaseNamed file={file} further={[{ label: sendLink.to, value: address }]} />
        <p>{sendLink.follows(party)}</p>
      </>
    ),
  });
};
