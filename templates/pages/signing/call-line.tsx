import { PhoneLink } from '../parts/phone-link.tsx';

type CallLineProps = {
  /** All before the number: "Spørgsmål? Ring til Vita Vejledersen på". */
  readonly text: string;
  readonly phone: string;
  /** Whose number it is. */
  readonly name?: string | undefined;
};

/** Whom to call, with a number that calls when it is pressed. */
export const CallLine = ({ text, phone, name }: CallLineProps) => (
  <p>
    {text} <PhoneLink phone={phone} name={name} />.
  </p>
);
