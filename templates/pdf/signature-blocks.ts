import type { Signature } from '../../shared/domain/case/signature.ts';
import { agreementWords } from '../texts/da/agreement-words.ts';
import { danishDateTime } from '../texts/danish-format.ts';
import type { Block } from './document-model.ts';
import { factsOf } from './facts.ts';
import type { SignedAgreement } from './signed-agreement.ts';

/** The last page: who signed what, when and how, and the fingerprint that both signed. */
export const signatureBlocks = (agreement: SignedAgreement): readonly Block[] => [
  { kind: 'page-break' },
  { kind: 'heading', level: 1, text: 'Underskrifter' },
  {
    kind: 'paragraph',
    text: `Aftalen trådte i kraft ${danishDateTime(agreement.inForceSince)}, da begge parter havde underskrevet.`,
  },
  ...agreement.signatures.flatMap((signature) => oneSignature(signature, agreement)),
  { kind: 'heading', level: 2, text: 'Aftalens fingeraftryk (SHA-256)' },
  { kind: 'paragraph', text: agreement.contentHash },
  {
    kind: 'paragraph',
    text: 'Begge har underskrevet det samme indhold. Fingeraftrykket er regnet ud fra hele indholdet og bliver et andet, hvis blot ét tegn i aftalen ændres.',
  },
];

const oneSignature = (signature: Signature, agreement: SignedAgreement): readonly Block[] => [
  { kind: 'heading', level: 2, text: agreementWords.parties[signature.party] },
  {
    kind: 'facts',
    facts: factsOf([
      ['Navn', signature.name],
      ['Underskrev som', roleText(signature, agreement)],
      ['Tidspunkt', danishDateTime(signature.at)],
      ['Metode', agreementWords.signingMethods[signature.method]],
      ['Samtykke', agreement.consentTexts[signature.consentVersion]],
      ['Samtykkets version', signature.consentVersion],
      ['Egne ord', signature.ownWords],
      ['Kopi til faglig organisation', copyText(signature)],
    ]),
  },
];

const roleText = ({ party }: Signature, { content }: SignedAgreement): string =>
  party === 'employer'
    ? `${agreementWords.parties[party]}, for ${content.sections.company.name} (CVR-nummer ${content.sections.company.cvr})`
    : agreementWords.parties[party];

/** Only the citizen is asked; the employer's signature says nothing of it. */
const copyText = ({ party, copyToUnion }: Signature): string | undefined => {
  if (party === 'employer') return undefined;
  return copyToUnion ? 'Ja' : 'Nej';
};
