import { awaitedCall, awaitedEmployerCall } from '../../../shared/domain/case/awaited-call.ts';
import type { CaseFile } from '../../../shared/domain/case/case.ts';
import { danishDateTime } from '../../texts/danish-format.ts';
import { callRequestTexts } from '../../texts/desk/call-request.ts';
import { SubmitButton } from '../parts/buttons.tsx';
import { Notice } from '../parts/notice.tsx';
import { PhoneLink } from '../parts/phone-link.tsx';
import { PostForm } from '../parts/post-form.tsx';

type CallRequestProps = { readonly file: CaseFile; readonly commandId: string };

/** The citizen waits for a call: when it suits, the number, and how it is marked as made. Nothing when no call is awaited. */
export const CallRequest = ({ file, commandId }: CallRequestProps) => {
  const call = awaitedCall(file);
  if (call === undefined) return null;
  const { id, employee } = file.case;
  const { heading, asked, when, phone, noPhone, made } = callRequestTexts;
  const number = call.phone ?? employee.mobile;
  return (
    <Notice kind="warning" heading={heading}>
      <p class="alert-text">{asked(danishDateTime(call.at))}</p>
      {call.when === undefined ? null : <p class="alert-text own-words">{when(call.when)}</p>}
      <p class="alert-text">
        {number === undefined ? (
          noPhone
        ) : (
          <>
            {phone} <PhoneLink phone={number} />
          </>
        )}
      </p>
      <PostForm action={`/sager/${id}/ringet-op`} hidden={{ commandId, party: 'citizen' }}>
        <SubmitButton text={made} kind="secondary" />
      </PostForm>
    </Notice>
  );
};

/** The employer waits for a call, as asked for before a talk. Nothing when no call is awaited. */
export const EmployerCallRequest = ({ file, commandId }: CallRequestProps) => {
  const call = awaitedEmployerCall(file);
  const contact = file.version.frozen?.content.sections.company.contact;
  if (call === undefined) return null;
  const { employer, made } = callRequestTexts;
  return (
    <Notice kind="warning" heading={employer.heading}>
      <p class="alert-text">{employer.asked(danishDateTime(call.at))}</p>
      {contact === undefined ? null : (
        <p class="alert-text">
          {employer.phone(contact.name)} <PhoneLink phone={contact.phone} />
        </p>
      )}
      <PostForm action={`/sager/${file.case.id}/ringet-op`} hidden={{ commandId, party: 'employer' }}>
        <SubmitButton text={made} kind="secondary" />
      </PostForm>
    </Notice>
  );
};
