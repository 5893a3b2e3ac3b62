import { type KeyObject, sign } from 'node:crypto';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AttributeValue,
  Certificate,
  Extension,
  Extensions,
  Name,
  RelativeDistinguishedName,
  SubjectPublicKeyInfo,
  TBSCertificate,
  Validity,
} from '@peculiar/asn1-x509';
import { pemOf } from '../../pem.ts';

const COMMON_NAME = '2.5.4.3';
const SHA256_WITH_RSA = '1.2.840.113549.1.1.11';

/** A use of the key that the certificate names: an extension's object identifier and its value in DER. */
export type CertificateUse = { readonly oid: string; readonly value: ArrayBuffer };

/** What a signature of an institution is for: digitalSignature and nonRepudiation, the first two bits. */
export const FOR_SIGNATURES: CertificateUse = {
  oid: '2.5.29.15',
  value: Uint8Array.of(0x03, 0x02, 0x06, 0xc0).buffer,
};

export type CertificateOrder = {
  readonly commonName: string;
  readonly publicKey: KeyObject;
  /** Who vouches for it; the same name and the key's own private half for one that is self-signed. */
  readonly issuer: { readonly commonName: string; readonly privateKey: KeyObject };
  readonly serialNumber: Uint8Array;
  readonly from: Date;
  readonly until: Date;
  readonly uses: readonly CertificateUse[];
};

/** A certificate of version 3 (RFC 5280), signed with RSA and SHA-256, in PEM. */
export const certificateOf = (order: CertificateOrder): string => {
  const signatureAlgorithm = new AlgorithmIdentifier({ algorithm: SHA256_WITH_RSA, parameters: null });
  const spki = order.publicKey.export({ type: 'spki', format: 'der' });
  const tbsCertificate = new TBSCertificate({
    version: 2,
    serialNumber: new Uint8Array(order.serialNumber).buffer,
    signature: signatureAlgorithm,
    issuer: nameOf(order.issuer.commonName),
    validity: new Validity({ notBefore: order.from, notAfter: order.until }),
    subject: nameOf(order.commonName),
    subjectPublicKeyInfo: AsnConvert.parse(spki, SubjectPublicKeyInfo),
    extensions: new Extensions(order.uses.map(extensionOf)),
  });
  const signed = new Uint8Array(AsnConvert.serialize(tbsCertificate));
  const signature = sign('sha256', signed, order.issuer.privateKey);
  const certificate = new Certificate({
    tbsCertificate,
    signatureAlgorithm,
    signatureValue: new Uint8Array(signature).buffer,
  });
  return pemOf('CERTIFICATE', AsnConvert.serialize(certificate));
};

const nameOf = (commonName: string): Name =>
  new Name([
    new RelativeDistinguishedName([
      new AttributeTypeAndValue({
        type: COMMON_NAME,
        value: new AttributeValue({ utf8String: commonName }),
      }),
    ]),
  ]);

const extensionOf = ({ oid, value }: CertificateUse): Extension =>
  new Extension({ extnID: oid, critical: true, extnValue: new OctetString(value) });
