import type { CivilDate } from '../../../shared/domain/calendar/civil-date.ts';
import type { Instant } from '../../../shared/domain/calendar/instant.ts';
import { formats } from '../../texts/formats.ts';
import { useTexts } from '../../texts/in-both.ts';
import { signingTexts } from '../../texts/texts.ts';

/** A signature as far as the parties read it. */
export type Signed = {
  readonly name: string;
  readonly at: Instant;
  /** The day on the paper, where it was signed by hand. */
  readonly signedOn?: CivilDate;
};

/** Who signed, and when. */
export const SignedBy = ({ signature: { name, at, signedOn } }: { readonly signature: Signed }) => {
  const { by, onPaperBy } = useTexts(signingTexts).receipt;
  const { date, dateTime } = useTexts(formats);
  return signedOn === undefined ? by(name, dateTime(at)) : onPaperBy(name, date(signedOn));
};
