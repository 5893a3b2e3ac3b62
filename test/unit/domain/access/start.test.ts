import { describe, expect, it } from 'vitest';
import { clientNetwork } from '../../../../shared/domain/access/client-network.ts';
import { readBeginning, readStartAddress } from '../../../../shared/domain/access/start.ts';
import { startLimits } from '../../../../shared/domain/access/start-limits.ts';
import { instant } from '../../../../shared/domain/calendar/instant.ts';
import { theTeam } from '../../../../shared/domain/access/staff.ts';
import { branded } from '../../../../shared/domain/branded.ts';
import { openingLink, startCase } from '../../../../shared/domain/case/acts/open-case.ts';
import { correctAddress, sendLink } from '../../../../shared/domain/case/acts/keep-going.ts';
import type { CaseId } from '../../../../shared/domain/case/case.ts';
import { statusOf } from '../../../../shared/domain/case/status.ts';
import { plusMinutes } from '../../../../shared/domain/calendar/instant.ts';
import { accepted, aContext, aNewCase, OPENED_AT } from '../../../builders/cases.ts';

const TEAM = theTeam({ unit: 'Jobcenter Eksempelby', phone: '70 00 00 00', email: 'jobcenter@example.org' });

describe('the address at which somebody begins', () => {
  it('is any but the municipality’s own', () => {
    expect(readStartAddress({ email: ' karla@example.com ' }, ['team@example.org']).value?.email).toBe(
      'karla@example.com',
    );
    expect(readStartAddress({ email: 'TEAM@example.org' }, ['team@example.org']).problems).toEqual([
      { field: 'email', rule: 'address-taken' },
    ]);
    expect(readStartAddress({ email: 'karla' }, []).problems).toMatchObject([{ field: 'email' }]);
  });

  it('is not the employee’s too, in any letter case: one person could sign for both', () => {
    const typed = { employeeName: 'Demo Eksempelsen', employeeEmail: 'Karla@Example.com', kind: 'new' };

    expect(readBeginning(typed, ['karla@example.com']).problems).toEqual([
      { field: 'employeeEmail', rule: 'address-taken' },
    ]);
    expect(readBeginning({ ...typed, employeeName: 'Demo' }, []).problems).toEqual([
      { field: 'employeeName', rule: 'not-a-full-name' },
    ]);
    expect(readBeginning({}, []).problems.map(({ field }) => field)).toEqual([
      'employeeName',
      'employeeEmail',
      'kind',
    ]);
  });
});

const at = (now: string) =>
  startLimits({ now: instant(now), client: 'c', email: 'e' }, { client: 10, municipality: 200, address: 3 });

describe('the limits on mails to begin by', () => {
  it('count by the Danish day and by the hour', () => {
    const evening = at('2026-11-02T22:59:59Z');
    const midnight = at('2026-11-02T23:00:00Z');

    expect(evening.address.name).not.toBe(midnight.address.name);
    expect(evening.service.name).not.toBe(midnight.service.name);
    expect(evening.address.until).toBe('2026-11-02T23:00:00.000Z');
    expect(at('2026-11-02T09:00:00Z').client.name).toBe(at('2026-11-02T09:59:59Z').client.name);
    expect(at('2026-11-02T09:00:00Z').client.name).not.toBe(at('2026-11-02T10:00:00Z').client.name);
  });
});

describe('a client', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0db8:0001:0002:ffff:ffff:ffff:ffff', '2001:db8:1:2'],
    ['2001:DB8:1:2::9', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::', 'fe80:0:0:0'],
  ])('at %s is counted as %s', (address, network) => {
    expect(clientNetwork(address)).toBe(network);
  });
});

describe('a case that an employer began', () => {
  const started = startCase(
    branded<CaseId>('c-9'),
    { ...aNewCase({ consultant: TEAM, assessment: undefined }), language: 'en' },
    aContext(OPENED_AT, 'employer'),
  );
  const file = started.after;

  it('is with the employer, in the language that was chosen, and the mail carries the link that was opened', () => {
    expect(statusOf(file)).toBe('invited');
    expect(file.case.assessment).toBeUndefined();
    expect(started.messages).toMatchObject([
      { kind: 'case-started', language: 'en', to: { role: 'employer' }, contact: { name: TEAM.name } },
    ]);
    expect(started.issued).toMatchObject([{ id: openingLink(file, OPENED_AT), purpose: 'fill' }]);
  });

  it('is gone on with by its first link only, as long as that one works', () => {
    const ctx = aContext(OPENED_AT, 'consultant');
    const renewed = accepted(sendLink(file, { party: 'employer' }, ctx)).after;
    const corrected = accepted(
      correctAddress(file, { party: 'employer', email: 'ny@example.com' }, ctx),
    ).after;

    expect(openingLink(file, OPENED_AT)).toBe('c-9.1.employer');
    expect(openingLink(file, plusMinutes(OPENED_AT, 30 * 24 * 60))).toBeUndefined();
    expect(openingLink(renewed, OPENED_AT)).toBeUndefined();
    expect(openingLink(corrected, OPENED_AT)).toBeUndefined();
  });
});
