import {
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
  X509Certificate,
} from 'node:crypto';
import {
  Attribute,
  CertificateChoices,
  CertificateSet,
  ContentInfo,
  DigestAlgorithmIdentifiers,
  EncapsulatedContent,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedData,
  SignerIdentifier,
  SignerInfo,
  SignerInfos,
} from '@peculiar/asn1-cms';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { MessageImprint, type TimeStampReq, TSTInfo } from '@peculiar/asn1-tsp';
import { AlgorithmIdentifier, Certificate, ExtendedKeyUsage } from '@peculiar/asn1-x509';
import { type CertificateUse, certificateOf } from '../../infra/local/keys/certificate.ts';
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
} from '../../shared/adapters/seal/asn1.ts';

export type StampingKey = { readonly privateKey: KeyObject; readonly certificate: Certificate };

export type StampingCertificate = {
  readonly uses?: readonly string[];
  readonly until?: string;
};

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** A key with a certificate that it has signed itself: for time-stamping, unless something else is asked for. */
export const stampingKey = ({ uses = [OID.timeStamping], until }: StampingCertificate = {}): StampingKey => {
  const commonName = 'Tidsstempler (test)';
  const pem = certificateOf({
    commonName,
    publicKey: createPublicKey(privateKey),
    issuer: { commonName, privateKey },
    serialNumber: Uint8Array.of(1, ...randomBytes(7)),
    from: new Date('2020-01-01T00:00:00Z'),
    until: new Date(until ?? '2099-12-31T23:59:59Z'),
    uses: [usage(uses)],
  });
  return { privateKey, certificate: AsnConvert.parse(new X509Certificate(pem).raw, Certificate) };
};

const usage = (uses: readonly string[]): CertificateUse => ({
  oid: OID.extendedKeyUsage,
  value: AsnConvert.serialize(new ExtendedKeyUsage([...uses])),
});

/** What a token says, and how it goes wrong. */
export type TokenOrder = {
  readonly question: TimeStampReq;
  readonly at: Date;
  readonly key: StampingKey;
  readonly imprint?: Uint8Array;
  readonly nonce?: Uint8Array | 'none';
  readonly carries?: readonly Certificate[];
  readonly names?: Certificate;
  readonly content?: string;
};

/** An RFC 3161 token: SignedData over a TSTInfo, with the attributes that the standard asks for. */
export const tokenFor = (order: TokenOrder): ArrayBuffer => {
  const told = infoOf(order);
  const { certificate } = order.key;
  const attributes = new AttributeSet(
    inSetOrder([
      attribute(OID.contentType, contentTypeOf(order.content ?? OID.timestampInfo)),
      attribute(OID.messageDigest, new OctetString(bufferOf(sha256(told)))),
      attribute(OID.signingCertificateV2, naming(order.names ?? certificate)),
    ]),
  );
  const { issuer, serialNumber } = certificate.tbsCertificate;
  const signer = new SignerInfo({
    version: 1,
    sid: new SignerIdentifier({ issuerAndSerialNumber: new IssuerAndSerialNumber({ issuer, serialNumber }) }),
    digestAlgorithm: algorithm(OID.sha256),
    signedAttrs: attributes,
    signatureAlgorithm: algorithm(OID.rsa),
    signature: new OctetString(bufferOf(sign('sha256', derOf(attributes), order.key.privateKey))),
  });
  const signedData = new SignedData({
    version: 3,
    digestAlgorithms: new DigestAlgorithmIdentifiers([algorithm(OID.sha256)]),
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: order.content ?? OID.timestampInfo,
      eContent: new EncapsulatedContent({ single: new OctetString(bufferOf(told)) }),
    }),
    certificates: new CertificateSet(
      (order.carries ?? [certificate]).map((carried) => new CertificateChoices({ certificate: carried })),
    ),
    signerInfos: new SignerInfos([signer]),
  });
  return AsnConvert.serialize(
    new ContentInfo({ contentType: OID.signedData, content: AsnConvert.serialize(signedData) }),
  );
};

const infoOf = ({ question, at, imprint, nonce }: TokenOrder): Uint8Array => {
  const { messageImprint } = question;
  const told = nonce instanceof Uint8Array ? bufferOf(nonce) : question.nonce;
  return derOf(
    new TSTInfo({
      version: 1,
      policy: '1.3.6.1.4.1.13762.3',
      messageImprint:
        imprint === undefined
          ? messageImprint
          : new MessageImprint({
              hashAlgorithm: messageImprint.hashAlgorithm,
              hashedMessage: new OctetString(bufferOf(imprint)),
            }),
      serialNumber: Uint8Array.of(1, ...randomBytes(7)).buffer,
      genTime: at,
      ...(nonce === 'none' || told === undefined ? {} : { nonce: told }),
    }),
  );
};

const attribute = (attrType: string, value: object): Attribute =>
  new Attribute({ attrType, attrValues: [AsnConvert.serialize(value)] });

const contentTypeOf = (oid: string): ContentType => Object.assign(new ContentType(), { value: oid });

const algorithm = (oid: string): AlgorithmIdentifier =>
  new AlgorithmIdentifier({ algorithm: oid, parameters: null });

const naming = (certificate: Certificate): SigningCertificate => {
  const hash = Object.assign(new CertificateHash(), {
    certHash: new OctetString(bufferOf(sha256(derOf(certificate)))),
  });
  return Object.assign(new SigningCertificate(), { certs: [hash] });
};
