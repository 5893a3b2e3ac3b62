import { AsnConvert, AsnProp, AsnPropTypes } from '@peculiar/asn1-schema';
import {
  AlgorithmIdentifier,
  Attribute,
  AttributeTypeAndValue,
  AttributeValue,
  Name,
  RelativeDistinguishedName,
  SubjectPublicKeyInfo,
} from '@peculiar/asn1-x509';
import { pemOf } from '../pem.ts';

const COUNTRY = '2.5.4.6';
const ORGANISATION = '2.5.4.10';
const ORGANISATION_NUMBER = '2.5.4.97';
const COMMON_NAME = '2.5.4.3';
const SHA256_WITH_RSA = '1.2.840.113549.1.1.11';

// Declared by calls: Node strips types, and decorators are none.

/** CertificationRequestInfo (RFC 2986, 4.1). */
class RequestInfo {
  version = 0;
  subject = new Name();
  publicKey = new SubjectPublicKeyInfo();
  attributes: Attribute[] = [];
}
AsnProp({ type: AsnPropTypes.Integer })(RequestInfo.prototype, 'version');
AsnProp({ type: Name })(RequestInfo.prototype, 'subject');
AsnProp({ type: SubjectPublicKeyInfo })(RequestInfo.prototype, 'publicKey');
AsnProp({ type: Attribute, repeated: 'set', context: 0, implicit: true })(
  RequestInfo.prototype,
  'attributes',
);

class CertificationRequest {
  info = new RequestInfo();
  algorithm = new AlgorithmIdentifier({ algorithm: SHA256_WITH_RSA, parameters: null });
  signature = new ArrayBuffer();
}
AsnProp({ type: RequestInfo })(CertificationRequest.prototype, 'info');
AsnProp({ type: AlgorithmIdentifier })(CertificationRequest.prototype, 'algorithm');
AsnProp({ type: AsnPropTypes.BitString })(CertificationRequest.prototype, 'signature');

export type RequestOrder = {
  /** The municipality, as it shall stand in the certificate. */
  readonly name: string;
  /** Its CVR number. */
  readonly cvr: string;
  /** DER (SubjectPublicKeyInfo). */
  readonly publicKey: Uint8Array;
  /** Signs bytes by RSASSA-PKCS1-v1_5 with SHA-256. */
  readonly sign: (bytes: Uint8Array) => Promise<Uint8Array>;
};

/** What a certification authority asks for (PKCS #10), in PEM: the key, whose it is, and a signature by the key itself. */
export const certificateRequest = async (order: RequestOrder): Promise<string> => {
  const request = new CertificationRequest();
  request.info.publicKey = AsnConvert.parse(order.publicKey, SubjectPublicKeyInfo);
  request.info.subject = subjectOf(order);
  const signature = await order.sign(new Uint8Array(AsnConvert.serialize(request.info)));
  request.signature = new Uint8Array(signature).buffer;
  return pemOf('CERTIFICATE REQUEST', AsnConvert.serialize(request));
};

/** By ETSI EN 319 412-3: country, organisation, its number and a name. */
const subjectOf = ({ name, cvr }: RequestOrder): Name =>
  new Name(
    [
      new AttributeTypeAndValue({ type: COUNTRY, value: new AttributeValue({ printableString: 'DK' }) }),
      told(ORGANISATION, name),
      told(ORGANISATION_NUMBER, `NTRDK-${cvr}`),
      told(COMMON_NAME, name),
    ].map((each) => new RelativeDistinguishedName([each])),
  );

const told = (type: string, utf8String: string): AttributeTypeAndValue =>
  new AttributeTypeAndValue({ type, value: new AttributeValue({ utf8String }) });
