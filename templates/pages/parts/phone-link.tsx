import { phoneText } from '../../texts/danish-format.ts';
import { useTexts } from '../../texts/in-both.ts';
import { partsTexts } from '../../texts/texts.ts';

/** The address that calls a number; Danish numbers get their country code. */
export const phoneAddress = (phone: string): string => {
  const digits = phone.replaceAll(/[^\d+]/g, '');
  return `tel:${digits.startsWith('+') ? digits : `+45${digits}`}`;
};

type PhoneLinkProps = {
  readonly phone: string;
  /** Whose number it is, for whom a list of the page's links is read aloud. */
  readonly name?: string | undefined;
};

export const PhoneLink = ({ phone, name }: PhoneLinkProps) => {
  const { call } = useTexts(partsTexts);
  const shown = phoneText(phone);
  return (
    <a
      class="phone"
      href={phoneAddress(phone)}
      aria-label={name === undefined ? undefined : call(name, shown)}
    >
      {shown}
    </a>
  );
};
