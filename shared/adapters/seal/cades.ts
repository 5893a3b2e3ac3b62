import {
  Attribute,
  CertificateChoices,
  CertificateSet,
  ContentInfo,
  DigestAlgorithmIdentifiers,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedData,
  SignerIdentifier,
  SignerInfo,
  SignerInfos,
} from '@peculiar/asn1-cms';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { AlgorithmIdentifier } from '@peculiar/asn1-x509';
import {
  AttributeSet,
  bufferOf,
  CertificateHash,
  ContentType,
  derOf,
  inSetOrder,
  OID,
  sha256,
  SigningCertificate,
} from './asn1.ts';
import type { SealCertificates } from './certificates.ts';

/**
 * The attributes that are signed in place of a file with this SHA-256: content-type, message-digest and
 * signing-certificate-v2, which CAdES asks for (ETSI EN 319 122-1, 5). No signing time: in a PDF the signature dictionary
 * has it (ETSI EN 319 142-1, 6.3).
 */
export const attributesFor = (fileDigest: Uint8Array, { ownBytes }: SealCertificates): AttributeSet =>
  new AttributeSet(
    inSetOrder([
      attribute(OID.contentType, AsnConvert.serialize(new ContentType())),
      attribute(OID.messageDigest, AsnConvert.serialize(new OctetString(bufferOf(fileDigest)))),
      attribute(OID.signingCertificateV2, AsnConvert.serialize(signingCertificate(ownBytes))),
    ]),
  );

export type Signed = {
  readonly attributes: AttributeSet;
  /** RSASSA-PKCS1-v1_5 with SHA-256 over the DER of the attributes. */
  readonly signature: Uint8Array;
  readonly certificates: SealCertificates;
  /** DER of an RFC 3161 token over the signature, which makes it PAdES-B-T. */
  readonly token?: Uint8Array | undefined;
};

/** A detached signature: CMS SignedData (RFC 5652), DER. */
export const cadesOf = ({ attributes, signature, certificates, token }: Signed): Uint8Array => {
  const { own, all } = certificates;
  const signer = new SignerInfo({
    version: 1,
    sid: new SignerIdentifier({
      issuerAndSerialNumber: new IssuerAndSerialNumber({
        issuer: own.tbsCertificate.issuer,
        serialNumber: own.tbsCertificate.serialNumber,
      }),
    }),
    digestAlgorithm: algorithm(OID.sha256),
    signedAttrs: attributes,
    signatureAlgorithm: algorithm(OID.rsa),
    signature: new OctetString(bufferOf(signature)),
    ...(token === undefined ? {} : { unsignedAttrs: [attribute(OID.timestampToken, bufferOf(token))] }),
  });
  const signedData = new SignedData({
    version: 1,
    digestAlgorithms: new DigestAlgorithmIdentifiers([algorithm(OID.sha256)]),
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: OID.data }),
    certificates: new CertificateSet(
      inSetOrder(all.map((certificate) => new CertificateChoices({ certificate }))),
    ),
    signerInfos: new SignerInfos([signer]),
  });
  return derOf(new ContentInfo({ contentType: OID.signedData, content: AsnConvert.serialize(signedData) }));
};

const attribute = (attrType: string, value: ArrayBuffer): Attribute =>
  new Attribute({ attrType, attrValues: [value] });

const algorithm = (oid: string): AlgorithmIdentifier =>
  new AlgorithmIdentifier({ algorithm: oid, parameters: null });

/** SHA-256 is the default of the second version and is therefore not named. */
const signingCertificate = (certificate: Uint8Array): SigningCertificate => {
  const hash = new CertificateHash();
  hash.certHash = new OctetString(bufferOf(sha256(certificate)));
  const naming = new SigningCertificate();
  naming.certs = [hash];
  return naming;
};
