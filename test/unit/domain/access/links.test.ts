import { describe, expect, it } from 'vitest';
import { linkToken } from '../../../../shared/domain/access/links.ts';
import { maySee } from '../../../../shared/domain/access/staff.ts';
import { type Instant, plusMinutes } from '../../../../shared/domain/calendar/instant.ts';
import type { CaseFile } from '../../../../shared/domain/case/case.ts';
import { requestLink } from '../../../../shared/domain/case/acts/request-link.ts';
import { aCase, aContext, accepted, CONSULTANT } from '../../../builders/cases.ts';

describe('a link in an address', () => {
  it('is 43 letters of base64url', () => {
    const token = 'Az09-_'.repeat(8).slice(0, 43);

    expect(linkToken(token)).toBe(token);
  });

  it.each([
    ['a letter short', 'a'.repeat(42)],
    ['a letter long', 'a'.repeat(44)],
    ['with a line end', `${'a'.repeat(43)}\n`],
    ['with a slash', `${'a'.repeat(42)}/`],
    ['with a Danish letter', `${'a'.repeat(42)}å`],
    ['empty', ''],
    ['missing', undefined],
  ])('never reaches the store %s', (_how, text) => {
    expect(linkToken(text)).toBeUndefined();
  });
});

const minutesAfter = (file: CaseFile, minutes: number): Instant => plusMinutes(file.case.openedAt, minutes);
const ask = (file: CaseFile, at: Instant) => requestLink(file, { party: 'employer' }, aContext(at, 'anyone'));

describe('a party who asks for links', () => {
  it('gets one in ten minutes, and the earlier ones keep working', () => {
    const file = aCase().invited();
    const first = accepted(ask(file, minutesAfter(file, 30)));

    expect(first.entries.map(({ by }) => by)).toEqual([{ kind: 'anyone' }]);
    expect(first.revoked).toEqual([]);
    expect(first.after.case.links.employer).toHaveLength(2);
    expect(ask(first.after, minutesAfter(file, 39))).toMatchObject({ refusal: { code: 'too-many-codes' } });
    expect(ask(first.after, minutesAfter(file, 40)).ok).toBe(true);
  });

  it('cannot pile them up: ten that still open are enough', () => {
    let file = aCase().invited();
    for (let asked = 1; asked < 10; asked += 1)
      file = accepted(ask(file, minutesAfter(file, asked * 10))).after;

    expect(file.case.links.employer).toHaveLength(10);
    expect(ask(file, minutesAfter(file, 200))).toMatchObject({ refusal: { code: 'too-many-codes' } });
  });

  it('gets one again when the ten have expired, for those open nothing any more', () => {
    let file = aCase().invited();
    for (let asked = 1; asked < 10; asked += 1)
      file = accepted(ask(file, minutesAfter(file, asked * 10))).after;

    const later = ask(file, minutesAfter(file, 20 * 24 * 60));

    expect(later.ok && later.value.after.case.links.employer).toHaveLength(1);
  });
});

describe('a case', () => {
  const staff = { ...CONSULTANT, role: 'consultant' as const };
  const { case: theCase } = aCase().invited();

  it('is seen by its own consultant and by the team leader', () => {
    expect(maySee(staff, theCase)).toBe(true);
    expect(maySee({ ...staff, id: 'leder-1', role: 'team-leader' }, theCase)).toBe(true);
  });

  it('is not seen by another consultant', () => {
    expect(maySee({ ...staff, id: 'konsulent-2' }, theCase)).toBe(false);
  });
});
