import { PhoneLink } from '../parts/phone-link.tsx';

type CallLineProps = {
  /** All before the number: "Spørgsmål? Ring til Vita Vejledersen på". */
  readonly text: string;
  readonly phone: string;
};

/** Whom to call, with a number that calls when it is pressed. */
export const CallLine = ({ text, phone }: CallLineProps) => (
  <p>
    {text} <PhoneLink phone={phone} />.
  </p>
);
