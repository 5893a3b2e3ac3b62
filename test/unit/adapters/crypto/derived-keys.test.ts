import { describe, expect, it } from 'vitest';
import { makeDerivedKeys } from '../../../../shared/adapters/crypto/derived-keys.ts';
import type { CodeId } from '../../../../shared/domain/access/codes.ts';
import type { LinkId } from '../../../../shared/domain/access/links.ts';
import { branded } from '../../../../shared/domain/branded.ts';
import type { CaseId } from '../../../../shared/domain/case/case.ts';
import { makeSealing } from '../../../../shared/web/sealing.ts';
import { makeMovedClock } from '../../../fakes/moved-clock.ts';

const [FIRST, NEXT] = ['the first master key of a municipality', 'the master key that comes after it'];
const [before, after] = [makeDerivedKeys(FIRST), makeDerivedKeys(NEXT)];
const meanwhile = makeDerivedKeys({ present: NEXT, other: FIRST, naming: FIRST });

const LINK = branded<LinkId>('c-1.1.employer');
const CODE = branded<CodeId>('c-1.3.employer');
const CASE = branded<CaseId>('c-1');

describe('while the master key is changed', () => {
  it('everything new is made under the present one', () => {
    expect(meanwhile.linkToken(LINK)).toBe(after.linkToken(LINK));
    expect(meanwhile.codeDigits(CODE)).toBe(after.codeDigits(CODE));
    expect(meanwhile.codeDigest(CODE, '123456')).toBe(after.codeDigest(CODE, '123456'));
    expect(meanwhile.addressDigest('demo@example.com')).toBe(after.addressDigest('demo@example.com'));
    expect(meanwhile.countDigest('x')).toBe(after.countDigest('x'));
    expect(meanwhile.sessionKey.present).toEqual(after.sessionKey.present);
  });

  it('what may be out is worked out under both, the present one first', () => {
    expect(meanwhile.linkTokens(LINK)).toEqual([after.linkToken(LINK), before.linkToken(LINK)]);
    expect(meanwhile.addressDigests('Demo@example.com')).toEqual([
      after.addressDigest('demo@example.com'),
      before.addressDigest('demo@example.com'),
    ]);
  });

  it('a code is known by the digits of either key, whichever key its digest was stored under', () => {
    for (const stored of [before, after]) {
      const digest = stored.codeDigest(CODE, stored.codeDigits(CODE));
      for (const mailed of [before, after])
        expect(meanwhile.codeDigests(CODE, mailed.codeDigits(CODE))).toContain(digest);
      expect(meanwhile.codeDigests(CODE, 'other')).not.toContain(digest);
    }
  });

  it('what identity providers were asked with is known too, which is no digits', () => {
    expect(meanwhile.codeDigests(CODE, 'state s-1')).toContain(before.codeDigest(CODE, 'state s-1'));
    expect(meanwhile.codeDigests(CODE, 'state s-1')).toContain(after.codeDigest(CODE, 'state s-1'));
  });

  it('cases keep the names they have', () => {
    expect(meanwhile.caseName(CASE)).toBe(before.caseName(CASE));
    expect(before.caseName(CASE)).toBe(makeDerivedKeys({ present: FIRST, naming: FIRST }).caseName(CASE));
  });

  it.each(['sessionKey', 'identityKey', 'partySessionKey'] as const)(
    'what was sealed with %s opens, until the other key is gone, and what is sealed now opens without it',
    async (name) => {
      const clock = makeMovedClock('2026-11-02T09:00:00.000Z');
      const [old, both, present] = [before, meanwhile, after].map((keys) =>
        makeSealing({ key: keys[name], clock }),
      );
      const sealedBefore = await old?.seal({ who: 'vita' }, 'test', 60);
      const sealedNow = await both?.seal({ who: 'vita' }, 'test', 60);

      expect(await both?.unseal(sealedBefore, 'test')).toMatchObject({ who: 'vita' });
      expect(await present?.unseal(sealedBefore, 'test')).toBeUndefined();
      expect(await present?.unseal(sealedNow, 'test')).toMatchObject({ who: 'vita' });
      expect(await both?.unseal(sealedBefore, 'another use')).toBeUndefined();
      clock.forward({ minutes: 2 });
      expect(await both?.unseal(sealedBefore, 'test')).toBeUndefined();
    },
  );
});

describe('with one master key', () => {
  it('each thing is worked out once', () => {
    expect(before.linkTokens(LINK)).toEqual([before.linkToken(LINK)]);
    expect(before.codeDigests(CODE, '123456')).toEqual([before.codeDigest(CODE, '123456')]);
    expect(before.addressDigests('demo@example.com')).toEqual([before.addressDigest('demo@example.com')]);
    expect(before.sessionKey.other).toBeUndefined();
  });
});
