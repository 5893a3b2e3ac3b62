import { useTexts } from '../../texts/in-both.ts';
import { citizenTexts } from '../../texts/texts.ts';
import { Notice } from '../parts/notice.tsx';
import { PhoneLink } from '../parts/phone-link.tsx';
import { endingOf } from './phone-ending.ts';

/** A call that the citizen has asked for: at which number, and when it suits where that was said. */
export type AwaitedCall = {
  readonly phone?: string | undefined;
  readonly when: string | undefined;
  readonly phoneOnRecord: string | undefined;
};

type CallAwaitedProps = AwaitedCall & {
  /** Who has been told; without it that, and that the agreement needs no answer meanwhile. */
  readonly told?: string;
  readonly base: string;
  readonly contactPerson: { readonly name: string; readonly phone: string };
};

/** The citizen has asked to be called: what we know of it, what to do when no call comes, and how it is corrected. */
export const CallAwaited = ({ base, contactPerson, when, told, ...numbers }: CallAwaitedProps) => {
  const { called } = useTexts(citizenTexts).read;
  return (
    <Notice kind="success" heading={called.heading}>
      <p class="alert-text">{told ?? called.soon(contactPerson.name)}</p>
      <Number {...numbers} />
      {when === undefined ? null : <p class="alert-text own-words">{called.when(when)}</p>}
      <p class="alert-text">
        {called.silence} <PhoneLink phone={contactPerson.phone} />.
      </p>
      <p class="alert-text d-print-none">
        <a href={`${base}/ring-til-mig`}>{called.correct}</a>
      </p>
    </Notice>
  );
};

const Number = ({ phone, phoneOnRecord }: Pick<AwaitedCall, 'phone' | 'phoneOnRecord'>) => {
  const { typed, onRecord } = useTexts(citizenTexts).read.called;
  if (phone !== undefined)
    return (
      <p class="alert-text">
        {typed} <PhoneLink phone={phone} />.
      </p>
    );
  return phoneOnRecord === undefined ? null : <p class="alert-text">{onRecord(endingOf(phoneOnRecord))}</p>;
};
