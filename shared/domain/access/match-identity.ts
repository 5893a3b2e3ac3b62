import { createHash, timingSafeEqual } from 'node:crypto';
import type { Signature } from '../case/signature.ts';
import type { Identity, Mismatch, TestedIdentity } from './identity.ts';

export type KnownCitizen = {
  readonly cpr: string | undefined;
  /** The citizen's earlier signatures in the case. */
  readonly earlier: readonly Signature[];
  /** The employer's signature on what is to be signed. */
  readonly employers: Signature | undefined;
};

/** Whether anybody could be known as the citizen: by the number on record, or by an earlier signature. */
export const canBeKnown = ({ cpr, earlier }: KnownCitizen): boolean =>
  cpr !== undefined || earlier.some(({ method }) => method === 'mitid');

/**
 * Why this is not the citizen of the case, or nothing when it is: known by the personnummer on record, else by who signed
 * an earlier version. Who has signed as the employer is refused `same-person`. Takes as long whichever digit differs.
 */
export const citizenMismatch = (shown: TestedIdentity, known: KnownCitizen): Mismatch | undefined => {
  if (!canBeKnown(known)) return 'person-unknown';
  if (isSameIdentity(known.employers, shown)) return 'same-person';
  const isCitizen =
    known.cpr === undefined
      ? known.earlier.some((signature) => isSameIdentity(signature, shown))
      : shown.cpr !== undefined && isSame(digitsOf(shown.cpr), digitsOf(known.cpr));
  return isCitizen ? undefined : 'another-person';
};

export type KnownEmployer = {
  /** The company's number in the agreement. */
  readonly cvr: string;
  /** The citizen's number on record: nobody signs for both. */
  readonly citizensCpr: string | undefined;
  /** A person's own identity is taken where the right to sign is stated in words. */
  readonly allowPrivate: boolean;
  readonly authority: string | undefined;
};

/** Why this is nobody who signs for the company of the agreement, or nothing when it is. */
export const employerMismatch = (shown: TestedIdentity, known: KnownEmployer): Mismatch | undefined => {
  const { cvr, citizensCpr, allowPrivate, authority } = known;
  if (
    shown.cpr !== undefined &&
    citizensCpr !== undefined &&
    isSame(digitsOf(shown.cpr), digitsOf(citizensCpr))
  )
    return 'same-person';
  if (shown.cvr !== undefined) return isSame(digitsOf(shown.cvr), cvr) ? undefined : 'another-company';
  if (!allowPrivate) return 'company-missing';
  return authority === undefined ? 'authority-missing' : undefined;
};

const isSameIdentity = (signature: Signature | undefined, { issuer, uuid }: Identity): boolean =>
  signature?.method === 'mitid' &&
  isSame(signature.identity.issuer, issuer) &&
  isSame(signature.identity.uuid, uuid);

/** A number without what people write between its digits. */
export const digitsOf = (text = ''): string => text.replaceAll(/\D/g, '');

const isSame = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));

const digest = (text: string): Uint8Array => createHash('sha256').update(text).digest();
