import { describe, expect, it } from 'vitest';
import { theTeam } from '../../../../shared/domain/access/staff.ts';
import { plusMinutes } from '../../../../shared/domain/calendar/instant.ts';
import { STATUSES, type Status } from '../../../../shared/domain/case/status.ts';
import { awaitedOf } from '../../../../shared/domain/desk/awaited.ts';
import { caseLineOf, companyNameOf } from '../../../../shared/domain/desk/case-line.ts';
import { aCase, OPENED_AT } from '../../../builders/cases.ts';

const DAY = 24 * 60;
const at = (minutes: number) => plusMinutes(OPENED_AT, minutes);

/** Who has the next step in each status, and when that began in the built case. */
const AWAITED: Readonly<Record<Status, ReturnType<typeof awaitedOf>>> = {
  invited: { from: 'employer', since: at(0) },
  drafting: { from: 'employer', since: at(65) },
  'awaiting-citizen': { from: 'citizen', since: at(DAY + 5) },
  'change-requested': { from: 'employer', since: at(2 * DAY) },
  'in-force': { from: 'consultant', since: at(2 * DAY + 5) },
  registered: { from: 'nobody', since: at(3 * DAY) },
  ended: { from: 'nobody', since: at(230 * DAY) },
  declined: { from: 'nobody', since: at(2 * DAY) },
  expired: { from: 'consultant', since: at(31 * DAY) },
  withdrawn: { from: 'nobody', since: at(3 * DAY) },
};

describe('the next step of a case', () => {
  it.each(STATUSES)('is awaited from the one whose turn it is, since it became so: %s', (status) => {
    expect(awaitedOf(aCase().in(status))).toEqual(AWAITED[status]);
  });

  it('is to take the case over, while nobody has a case that an employer began', () => {
    const file = aCase().in('drafting');
    const consultant = theTeam({ unit: 'Jobcenter', phone: '56123456', email: 'team@example.com' });

    expect(awaitedOf({ ...file, case: { ...file.case, consultant } })).toEqual({
      from: 'consultant',
      since: OPENED_AT,
    });
  });

  it('is still the citizen\u2019s to answer, and nobody\u2019s once it is over, whoever has the case', () => {
    const consultant = theTeam({ unit: 'Jobcenter', phone: '56123456', email: 'team@example.com' });
    const of = (status: Status) => {
      const file = aCase().in(status);
      return awaitedOf({ ...file, case: { ...file.case, consultant } }).from;
    };

    expect([of('awaiting-citizen'), of('withdrawn')]).toEqual(['citizen', 'nobody']);
  });
});

describe('the line of a case', () => {
  it('names the company as it was signed, else as it was typed so far', () => {
    expect(companyNameOf(aCase().invited().version)).toBeUndefined();
    expect(companyNameOf(aCase().drafting(['company']).version)).toBe('Kantinen Testgaard ApS');
    expect(companyNameOf(aCase().inForce().version)).toBe('Kantinen Testgaard ApS');
  });

  it('holds neither personnummer, address nor phone of the citizen', () => {
    const text = JSON.stringify(caseLineOf(aCase().inForce()));

    for (const secret of ['6505750003', 'demo@example.com', '31234567', 'Prøvevej']) {
      expect(text).not.toContain(secret);
    }
  });
});
