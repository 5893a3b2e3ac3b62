import { branded } from '../../../../shared/domain/branded.ts';
import type { CaseId } from '../../../../shared/domain/case/case.ts';
import { documentIdOf } from '../../../../shared/domain/document/document-id.ts';
import type { AgreementContent } from '../../../../shared/domain/agreement/agreement-content.ts';
import { freeze } from '../../../../shared/domain/agreement/content-hash.ts';
import {
  type AnswersBySection,
  paidHoursOf,
  readAgreement,
} from '../../../../shared/domain/agreement/whole-agreement.ts';
import { dayOf, instant } from '../../../../shared/domain/calendar/instant.ts';
import type { Signature } from '../../../../shared/domain/case/signature.ts';
import type { SignedAgreement } from '../../../../templates/pdf/signed-agreement.ts';
import { consents } from '../../../../templates/texts/consents.ts';

type AllAnswers = Required<AnswersBySection>;
type Around = Partial<Omit<AgreementContent, 'sections' | 'paidHours'>>;

const TODAY = dayOf(instant('2026-11-20T09:00:00.000Z'));

/** What was typed, once both have signed it; throws when the rules refuse it, so that only legal agreements are drawn. */
export const signedAgreement = (answers: AllAnswers, around: Around = {}): SignedAgreement => {
  const { complete, problems } = readAgreement(answers, TODAY);
  if (complete === undefined) throw new Error(`not a legal agreement: ${JSON.stringify(problems)}`);
  const content: AgreementContent = {
    schemaVersion: 1,
    caseId: 'c0ffee00-0000-4000-8000-000000000002',
    caseNumber: '2026-0117',
    versionNumber: 1,
    kind: 'new',
    permanence: 'temporary',
    municipality: { name: 'Eksempelby Kommune', unit: 'Jobcenter Eksempelby' },
    contactPerson: { name: 'Konsulenta Prøvegaard', phone: '70000000', email: 'konsulenta@example.com' },
    employee: {
      name: 'Demo Eksempelsen',
      address: { street: 'Prøvevej 12, 1. tv.', postcode: '9999', city: 'Eksempelby' },
    },
    sections: complete,
    paidHours: paidHoursOf(complete.hours),
    ...around,
  };
  return signed(content);
};

/** The same agreement with what the citizen stated when signing. */
export const statedByCitizen = (
  agreement: SignedAgreement,
  stated: Partial<Pick<Signature, 'ownWords' | 'copyToUnion'>>,
): SignedAgreement => ({
  ...agreement,
  signatures: agreement.signatures.map((each) => (each.party === 'citizen' ? { ...each, ...stated } : each)),
});

/** The first amendment of an agreement, with what was typed for it. */
export const amendedAgreement = (
  { content: amended, contentHash }: SignedAgreement,
  answers: AllAnswers,
): SignedAgreement => ({
  ...signedAgreement(answers, {
    schemaVersion: 2,
    versionNumber: 2,
    kind: 'amendment',
    amendment: {
      number: 1,
      effectiveFrom: dayOf(instant('2027-06-01T09:00:00.000Z')),
      amends: { versionNumber: 1, contentHash, paidHours: amended.paidHours },
    },
  }),
  amended,
});

const signed = (content: AgreementContent): SignedAgreement => {
  const contentHash = freeze(content).hash;
  const signature = {
    method: 'email-code',
    contentHash,
    clientAddress: '192.0.2.1',
    browser: 'Prøve/1.0',
    ownWords: undefined,
    copyToUnion: false,
  } as const;
  const employer: Signature = {
    ...signature,
    party: 'employer',
    name: content.sections.company.contact.name,
    consentVersion: 'employer-2026-11',
    at: instant('2026-11-21T09:14:05.000Z'),
  };
  const citizen: Signature = {
    ...signature,
    party: 'citizen',
    name: content.employee.name,
    consentVersion: 'citizen-2026-11',
    at: instant('2026-11-22T08:03:40.000Z'),
  };
  return {
    documentId: documentIdOf({
      caseId: branded<CaseId>(content.caseId),
      versionNumber: content.versionNumber,
      contentHash,
    }),
    content,
    canonical: freeze(content).canonical,
    contentHash,
    signatures: [employer, citizen],
    consentTexts: consents,
    inForceSince: citizen.at,
    origin: 'https://fleksaftale.eksempelby.example.com',
    seal: { room: 3_072, at: citizen.at },
  };
};

const dateParts = (day: number, month: number, year: number) => ({
  day: String(day),
  month: String(month),
  year: String(year),
});

/** One milestone of the fictional canteen, `month` months into 2027. */
export const milestoneIn = (month: number, own: Readonly<Record<string, string>> = {}) => ({
  title: `Milepæl nummer ${month}: klargør salatbaren`,
  lookAt: 'Om salatbaren står klar kl. 11, og om dagen hænger sammen for Demo.',
  date: dateParts(1, month, 2027),
  kind: 'task',
  responsible: 'Kantineleder Prøve',
  support: 'Makker den første måned',
  ...own,
});

/** The fictional canteen agreement: 8 hours at 75 %, three milestones, a mentor. */
export const canteenAnswers: AllAnswers = {
  company: {
    cvr: '99990015',
    pNumber: '1000000012',
    name: 'Kantinen Testgaard ApS',
    address: { street: 'Testgaardsvej 4', postcode: '9999', city: 'Eksempelby' },
    workplace: {
      kind: 'other-address',
      address: { street: 'Rådhusgade 1', postcode: '9998', city: 'Prøveby' },
    },
    sector: 'private',
    contact: {
      name: 'Kirsten Testgaard',
      title: 'Kantineleder',
      phone: '+45 98 76 54 32',
      email: 'kirsten@example.com',
    },
  },
  job: {
    title: 'Kantinemedarbejder',
    startDate: dateParts(1, 12, 2026),
    startInPastConfirmed: '',
    duration: {
      kind: 'until',
      endDate: dateParts(30, 11, 2027),
      reason: 'Jobbet følger kantinens kontrakt.',
    },
    probation: 'Tre måneder',
    tasks: ['Klargøre salatbar', 'Dække borde og rydde af', 'Fylde køleskabe op'],
    excludedTasks: 'Tunge løft ved varemodtagelsen',
    considerations: {
      kinds: ['extra-breaks', 'no-heavy-lifting', 'varied-postures'],
      text: 'Opgaver, der kan løses siddende, og en pause hver time.',
    },
    aids: { state: 'applied-for', text: 'Ståstøttestol ved disken' },
  },
  hours: {
    weeklyHours: '8',
    intensity: '75',
    paidHours: { kind: 'computed' },
    schedule: {
      kind: 'weekdays',
      days: { monday: { from: '8.00', to: '12.00' }, thursday: { from: '9.30', to: '13.30' } },
    },
    pay: { amountOre: '152,75', per: 'hour' },
    supplements: 'Tillæg efter kl. 18: 25 kr. i timen',
    pension: { employerPercent: '8,5', ownPercent: '4' },
    payday: 'monthly-in-arrears',
    sickPay: 'yes',
    fullTimePayOre: '27.650,00',
    collectiveAgreement: { kind: 'covered', name: 'Kantineoverenskomsten (eksempel)' },
  },
  terms: {
    holiday: { kind: 'follows' },
    notice: { kind: 'own', text: 'En måneds varsel fra begge sider, skriftligt.' },
    socialInsurance: { kind: 'follows' },
    training: { kind: 'own', text: 'Hygiejnekursus i arbejdstiden.' },
  },
  progression: {
    possibilities: {
      kinds: ['more-hours', 'new-tasks', 'more-independence'],
      text: 'Salatbaren kan blive Demos egen opgave, og kassen kan komme til, når dagen hænger sammen.',
    },
    expectations: {
      text: 'Vi forventer et stabilt fremmøde det første halve år. Derefter ser vi sammen på flere timer.',
      outlook: { kind: 'more-hours', paidHours: '8', by: dateParts(1, 11, 2027) },
    },
    milestones: [2, 6, 11].map((month) => milestoneIn(month)),
  },
  support: {
    mentor: { kind: 'named', name: 'Mentor Prøve', phone: '87 65 43 21', weeklyHours: '1' },
    contactForm: 'phone',
    other: 'Opkald ved første fraværsdag',
  },
};
