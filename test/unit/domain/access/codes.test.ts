import { describe, expect, it } from 'vitest';
import { checkCode, newCode, type SigningCode } from '../../../../shared/domain/access/codes.ts';
import {
  type Instant,
  instant,
  plusMilliseconds,
  plusMinutes,
} from '../../../../shared/domain/calendar/instant.ts';
import { accepted, aCase, codeOf, codeSent } from '../../../builders/cases.ts';

const NOW = instant('2026-11-20T09:00:00.000Z');
const asked = codeOf(codeSent(aCase().drafting(), 'employer', NOW));

const sentAt = (moments: readonly Instant[]): SigningCode =>
  moments.reduce<SigningCode>((earlier, at) => accepted(newCode(asked, earlier, at)), {
    ...asked,
    sentAt: [],
  });

const codeIn = (result: ReturnType<typeof checkCode>) => (result.ok ? 'accepted' : result.refusal.code);

describe('a one-time code', () => {
  const code: SigningCode = { ...accepted(newCode(asked, undefined, NOW)), tries: 1 };

  it('is bound to the content, the party and the name that were shown', () => {
    expect(code).toMatchObject({
      party: 'employer',
      name: 'Karla Køkkentest',
      contentHash: asked.contentHash,
    });
  });

  it('works for ten minutes, and not one moment longer', () => {
    expect(codeIn(checkCode(code, ['another', code.digest], plusMilliseconds(NOW, 10 * 60_000 - 1)))).toBe(
      'accepted',
    );
    expect(codeIn(checkCode(code, ['another', code.digest], plusMinutes(NOW, 10)))).toBe('code-expired');
  });

  it('is wrong with other digits', () => {
    expect(codeIn(checkCode(code, ['other'], NOW))).toBe('code-wrong');
    expect(codeIn(checkCode(code, [], NOW))).toBe('code-wrong');
  });

  it('takes five tries and is used up after that, also with the right digits', () => {
    const tried = (tries: number) => codeIn(checkCode({ ...code, tries }, [code.digest], NOW));

    expect([1, 2, 3, 4, 5].map(tried)).toEqual(Array.from({ length: 5 }, () => 'accepted'));
    expect(tried(6)).toBe('code-used-up');
    expect(codeIn(checkCode({ ...code, tries: 6 }, ['other'], NOW))).toBe('code-used-up');
  });

  it('that was never sent has expired', () => {
    expect(codeIn(checkCode(undefined, [], NOW))).toBe('code-expired');
  });
});

const minutes = (count: number) => plusMinutes(NOW, count);

describe('asking for codes', () => {
  it('is refused after three within an hour', () => {
    const three = sentAt([minutes(0), minutes(5), minutes(10)]);

    expect(newCode(asked, three, minutes(59))).toEqual({
      ok: false,
      refusal: { code: 'too-many-codes', wait: { from: minutes(59), until: minutes(60) } },
    });
  });

  it('works again when the first of the three is an hour old', () => {
    const three = sentAt([minutes(0), minutes(5), minutes(10)]);
    const fourth = accepted(newCode(asked, three, minutes(60)));

    expect(fourth.sentAt).toEqual([minutes(5), minutes(10), minutes(60)]);
    expect(newCode(asked, fourth, minutes(61)).ok).toBe(false);
  });

  it('gives each code its own tries and its own ten minutes', () => {
    const second = accepted(newCode(asked, { ...sentAt([NOW]), tries: 5 }, minutes(9)));

    expect([second.tries, second.expiresAt]).toEqual([0, minutes(19)]);
  });
});
