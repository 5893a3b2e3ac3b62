import { MailLink } from '../parts/mail-link.tsx';
import { PhoneLink } from '../parts/phone-link.tsx';

type Contact = {
  /** The person, with title where there is one. */
  readonly lead: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
};

/** A person and how to reach them, one thing a line, each number and address to press. */
export const contactLines = ({ lead, name, phone, email }: Contact) => (
  <>
    {lead}
    {'\n'}
    <PhoneLink phone={phone} name={name} />
    {'\n'}
    <MailLink email={email} />
  </>
);
