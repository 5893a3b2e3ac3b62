import { instant } from '../../../../shared/domain/calendar/instant.ts';
import { agreementDocument } from '../../../../templates/pdf/agreement-document.ts';
import type { DocumentModel } from '../../../../templates/pdf/document-model.ts';
import { draftDocument } from '../../../../templates/pdf/draft-document.ts';
import { tenAgreements } from '../../../builders/ten-agreements.ts';
import { danishWords } from './filled.ts';
import { longestAnswers } from './longest-agreement.ts';
import { shortestAnswers } from './shortest-agreement.ts';
import {
  amendedAgreement,
  canteenAnswers,
  milestoneIn,
  signedAgreement,
  statedByCitizen,
} from './signed-agreements.ts';

const DRAFTED_AT = instant('2026-11-21T10:00:00.000Z');
/** Names in the letters of other languages than Danish. */
export const FOREIGN_NAMES = [
  'Łukasz Żółć',
  'Ayşe Ağaoğlu İnce',
  'Γιώργος Παπαδόπουλος',
  'Олексій Їжакевич',
  'Nguyễn Thị Phượng',
] as const;

const named = (name: string) =>
  signedAgreement(
    {
      ...canteenAnswers,
      support: { mentor: { kind: 'none' }, contactForm: '', other: FOREIGN_NAMES.join(', ') },
    },
    {
      employee: { name, address: undefined },
      contactPerson: { name, phone: '70000000', email: 'k@example.com' },
    },
  );

/** The longest legal agreement in ordinary words: every field at its limit, and the longest own words when signing. */
const longest = statedByCitizen(
  signedAgreement(longestAnswers(danishWords), {
    caseNumber: danishWords(40),
    employee: {
      name: danishWords(120),
      address: { street: danishWords(120), postcode: '9999', city: danishWords(80) },
    },
  }),
  { ownWords: danishWords(500), copyToUnion: true },
);

const canteen = signedAgreement(canteenAnswers);

/** More hours, another milestone and one task less, from the summer on. */
const amendment = amendedAgreement(canteen, {
  ...canteenAnswers,
  job: { ...canteenAnswers.job, tasks: ['Klargøre salatbar', 'Passe kassen én dag om ugen'] },
  hours: { ...canteenAnswers.hours, intensity: '100' },
  progression: {
    ...canteenAnswers.progression,
    expectations: {
      text: 'Vi forventer, at de otte timer holder. Derefter ser vi på kassen som en fast opgave.',
      outlook: { kind: 'open' },
    },
    milestones: [2, 6].map((month) => milestoneIn(month)),
  },
});

/** The documents that are looked at, by name. */
export const SAMPLE_MODELS: Readonly<Record<string, DocumentModel>> = {
  shortest: agreementDocument(
    signedAgreement(shortestAnswers, {
      caseNumber: undefined,
      permanence: undefined,
      employee: { name: 'Ib Bo', address: undefined },
    }),
  ),
  middle: agreementDocument(canteen),
  longest: agreementDocument(longest),
  amendment: agreementDocument(amendment),
  'draft-amendment': draftDocument({ ...amendment, signatures: [], at: DRAFTED_AT }),
  draft: draftDocument({ ...canteen, signatures: [], at: DRAFTED_AT }),
  'draft-employer-has-signed': draftDocument({
    ...canteen,
    signatures: canteen.signatures.slice(0, 1),
    at: DRAFTED_AT,
  }),
  'draft-longest': draftDocument({ ...longest, signatures: longest.signatures.slice(0, 1), at: DRAFTED_AT }),
};

/** The ten fictional agreements and one for each of the foreign names. */
export const MORE_MODELS: Readonly<Record<string, DocumentModel>> = {
  ...Object.fromEntries(
    tenAgreements.map(({ answers }, place) => [
      `ten-${place + 1}`,
      agreementDocument(signedAgreement(answers, { caseNumber: `2027-${place + 1}` })),
    ]),
  ),
  ...Object.fromEntries(
    FOREIGN_NAMES.map((name, place) => [`foreign-${place + 1}`, agreementDocument(named(name))]),
  ),
};
