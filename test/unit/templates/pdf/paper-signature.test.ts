import { describe, expect, it } from 'vitest';
import { instant } from '../../../../shared/domain/calendar/instant.ts';
import type { Signature } from '../../../../shared/domain/case/signature.ts';
import { signatureBlocks } from '../../../../templates/pdf/signature-blocks.ts';
import type { SignedAgreement } from '../../../../templates/pdf/signed-agreement.ts';
import { receiptPage } from '../../../../templates/pages/signing/receipt.tsx';
import { signatureText } from '../../../../templates/texts/desk/signature-text.ts';
import { frame } from '../pages/page-data.ts';
import { day } from '../../../builders/answers.ts';
import { canteenAnswers, signedAgreement } from './signed-agreements.ts';

const RECORDED = instant('2026-11-24T09:30:00.000Z');

const byCode = signedAgreement(canteenAnswers);

const byHand = ({ method: _code, ...signature }: Signature): Signature => ({
  ...signature,
  method: 'paper',
  signedOn: day('2026-11-23'),
  reason: 'Demo har ingen e-mail.',
  recordedBy: 'Kira Konsulentsen',
  at: RECORDED,
});

/** The agreement with the signatures of `parties` given on paper. */
const withPaper = (...parties: readonly Signature['party'][]): SignedAgreement => ({
  ...byCode,
  signatures: byCode.signatures.map((signature) =>
    parties.includes(signature.party) ? byHand(signature) : signature,
  ),
  inForceSince: RECORDED,
});

const factsOf = (agreement: SignedAgreement, place: number) =>
  signatureBlocks(agreement)
    .filter((block) => block.kind === 'facts')
    .map(({ facts }) => Object.fromEntries(facts.map(({ label, value }) => [label, value])))[place];

const textOf = (agreement: SignedAgreement): string => JSON.stringify(signatureBlocks(agreement));

describe('a signature on paper in the document', () => {
  it('says that it was given by hand, on which day, and who recorded it when', () => {
    expect(factsOf(withPaper('employer', 'citizen'), 1)).toMatchObject({
      Navn: 'Demo Eksempelsen',
      'Underskrevet den': '23. november 2026',
      'Registreret af kommunen': '24. november 2026 kl. 10.30 af Kira Konsulentsen',
      Metode: 'Underskrift i hånden på papir',
    });
  });

  it('stands beside one by code, which keeps its own words', () => {
    const mixed = withPaper('citizen');

    expect(factsOf(mixed, 0)).toMatchObject({
      Tidspunkt: '21. november 2026 kl. 10.14',
      Metode: 'Engangskode sendt med e-mail',
    });
    expect(factsOf(mixed, 1)).not.toHaveProperty('Tidspunkt');
  });

  it('makes no claim that the agreement came into force by a code at that moment', () => {
    expect(textOf(withPaper('citizen'))).toContain(
      'Kommunen registrerede underskriften på papir 24. november 2026 kl. 10.30',
    );
    expect(textOf(withPaper('citizen'))).not.toContain('da begge parter havde underskrevet');
    expect(textOf(byCode)).toContain('da begge parter havde underskrevet');
  });

  it('never tells why it was on paper', () => {
    expect(textOf(withPaper('employer', 'citizen'))).not.toContain('ingen e-mail');
  });
});

describe('a signature on paper elsewhere', () => {
  const [, signature] = withPaper('citizen').signatures;
  if (signature === undefined) throw new Error('not signed');

  it('is told on the desk with the day on the paper, who recorded it and why', () => {
    expect(signatureText(signature)).toBe(
      'Demo Eksempelsen, på papir 23. november 2026 (registreret af Kira Konsulentsen)\nGrund: Demo har ingen e-mail.',
    );
  });

  it('is told on the signer’s receipt with the day on the paper', () => {
    const html = receiptPage({
      frame,
      party: 'citizen',
      signature,
      contactPerson: { name: 'Kira Konsulentsen', phone: '70 00 00 00' },
      bothSigned: true,
    });

    expect(html).toContain('Underskrevet på papir af Demo Eksempelsen den 23. november 2026.');
  });
});
