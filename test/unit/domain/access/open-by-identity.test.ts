import { describe, expect, it } from 'vitest';
import type { TestedIdentity } from '../../../../shared/domain/access/identity.ts';
import {
  canOpenByIdentity,
  openedBy,
  openingMismatch,
  opensNow,
} from '../../../../shared/domain/access/open-by-identity.ts';
import type { CaseFile } from '../../../../shared/domain/case/case.ts';
import type { Signature } from '../../../../shared/domain/case/signature.ts';
import { aCase } from '../../../builders/cases.ts';

const SHOWN: TestedIdentity = { issuer: 'https://mitid.example.com', uuid: 'u-1', assurance: 'substantial' };

const CPR = '6505750003';
const CVR = '99990015';

const drafting = aCase().in('drafting');
const awaiting = aCase().in('awaiting-citizen');
const inForce = aCase().in('in-force');

const withCpr = (file: CaseFile, cpr: string | undefined): CaseFile => ({
  ...file,
  case: { ...file.case, employee: { ...file.case.employee, cpr } },
});

/** The same agreement, signed with MitID by whoever `uuid` names. */
const signedByMitId = (file: CaseFile, who: Signature['party'], uuid: string): CaseFile => ({
  ...file,
  version: {
    ...file.version,
    signatures: file.version.signatures.map((signature): Signature => {
      if (signature.party !== who) return signature;
      const { party, name, consentVersion, ownWords, copyToUnion, contentHash, at } = signature;
      const identity = { ...SHOWN, uuid };
      const told = { clientAddress: '192.0.2.7', browser: 'Prøve/1.0' };
      return {
        party,
        name,
        consentVersion,
        ownWords,
        copyToUnion,
        contentHash,
        at,
        ...told,
        method: 'mitid',
        identity,
      };
    }),
  },
});

describe('the citizen’s link', () => {
  it.each([
    ['drafting', drafting],
    ['awaiting-citizen', awaiting],
    ['in-force', inForce],
  ])('opens by the personnummer on record and by no other, while the case is %s', (_status, file) => {
    const opening = { file, party: 'citizen' } as const;

    expect(openingMismatch({ ...SHOWN, cpr: CPR }, opening)).toBeUndefined();
    expect(openingMismatch({ ...SHOWN, cpr: '6101800002' }, opening)).toBe('another-person');
    expect(openingMismatch(SHOWN, opening)).toBe('another-person');
    expect(opensNow(opening)).toEqual([openedBy({ ...SHOWN, cpr: CPR }, opening)]);
  });

  it('opens by whoever signed the version in force where no personnummer is on record', () => {
    const file = withCpr(signedByMitId(inForce, 'citizen', 'u-1'), undefined);
    const opening = { file, party: 'citizen' } as const;

    expect(canOpenByIdentity(opening)).toBe(true);
    expect(openingMismatch(SHOWN, opening)).toBeUndefined();
    expect(openingMismatch({ ...SHOWN, uuid: 'u-2' }, opening)).toBe('another-person');
    expect(opensNow(opening)).toEqual([openedBy(SHOWN, opening)]);
    expect(opensNow(opening)).not.toContain(openedBy({ ...SHOWN, uuid: 'u-2' }, opening));
  });

  it('opens for nobody where there is neither', () => {
    const opening = { file: withCpr(awaiting, undefined), party: 'citizen' } as const;

    expect(canOpenByIdentity(opening)).toBe(false);
    expect(openingMismatch({ ...SHOWN, cpr: CPR }, opening)).toBe('person-unknown');
    expect(opensNow(opening)).toEqual([]);
  });

  it('does not open for the one who has signed as the employer', () => {
    const file = signedByMitId(awaiting, 'employer', 'u-1');

    expect(openingMismatch({ ...SHOWN, cpr: CPR }, { file, party: 'citizen' })).toBe('same-person');
  });
});

describe('the employer’s link', () => {
  it('opens for any company until one has signed, whatever number was typed', () => {
    const opening = { file: drafting, party: 'employer' } as const;

    expect(canOpenByIdentity(opening)).toBe(true);
    for (const cvr of [CVR, '99990007']) expect(openingMismatch({ ...SHOWN, cvr }, opening)).toBeUndefined();
    expect(opensNow(opening)).toBeUndefined();
  });

  it.each([
    ['awaiting-citizen', awaiting],
    ['in-force', inForce],
  ])('opens for the company whose signature stands alone, while the case is %s', (_status, file) => {
    const opening = { file, party: 'employer' } as const;

    expect(openingMismatch({ ...SHOWN, cvr: CVR }, opening)).toBeUndefined();
    expect(openingMismatch({ ...SHOWN, cvr: '99990007' }, opening)).toBe('another-company');
    expect(opensNow(opening)).toEqual([openedBy({ ...SHOWN, cvr: CVR }, opening)]);
  });

  it.each([
    ['drafting', drafting],
    ['in-force', inForce],
  ])('opens for no private MitID, and not for the citizen, while the case is %s', (_status, file) => {
    const opening = { file, party: 'employer' } as const;

    expect(openingMismatch(SHOWN, opening)).toBe('company-missing');
    expect(openingMismatch({ ...SHOWN, cvr: CVR, cpr: CPR }, opening)).toBe('same-person');
  });
});
