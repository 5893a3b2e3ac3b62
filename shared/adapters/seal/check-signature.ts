import { type Attribute, ContentInfo, SignedData, type SignerInfo } from '@peculiar/asn1-cms';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { areAlike, AttributeSet, ContentType, derOf, inSetOrder, OID } from './asn1.ts';

/** The SignedData of a CMS, with the one signer that it must have. Throws when it is something else. */
export const signedDataIn = (
  cms: Uint8Array,
): { readonly signedData: SignedData; readonly signer: SignerInfo } => {
  const { contentType, content } = AsnConvert.parse(cms, ContentInfo);
  if (contentType !== OID.signedData) throw new TypeError('not signed data');
  const signedData = AsnConvert.parse(content, SignedData);
  const [signer, ...others] = signedData.signerInfos;
  if (signer === undefined || others.length > 0) throw new TypeError('not one signer');
  return { signedData, signer };
};

/** The only value of an attribute, or nothing when it stands not once or has not one value. */
export const attributeOf = (attributes: readonly Attribute[], type: string): ArrayBuffer | undefined => {
  const [found, ...others] = attributes.filter(({ attrType }) => attrType === type);
  return others.length > 0 || found?.attrValues.length !== 1 ? undefined : found.attrValues[0];
};

/** The bytes that were signed: the attributes as a SET OF in DER, though they stand as [0] in the file (RFC 5652, 5.4). */
export const signedBytesOf = ({ signedAttrs = [] }: SignerInfo): Uint8Array =>
  derOf(new AttributeSet(inSetOrder(signedAttrs)));

/** Whether the attributes name content of this type and digest. */
export const isAbout = (
  { signedAttrs = [] }: SignerInfo,
  { type, digest }: { readonly type: string; readonly digest: Uint8Array },
): boolean => {
  const contentType = attributeOf(signedAttrs, OID.contentType);
  const messageDigest = attributeOf(signedAttrs, OID.messageDigest);
  return (
    contentType !== undefined &&
    messageDigest !== undefined &&
    AsnConvert.parse(contentType, ContentType).value === type &&
    areAlike(AsnConvert.parse(messageDigest, OctetString).buffer, digest)
  );
};
