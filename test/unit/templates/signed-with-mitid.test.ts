import { describe, expect, it } from 'vitest';
import type { Signature } from '../../../shared/domain/case/signature.ts';
import { branded } from '../../../shared/domain/branded.ts';
import { instant } from '../../../shared/domain/calendar/instant.ts';
import { signaturesText } from '../../../templates/texts/desk/evidence-signatures.ts';
import { auditText } from '../../../templates/texts/desk/audit-texts.ts';
import { signatureText } from '../../../templates/texts/desk/signature-text.ts';
import { signatureBlocks } from '../../../templates/pdf/signature-blocks.ts';
import { completeAnswers } from '../../builders/answers.ts';
import { aCase } from '../../builders/cases.ts';
import { signedAgreement } from './pdf/signed-agreements.ts';

const SIGNATURE: Signature = {
  party: 'employer',
  name: 'Karla Køkkentest',
  consentVersion: 'employer-2026-11',
  ownWords: undefined,
  copyToUnion: false,
  authority: 'Jeg ejer virksomheden',
  method: 'mitid',
  identity: {
    issuer: 'https://mitid.example.com',
    uuid: '0f9960a0-d28d-4353-a3e2-ea07f8ffa185',
    assurance: 'substantial',
    scheme: 'mitid',
    transaction: 't-1',
  },
  contentHash: branded('ab'.repeat(32)),
  at: instant('2026-11-02T09:00:00.000Z'),
  clientAddress: '192.0.2.7',
  browser: 'Prøve/1.0',
};

const refused = (why: string) => auditText({ event: 'identity-refused', details: { party: 'citizen', why } });

describe('a link that MitID did not open', () => {
  it('is told in the history with the reason, and without who it was', () => {
    const details = { party: 'employer', why: 'another-company' };
    expect(auditText({ event: 'opening-refused', details })).toBe(
      'Linket til arbejdsgiveren åbnede ikke. MitID hører til en anden virksomhed',
    );
  });
});

describe('a signature with MitID', () => {
  it('says so with its level at the desk and in the history', () => {
    expect(signatureText(SIGNATURE)).toMatch(/MitID \(betydelig\)$/);
    const details = {
      contentHash: 'ab',
      consent: 'employer-2026-11',
      method: 'mitid',
      assurance: 'substantial',
    };
    expect(auditText({ event: 'employer-signed', details })).toBe(
      'Arbejdsgiveren har skrevet under med MitID (betydelig)',
    );
    expect(auditText({ event: 'citizen-signed', details })).toBe(
      'Borgeren har skrevet under med MitID (betydelig). Aftalen gælder',
    );
  });

  it('stands in the evidence with everything that the broker vouches for', () => {
    const version = { ...aCase().in('awaiting-citizen').version, signatures: [SIGNATURE] };

    const text = signaturesText({ versions: [version], inForce: undefined, fallen: [] });

    for (const part of [
      'Måde: MitID (betydelig)',
      'Bekræftet af: https://mitid.example.com',
      'MitID-identitet (UUID): 0f9960a0-d28d-4353-a3e2-ea07f8ffa185',
      'MitID-type: mitid',
      'MitID-transaktion: t-1',
      'Ret til at skrive under: Jeg ejer virksomheden',
    ])
      expect(text).toContain(part);
  });

  it('stands on the last page of the document with its level, and with what gives the right to sign', () => {
    const agreement = signedAgreement(completeAnswers());

    const text = JSON.stringify(signatureBlocks({ ...agreement, signatures: [SIGNATURE] }));

    expect(text).toContain('MitID (betydelig)');
    expect(text).toContain('Jeg ejer virksomheden');
    expect(text).not.toContain('0f9960a0');
  });

  it('tells in the history why somebody was refused, and of whom it tells nothing', () => {
    expect(refused('another-person')).toBe(
      'Borgeren kunne ikke skrive under. MitID hører til en anden person',
    );
    expect(refused('identity-too-low')).toBe(
      'Borgeren kunne ikke skrive under. MitID er på et for lavt niveau',
    );
  });
});
