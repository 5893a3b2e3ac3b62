import { type CaseFile, signatureOf } from '../case/case.ts';
import type { Party } from '../case/parties.ts';
import type { Identity, Mismatch, TestedIdentity } from './identity.ts';
import {
  canBeKnown,
  citizenMismatch,
  digitsOf,
  employerMismatch,
  type KnownCitizen,
} from './match-identity.ts';

/** Whose pages somebody wants to open by MitID. */
type Opening = { readonly file: CaseFile; readonly party: Party };

/** Whether MitID could ever say that somebody is the party; the citizen needs a number on record or a signature of the version in force. */
export const canOpenByIdentity = ({ file, party }: Opening): boolean =>
  party === 'employer' || canBeKnown(citizenOf(file));

/**
 * Why the one whom MitID knows does not open the party's pages, or nothing when it does: the citizen as at the signature; for
 * the employer whoever acts for the company that has signed, and for any company until one has.
 */
export const openingMismatch = (shown: TestedIdentity, { file, party }: Opening): Mismatch | undefined =>
  party === 'citizen'
    ? citizenMismatch(shown, citizenOf(file))
    : employerMismatch(shown, {
        cvr: signedCompany(file) ?? digitsOf(shown.cvr),
        citizensCpr: file.case.employee.cpr,
        allowPrivate: false,
        authority: undefined,
      });

/** By what somebody was let in: the number, or the identity, that was compared. */
export const openedBy = (shown: TestedIdentity, { file, party }: Opening): string => {
  if (party === 'employer') return `cvr ${digitsOf(shown.cvr)}`;
  const { cpr } = file.case.employee;
  return cpr === undefined ? identityText(shown) : `cpr ${digitsOf(cpr)}`;
};

/** What lets the party in as the case stands; nothing where any company does. A session that was begun by something else is over. */
export const opensNow = ({ file, party }: Opening): readonly string[] | undefined => {
  if (party === 'employer') {
    const cvr = signedCompany(file);
    return cvr === undefined ? undefined : [`cvr ${cvr}`];
  }
  const { cpr, earlier } = citizenOf(file);
  if (cpr !== undefined) return [`cpr ${digitsOf(cpr)}`];
  return earlier.flatMap((signature) =>
    signature.method === 'mitid' ? [identityText(signature.identity)] : [],
  );
};

const citizenOf = ({ case: { employee }, version }: CaseFile): KnownCitizen => ({
  cpr: employee.cpr,
  earlier: version.signatures.filter(({ party }) => party === 'citizen'),
  employers: signatureOf(version, 'employer'),
});

/** The number of the company whose signature stands. One that was only typed is nobody's word but the typist's. */
const signedCompany = ({ version }: CaseFile): string | undefined =>
  signatureOf(version, 'employer') === undefined ? undefined : version.frozen?.content.sections.company.cvr;

const identityText = ({ issuer, uuid }: Identity): string => `identity ${issuer} ${uuid}`;
