import { phoneText } from '../../texts/danish-format.ts';

/** The address that calls a number; Danish numbers get their country code. */
export const phoneAddress = (phone: string): string => {
  const digits = phone.replaceAll(/[^\d+]/g, '');
  return `tel:${digits.startsWith('+') ? digits : `+45${digits}`}`;
};

export const PhoneLink = ({ phone }: { readonly phone: string }) => (
  <a class="phone" href={phoneAddress(phone)}>
    {phoneText(phone)}
  </a>
);
