import { useTexts } from '../../texts/in-both.ts';
import { employerTexts } from '../../texts/texts.ts';
import { MailLink } from '../parts/mail-link.tsx';
import { PhoneLink } from '../parts/phone-link.tsx';
import type { Prefilled } from './prefilled.ts';

/** The municipality's contact, by phone and by mail. */
export const WhoToCall = ({ name, phone, email }: Prefilled['consultant']) => {
  const { questions, call, write } = useTexts(employerTexts).overview;
  return (
    <>
      <h2>{questions}</h2>
      <p>
        {call(name)} <PhoneLink phone={phone} />, {write} <MailLink email={email} />.
      </p>
    </>
  );
};
