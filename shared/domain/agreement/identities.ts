import { dateInCpr } from './personnummer.ts';
import { broken, optional, type Reading, typed } from './typed.ts';

/** CVR number: 8 digits, modulus 11 with the weights 2 7 6 5 4 3 2 1; 00000000 passes the sum and is refused (Erhvervsstyrelsen). */
export const cvrNumber = () =>
  typed((typedText): Reading<string> => {
    const digits = withoutBlanks(typedText).replace(/^DK/i, '');
    if (digits === '') return broken('missing');
    const weights = [2, 7, 6, 5, 4, 3, 2, 1];
    const sum = weights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
    return /^\d{8}$/.test(digits) && digits !== '00000000' && sum % 11 === 0
      ? { value: digits }
      : broken('not-cvr');
  });

/** P-nummer: 10 digits and no checksum; some were issued with wrong weights (Erhvervsstyrelsen). */
export const optionalPNumber = () =>
  optional((typedText): Reading<string> => {
    const digits = withoutBlanks(typedText);
    return /^\d{10}$/.test(digits) ? { value: digits } : broken('not-p-number');
  });

/**
 * Personnummer, given back as ten digits: the date must exist and there is no modulus 11 (numbers without it are issued
 * since 2007, cpr.dk). An erstatningspersonnummer (day + 60) is made-up data: read only where `replacementsAllowed`.
 */
export const optionalCpr = ({ replacementsAllowed }: { readonly replacementsAllowed: boolean }) =>
  optional((typedText): Reading<string> => {
    const digits = withoutBlanks(typedText).replace('-', '');
    if (!/^\d{10}$/.test(digits)) return broken('not-cpr');
    const read = dateInCpr(digits);
    if (read === undefined) return broken('cpr-date');
    return read.isReplacement && !replacementsAllowed ? broken('cpr-replacement') : { value: digits };
  });

export const postcode = () =>
  typed((typedText): Reading<string> => {
    if (typedText === '') return broken('missing');
    return /^\d{4}$/.test(typedText) ? { value: typedText } : broken('not-a-postcode');
  });

/** Phone: 8 digits with any blanks, +45 or 0045 before them, or a foreign number with its country code. Given back without blanks. */
export const phone = () => typed(readPhone);

export const optionalPhone = () => optional(readPhone);

const readPhone = (typedText: string): Reading<string> => {
  if (typedText === '') return broken('missing');
  const bare = typedText
    .replaceAll(/[\s\u00a0()./-]/g, '')
    .replace(/^00/, '+')
    .replace(/^\+45(?=\d{8}$)/, '');
  return /^(?:[2-9]\d{7}|\+(?!45)[1-9]\d{6,14})$/.test(bare) ? { value: bare } : broken('not-a-phone');
};

/** E-mail address, at most 254 letters (RFC 5321). Letter case of the domain is folded; the rest is kept as typed. */
export const email = () =>
  typed((typedText): Reading<string> => {
    if (typedText === '') return broken('missing');
    if (typedText.length > 254) return broken('too-long', { limit: 254, typed: typedText.length });
    const [local, domain] =
      /^([^\s@"<>(),:;[\]\\]{1,64})@((?:[a-z0-9æøå](?:[a-z0-9æøå-]{0,61}[a-z0-9æøå])?\.)+[a-z]{2,})$/i
        .exec(typedText)
        ?.slice(1) ?? [];
    if (local === undefined || domain === undefined || /\.\.|^\.|\.$/.test(local))
      return broken('not-an-email');
    return /^[\x21-\x7e]+$/.test(local)
      ? { value: `${local}@${domain.toLowerCase()}` }
      : broken('not-an-email');
  });

const withoutBlanks = (typedText: string): string => typedText.replaceAll(/[\s\u00a0]/g, '');
