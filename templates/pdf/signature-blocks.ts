import type { Signature } from '../../shared/domain/case/signature.ts';
import { agreementWords } from '../texts/da/agreement-words.ts';
import { documentTexts } from '../texts/da/document.ts';
import { danishDate, danishDateTime } from '../texts/danish-format.ts';
import { mitIdText } from '../texts/da/signing-method.ts';
import { onPaper } from '../texts/da/paper-signature.ts';
import type { Block } from './document-model.ts';
import { factsOf } from './facts.ts';
import type { Signed, SignedAgreement } from './signed-agreement.ts';

const texts = documentTexts.signatures;

/** The last page: who signed what, when and how, the fingerprint that both signed, and how the document is checked. */
export const signatureBlocks = (agreement: SignedAgreement): readonly Block[] => [
  { kind: 'page-break' },
  { kind: 'heading', level: 1, text: texts.heading },
  { kind: 'paragraph', text: inForceText(agreement) },
  ...agreement.signatures.flatMap((signature) => oneSignature(signature, agreement)),
  { kind: 'heading', level: 2, text: texts.fingerprint },
  { kind: 'paragraph', text: agreement.contentHash },
  { kind: 'paragraph', text: texts.sameContent },
  ...checkBlocks(agreement),
];

/** One party's signature under the party's name: who, as what, when, how, and to which words. */
export const oneSignature = (signature: Signature, agreement: Signed): readonly Block[] => [
  { kind: 'heading', level: 2, text: agreementWords.parties[signature.party] },
  {
    kind: 'facts',
    facts: factsOf([
      [texts.name, signature.name],
      [texts.as, roleText(signature, agreement)],
      ...whenSigned(signature),
      [texts.method, methodText(signature)],
      [texts.authority, signature.authority],
      [texts.consent, agreement.consentTexts[signature.consentVersion]],
      [texts.ownWords, signature.ownWords],
      [texts.copyToUnion, copyText(signature)],
    ]),
  },
];

const methodText = (signature: Signature): string =>
  signature.method === 'mitid'
    ? mitIdText(signature.identity.assurance)
    : agreementWords.signingMethods[signature.method];

const checkBlocks = ({ origin, content }: SignedAgreement): readonly Block[] => [
  { kind: 'heading', level: 2, text: documentTexts.check.heading },
  { kind: 'list', items: documentTexts.check.steps(`${withoutScheme(origin)}/tjek`) },
  { kind: 'paragraph', text: documentTexts.check.seal(content.municipality.name) },
];

const withoutScheme = (origin: string): string => origin.replace(/^https?:\/\//, '');

/** On paper the day stands on the paper; the moment is when the municipality recorded it. */
const whenSigned = (signature: Signature): readonly (readonly [string, string])[] =>
  signature.method === 'paper'
    ? [
        [onPaper.signedOn, danishDate(signature.signedOn)],
        [onPaper.recorded, onPaper.recordedText(danishDateTime(signature.at), signature.recordedBy)],
      ]
    : [[texts.at, danishDateTime(signature.at)]];

const inForceText = ({ signatures, inForceSince }: SignedAgreement): string =>
  signatures.some(({ method }) => method === 'paper')
    ? onPaper.inForce(danishDateTime(inForceSince))
    : texts.inForce(danishDateTime(inForceSince));

const roleText = ({ party }: Signature, { content }: Signed): string =>
  party === 'employer'
    ? texts.forCompany(
        agreementWords.parties[party],
        content.sections.company.name,
        content.sections.company.cvr,
      )
    : agreementWords.parties[party];

/** Only the citizen is asked; the employer's signature says nothing of it. */
const copyText = ({ party, copyToUnion }: Signature): string | undefined => {
  if (party === 'employer') return undefined;
  return agreementWords.yesNo[copyToUnion ? 'yes' : 'no'];
};
