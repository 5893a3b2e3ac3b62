import { X509Certificate } from 'node:crypto';
import type { SignedData, SignerInfo } from '@peculiar/asn1-cms';
import { AsnConvert } from '@peculiar/asn1-schema';
import { TSTInfo } from '@peculiar/asn1-tsp';
import { type Certificate, ExtendedKeyUsage } from '@peculiar/asn1-x509';
import { areAlike, derOf, digestOf, OID, SigningCertificate } from './asn1.ts';
import { attributeOf, isAbout, signedBytesOf, signedDataIn } from './check-signature.ts';
import { isSignature, namedHash } from './signature-algorithms.ts';
import { SealTrouble } from './seal-trouble.ts';

export type Question = { readonly digest: Uint8Array; readonly nonce: Uint8Array };

/**
 * Throws a SealTrouble unless the token is about this digest and this question, and signed by the certificate it carries,
 * which must be for time-stamping alone (RFC 3161, 2.3) and hold at the time that is told. Not checked: whether that
 * certificate stands on a list of trusted ones (eIDAS) or is revoked, and whether the time agrees with our own clock; the
 * municipality chooses its authority, and readers of the file check its certificate.
 */
export const mustVouchFor = (token: Uint8Array, question: Question): void => {
  const why = orUnreadable(() => troubleWith(token, question));
  if (why !== undefined) throw new SealTrouble('timestamp', why);
};

const orUnreadable = (find: () => string | undefined): string | undefined => {
  try {
    return find();
  } catch {
    return 'unreadable';
  }
};

const troubleWith = (token: Uint8Array, { digest, nonce }: Question): string | undefined => {
  const { signedData, signer } = signedDataIn(token);
  const { eContentType, eContent } = signedData.encapContentInfo;
  if (eContentType !== OID.timestampInfo || eContent?.single === undefined) return 'not-a-timestamp';
  const told = new Uint8Array(eContent.single.buffer);
  const info = AsnConvert.parse(told, TSTInfo);
  const { hashAlgorithm, hashedMessage } = info.messageImprint;
  if (hashAlgorithm.algorithm !== OID.sha256 || !areAlike(hashedMessage.buffer, digest))
    return 'other-imprint';
  if (info.nonce === undefined || !areAlike(info.nonce, nonce)) return 'other-nonce';
  const certificate = certificateOf(signedData, signer);
  if (certificate === undefined) return 'certificate-missing';
  return troubleWithCertificate(certificate, info.genTime) ?? troubleWithSignature(signer, certificate, told);
};

/** The certificate that the signer names by issuer and number. */
const certificateOf = (
  { certificates = [] }: { readonly certificates?: SignedData['certificates'] | never[] },
  { sid }: SignerInfo,
): Certificate | undefined => {
  const named = sid.issuerAndSerialNumber;
  if (named === undefined) return undefined;
  return certificates
    .flatMap(({ certificate }) => certificate ?? [])
    .find(
      ({ tbsCertificate: { issuer, serialNumber } }) =>
        areAlike(derOf(issuer), derOf(named.issuer)) && areAlike(serialNumber, named.serialNumber),
    );
};

const troubleWithCertificate = (certificate: Certificate, told: Date): string | undefined => {
  const usage = certificate.tbsCertificate.extensions?.find(({ extnID }) => extnID === OID.extendedKeyUsage);
  const uses = usage === undefined ? [] : AsnConvert.parse(usage.extnValue.buffer, ExtendedKeyUsage);
  if (usage?.critical !== true || uses.length !== 1 || uses[0] !== OID.timeStamping)
    return 'certificate-not-for-timestamps';
  const { validFrom, validTo } = new X509Certificate(derOf(certificate));
  const holds = told.getTime() >= Date.parse(validFrom) && told.getTime() <= Date.parse(validTo);
  return holds ? undefined : 'certificate-expired';
};

const troubleWithSignature = (
  signer: SignerInfo,
  certificate: Certificate,
  told: Uint8Array,
): string | undefined => {
  const hash = namedHash(signer.digestAlgorithm.algorithm);
  const isHeld =
    hash !== undefined &&
    isAbout(signer, { type: OID.timestampInfo, digest: digestOf(hash, told) }) &&
    namesCertificate(signer, derOf(certificate)) &&
    isSignature(signedBytesOf(signer), {
      algorithm: signer.signatureAlgorithm.algorithm,
      digest: hash,
      key: new X509Certificate(derOf(certificate)).publicKey,
      signature: new Uint8Array(signer.signature.buffer),
    });
  return isHeld ? undefined : 'signature-does-not-hold';
};

/** Whether the signed attribute says that it was this certificate (RFC 3161, 2.4.2; the second version by RFC 5816). */
const namesCertificate = ({ signedAttrs = [] }: SignerInfo, certificate: Uint8Array): boolean => {
  const second = attributeOf(signedAttrs, OID.signingCertificateV2);
  const naming = second ?? attributeOf(signedAttrs, OID.signingCertificate);
  const [first] = naming === undefined ? [] : AsnConvert.parse(naming, SigningCertificate).certs;
  if (first === undefined) return false;
  const hash = second === undefined ? 'sha1' : namedHash(first.hashAlgorithm?.algorithm ?? OID.sha256);
  return hash !== undefined && areAlike(first.certHash.buffer, digestOf(hash, certificate));
};
