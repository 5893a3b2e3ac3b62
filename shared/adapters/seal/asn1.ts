import { createHash } from 'node:crypto';
import {
  AsnArray,
  AsnConvert,
  AsnProp,
  AsnPropTypes,
  AsnType,
  AsnTypeTypes,
  OctetString,
} from '@peculiar/asn1-schema';
import { Attribute } from '@peculiar/asn1-cms';
import { PKIStatusInfo } from '@peculiar/asn1-tsp';
import { AlgorithmIdentifier } from '@peculiar/asn1-x509';

/** Object identifiers of RFC 5652, 5035, 3161 and 5754. */
export const OID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  timestampToken: '1.2.840.113549.1.9.16.2.14',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  rsa: '1.2.840.113549.1.1.1',
  timestampInfo: '1.2.840.113549.1.9.16.1.4',
  timeStamping: '1.3.6.1.5.5.7.3.8',
  extendedKeyUsage: '2.5.29.37',
} as const;

// The types below are declared by calls: Node strips types, and decorators are none.

/** ESSCertID and ESSCertIDv2 (RFC 5035): a certificate by its hash. */
export class CertificateHash {
  hashAlgorithm?: AlgorithmIdentifier;
  certHash = new OctetString();
  issuerSerial?: ArrayBuffer;
}
AsnProp({ type: AlgorithmIdentifier, optional: true })(CertificateHash.prototype, 'hashAlgorithm');
AsnProp({ type: OctetString })(CertificateHash.prototype, 'certHash');
AsnProp({ type: AsnPropTypes.Any, optional: true })(CertificateHash.prototype, 'issuerSerial');

/** SigningCertificate and SigningCertificateV2 (RFC 5035): which certificate a signature is to be checked with. */
export class SigningCertificate {
  certs: CertificateHash[] = [];
  policies?: ArrayBuffer;
}
AsnProp({ type: CertificateHash, repeated: 'sequence' })(SigningCertificate.prototype, 'certs');
AsnProp({ type: AsnPropTypes.Any, optional: true })(SigningCertificate.prototype, 'policies');

/** SignedAttributes as they are digested: a SET OF, not the [0] that stands in the file (RFC 5652, 5.4). */
export class AttributeSet extends AsnArray<Attribute> {}
AsnType({ type: AsnTypeTypes.Set, itemType: Attribute })(AttributeSet);

/** The value of the attribute content-type. */
export class ContentType {
  value: string = OID.data;
}
AsnProp({ type: AsnPropTypes.ObjectIdentifier })(ContentType.prototype, 'value');
AsnType({ type: AsnTypeTypes.Choice })(ContentType);

/** TimeStampResp (RFC 3161, 2.4.2) with the token left as it came, byte for byte. */
export class TimestampAnswer {
  status = new PKIStatusInfo();
  token?: ArrayBuffer;
}
AsnProp({ type: PKIStatusInfo })(TimestampAnswer.prototype, 'status');
AsnProp({ type: AsnPropTypes.Any, optional: true })(TimestampAnswer.prototype, 'token');

/** The distinguished encoding. */
export const derOf = (value: object): Uint8Array => new Uint8Array(AsnConvert.serialize(value));

/** As a buffer of its own, which the library asks for. */
export const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

/** In ascending order of their encodings, as a SET OF must stand; the library keeps the order it is given. */
export const inSetOrder = <Each extends object>(values: readonly Each[]): Each[] =>
  values.toSorted((one, other) => Buffer.compare(derOf(one), derOf(other)));

export const digestOf = (algorithm: string, ...parts: readonly Uint8Array[]): Uint8Array =>
  parts.reduce((hash, part) => hash.update(part), createHash(algorithm)).digest();

export const sha256 = (...parts: readonly Uint8Array[]): Uint8Array => digestOf('sha256', ...parts);

export const areAlike = (one: ArrayBuffer | Uint8Array, other: ArrayBuffer | Uint8Array): boolean =>
  Buffer.compare(new Uint8Array(one), new Uint8Array(other)) === 0;
