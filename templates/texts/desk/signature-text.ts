import type { Signature } from '../../../shared/domain/case/signature.ts';
import { mitIdText } from '../da/signing-method.ts';
import { danishDate, danishDateTime } from '../danish-format.ts';

/** Who has signed and when, as the desk shows it; and why, where it was on paper. */
export const signatureText = (signature: Signature): string =>
  signature.method === 'paper'
    ? `${signature.name}, på papir ${danishDate(signature.signedOn)} (registreret af ${signature.recordedBy})\nGrund: ${signature.reason}${signature.otherName === undefined ? '' : `\nNavnet er et andet end i sagen: ${signature.otherName}`}`
    : `${signature.name}, ${danishDateTime(signature.at)}${howText(signature)}`;

/** A code is the usual way and goes without saying. */
const howText = (signature: Signature): string =>
  signature.method === 'mitid' ? `, ${mitIdText(signature.identity.assurance)}` : '';
