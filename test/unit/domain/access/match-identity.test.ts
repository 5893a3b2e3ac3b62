import { describe, expect, it } from 'vitest';
import type { TestedIdentity } from '../../../../shared/domain/access/identity.ts';
import {
  canBeKnown,
  citizenMismatch,
  employerMismatch,
  type KnownCitizen,
  type KnownEmployer,
} from '../../../../shared/domain/access/match-identity.ts';
import { branded } from '../../../../shared/domain/branded.ts';
import { instant } from '../../../../shared/domain/calendar/instant.ts';
import type { Signature } from '../../../../shared/domain/case/signature.ts';

const SHOWN: TestedIdentity = { issuer: 'https://mitid.example.com', uuid: 'u-1', assurance: 'substantial' };

const signedBy = (
  party: Signature['party'],
  { issuer, uuid }: Pick<TestedIdentity, 'issuer' | 'uuid'>,
): Signature => ({
  party,
  name: 'Testine Prøvesen',
  consentVersion: `${party}-2026-11`,
  ownWords: undefined,
  copyToUnion: false,
  method: 'mitid',
  identity: { issuer, uuid, assurance: 'substantial' },
  contentHash: branded('0'.repeat(64)),
  at: instant('2026-11-02T09:00:00.000Z'),
  clientAddress: '192.0.2.7',
  browser: 'Prøve/1.0',
});

const citizen = (known: Partial<KnownCitizen> = {}): KnownCitizen => ({
  cpr: '6101800002',
  earlier: [],
  employers: undefined,
  ...known,
});

describe('the citizen', () => {
  it.each([
    ['the number on record', { cpr: '6101800002' }, undefined],
    ['the same number with a hyphen', { cpr: '610180-0002' }, undefined],
    ['another number', { cpr: '6101800003' }, 'another-person'],
    ['half the number', { cpr: '610180' }, 'another-person'],
    ['an empty number', { cpr: '' }, 'another-person'],
    ['no number', {}, 'another-person'],
  ])('is known by %s: %o comes to %s', (_what, numbers, mismatch) => {
    expect(citizenMismatch({ ...SHOWN, ...numbers }, citizen())).toBe(mismatch);
  });

  it('is known by an earlier signature where no number is on record, of the same provider alone', () => {
    const known = citizen({ cpr: undefined, earlier: [signedBy('citizen', SHOWN)] });

    expect(citizenMismatch(SHOWN, known)).toBeUndefined();
    expect(citizenMismatch({ ...SHOWN, uuid: 'u-2' }, known)).toBe('another-person');
    expect(citizenMismatch({ ...SHOWN, issuer: 'https://other.example.com' }, known)).toBe('another-person');
  });

  it('is not known by an earlier signature once a number is on record: the number decides', () => {
    const known = citizen({ earlier: [signedBy('citizen', SHOWN)] });

    expect(citizenMismatch({ ...SHOWN, cpr: '7505750003' }, known)).toBe('another-person');
  });

  it('can be nobody where neither number nor earlier signature is known', () => {
    const unknown = citizen({ cpr: undefined });

    expect(canBeKnown(unknown)).toBe(false);
    expect(citizenMismatch({ ...SHOWN, cpr: '6101800002' }, unknown)).toBe('person-unknown');
  });

  it('is never who has signed as the employer', () => {
    const known = citizen({ employers: signedBy('employer', SHOWN) });

    expect(citizenMismatch({ ...SHOWN, cpr: '6101800002' }, known)).toBe('same-person');
  });
});

const employer = (known: Partial<KnownEmployer> = {}): KnownEmployer => ({
  cvr: '99990015',
  citizensCpr: '6101800002',
  allowPrivate: false,
  authority: undefined,
  ...known,
});

describe('the employer', () => {
  it.each([
    ['the number of the agreement', { cvr: '99990015' }, {}, undefined],
    ['another company', { cvr: '99990007' }, {}, 'another-company'],
    [
      'another company, whatever is stated',
      { cvr: '99990007' },
      { allowPrivate: true, authority: 'ejer' },
      'another-company',
    ],
    ['an empty number', { cvr: '' }, { allowPrivate: true, authority: 'ejer' }, 'another-company'],
    ['a private identity where none is taken', {}, { authority: 'ejer' }, 'company-missing'],
    ['a private identity without a word', {}, { allowPrivate: true }, 'authority-missing'],
    ['a private identity with the right stated', {}, { allowPrivate: true, authority: 'ejer' }, undefined],
    ['the citizen of the case', { cvr: '99990015', cpr: '610180-0002' }, {}, 'same-person'],
  ])('with %s comes to what is right', (...[, numbers, known, mismatch]) => {
    expect(employerMismatch({ ...SHOWN, ...numbers }, employer(known))).toBe(mismatch);
  });
});
