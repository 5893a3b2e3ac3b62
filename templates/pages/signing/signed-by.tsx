import type { CivilDate } from '../../../shared/domain/calendar/civil-date.ts';
import type { Identity } from '../../../shared/domain/access/identity.ts';
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
  /** Where the signer was known by MitID. */
  readonly identity?: Pick<Identity, 'assurance'>;
};

/** Who signed, and when. */
export const SignedBy = ({ signature: { name, at, signedOn, identity } }: { readonly signature: Signed }) => {
  const { by, byMitId, onPaperBy } = useTexts(signingTexts).receipt;
  const { date, dateTime } = useTexts(formats);
  if (identity !== undefined) return byMitId(name, dateTime(at), identity.assurance);
  return signedOn === undefined ? by(name, dateTime(at)) : onPaperBy(name, date(signedOn));
};
