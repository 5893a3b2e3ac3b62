import { describe, expect, it } from 'vitest';
import { makeDerivedKeys } from '../../shared/adapters/crypto/derived-keys.ts';
import { randomIds } from '../../shared/adapters/system/random-ids.ts';
import { makeSystemClock } from '../../shared/adapters/system/system-clock.ts';
import { branded } from '../../shared/domain/branded.ts';
import { feedTokenIn } from '../../shared/domain/access/calendar-feed.ts';
import type { CodeId } from '../../shared/domain/access/codes.ts';
import { type LinkId, linkToken } from '../../shared/domain/access/links.ts';
import { day } from '../builders/answers.ts';
import { makeCountedIds } from '../fakes/counted-ids.ts';
import { makeMovedClock } from '../fakes/moved-clock.ts';

describe.each([
  ['counted', makeCountedIds()],
  ['random', randomIds],
])('the ids, %s', (_, ids) => {
  it('never come twice, and look as the pages and addresses read them', () => {
    const given = Array.from({ length: 500 }, () => [ids.caseId(), ids.commandId()]).flat();

    expect(new Set(given).size).toBe(given.length);
    expect(given.every((id) => /^[0-9a-f-]{36}$/.test(id))).toBe(true);
    expect(ids.codeSeed()).not.toBe(ids.codeSeed());
  });
});

describe.each([
  ['moved by hand', () => makeMovedClock('2026-11-02T09:00:00Z')],
  ["the machine's own", () => makeSystemClock(() => 0)],
])('the clock, %s', (_, make) => {
  it('tells moments in UTC with milliseconds, none before an earlier one', () => {
    const clock = make();
    const [first, second] = [clock.now(), clock.now()];

    expect(first).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(first <= second).toBe(true);
  });
});

it('the clock of a machine is moved by as much as it is told, at once', () => {
  let offset = 0;
  const clock = makeSystemClock(() => offset);
  const before = Date.now();

  offset = 31 * 86_400_000;

  const moved = new Date(clock.now()).getTime() - before;
  expect(moved).toBeGreaterThanOrEqual(offset);
  expect(moved).toBeLessThan(offset + 5_000);
});

describe('the keys', () => {
  const LINK = branded<LinkId>('c-1.1.employer');
  const CODE = branded<CodeId>('c-1.2.employer');
  const keys = makeDerivedKeys('the secret of one municipality, long enough');
  const others = makeDerivedKeys('the secret of another municipality, as long');

  it('give the same for the same, and something else under another secret', () => {
    const again = makeDerivedKeys('the secret of one municipality, long enough');

    expect(again.linkToken(LINK)).toBe(keys.linkToken(LINK));
    expect(again.codeDigits(CODE)).toBe(keys.codeDigits(CODE));
    expect(others.linkToken(LINK)).not.toBe(keys.linkToken(LINK));
    expect(others.codeDigest(CODE, '123456')).not.toBe(keys.codeDigest(CODE, '123456'));
    expect(others.addressDigest('demo@example.com')).not.toBe(keys.addressDigest('demo@example.com'));
    expect(others.sessionKey).not.toEqual(keys.sessionKey);
  });

  it('make a token that an address can hold, and store another name than it', () => {
    const token = keys.linkToken(LINK);

    expect(linkToken(token)).toBe(token);
    expect(keys.linkHash(token)).toMatch(/^[0-9a-f]{64}$/);
    expect(keys.linkToken(branded<LinkId>('c-1.1.citizen'))).not.toBe(token);
  });

  it('make a token for a calendar, the same for the same form, and of another shape in an address than a link', () => {
    const token = keys.feedToken('konsulent-1 form-1');

    expect(feedTokenIn(`${token}.ics`)).toBe(token);
    expect(keys.feedToken('konsulent-1 form-1')).toBe(token);
    const strangers = [keys.feedToken('konsulent-2 form-1'), others.feedToken('konsulent-1 form-1')];
    expect(strangers).not.toContain(token);
    expect(token).not.toBe(keys.linkToken(branded<LinkId>('konsulent-1 form-1')));
  });

  it('make codes of six digits, and a digest that fits one code alone', () => {
    const digits = Array.from({ length: 200 }, (_, place) =>
      keys.codeDigits(branded<CodeId>(`c-1.${place}.employer`)),
    );

    expect(digits.every((code) => /^\d{6}$/.test(code))).toBe(true);
    expect(new Set(digits).size).toBeGreaterThan(195);
    expect(keys.codeDigest(CODE, '123456')).not.toBe(
      keys.codeDigest(branded<CodeId>('c-1.3.employer'), '123456'),
    );
    expect(keys.codeDigest(CODE, '123456')).not.toBe(keys.codeDigest(CODE, '123457'));
  });

  it('know an address whatever its letter case', () => {
    expect(keys.addressDigest('Demo@Example.com')).toBe(keys.addressDigest('demo@example.com'));
    expect(keys.addressDigest('demo@example.com')).not.toContain('demo');
  });

  it('name a client by the day alone, and otherwise under another secret', () => {
    const [monday, tuesday] = [day('2026-11-02'), day('2026-11-03')];
    const name = keys.clientDigest('192.0.2.7', monday);

    expect(name).toMatch(/^[\w-]{12}$/);
    expect(keys.clientDigest('192.0.2.7', monday)).toBe(name);
    const strangers = [
      keys.clientDigest('192.0.2.7', tuesday),
      keys.clientDigest('192.0.2.8', monday),
      others.clientDigest('192.0.2.7', monday),
    ];
    expect(strangers).not.toContain(name);
  });

  it('seal sessions with 32 bytes', () => {
    expect(keys.sessionKey.present).toHaveLength(32);
  });
});
