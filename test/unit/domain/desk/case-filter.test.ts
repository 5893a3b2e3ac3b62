import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STAFF_ROLES, UNASSIGNED } from '../../../../shared/domain/access/staff.ts';
import { branded } from '../../../../shared/domain/branded.ts';
import { plusMinutes } from '../../../../shared/domain/calendar/instant.ts';
import type { CaseId } from '../../../../shared/domain/case/case.ts';
import { STATUSES } from '../../../../shared/domain/case/status.ts';
import { countsOf } from '../../../../shared/domain/desk/case-counts.ts';
import {
  type CaseFilter,
  chosenCases,
  firstFilter,
  isNarrowed,
  NEED_CHOICES,
  ORDERS,
  readCaseFilter,
  STATUS_CHOICES,
  WHOSE,
} from '../../../../shared/domain/desk/case-filter.ts';
import type { DeskCase } from '../../../../shared/domain/desk/needs.ts';
import { OPENED_AT } from '../../../builders/cases.ts';
import { aLine } from '../../../builders/desk.ts';
import { VITA } from '../../../fakes/fake-world.ts';

const aCase = (
  id: string,
  own: Parameters<typeof aLine>[0] = {},
  needs: DeskCase['needs'] = [],
): DeskCase => ({
  line: aLine({ caseId: branded<CaseId>(id), ...own }),
  needs,
});
const found = (cases: readonly DeskCase[], chosen: Partial<CaseFilter>) =>
  chosenCases(cases, { ...firstFilter('consultant'), ...chosen }, VITA).map(({ line }) => line.caseId);

describe('a filter in an address', () => {
  it('is the first one when nothing is said: her own cases for a consultant, all for a team leader', () => {
    expect(readCaseFilter({}, 'consultant')).toEqual(firstFilter('consultant'));
    expect(readCaseFilter({}, 'team-leader').whose).toBe('all');
    expect(readCaseFilter({}, 'consultant')).toMatchObject({ whose: 'mine', status: 'ongoing' });
  });

  it('never shows a consultant the cases of all', () => {
    expect(readCaseFilter({ whose: 'all' }, 'consultant').whose).toBe('mine');
    expect(readCaseFilter({ whose: 'all' }, 'team-leader').whose).toBe('all');
  });

  it('is readable whatever stands there: nonsense is as if nothing was said', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('whose', 'status', 'need', 'employer', 'consultant', 'text', 'order', 'page'),
          fc.oneof(fc.string(), fc.constantFrom('__proto__', '-1', '0', '1e9', '2.5', 'x'.repeat(5000))),
        ),
        fc.constantFrom(...STAFF_ROLES),
        (query, role) => {
          const filter = readCaseFilter(query, role);

          expect(filter.consultant.length).toBeLessThanOrEqual(255);
          expect(WHOSE).toContain(filter.whose);
          expect(STATUS_CHOICES).toContain(filter.status);
          expect(NEED_CHOICES).toContain(filter.need);
          expect(ORDERS).toContain(filter.order);
          expect(filter.text.length).toBeLessThanOrEqual(100);
          expect(Number.isInteger(filter.page) && filter.page >= 1).toBe(true);
        },
      ),
    );
  });

  it('names a consultant only where the cases of all are shown', () => {
    const asked = { consultant: 'jonas' };

    expect(readCaseFilter(asked, 'team-leader').consultant).toBe('jonas');
    expect(readCaseFilter({ ...asked, whose: 'mine' }, 'team-leader').consultant).toBe('');
    expect(readCaseFilter({ ...asked, whose: 'all' }, 'consultant').consultant).toBe('');
  });

  it('counts as narrowed by status, need, firm, consultant or words, not by whose cases or their order', () => {
    expect(isNarrowed(readCaseFilter({ whose: 'unassigned', order: 'name', page: '2' }, 'consultant'))).toBe(
      false,
    );
    for (const query of [{ status: 'any' }, { need: 'something' }, { employer: 'x' }, { text: 'x' }]) {
      expect(isNarrowed(readCaseFilter(query, 'consultant'))).toBe(true);
    }
    expect(isNarrowed(readCaseFilter({ consultant: 'jonas' }, 'team-leader'))).toBe(true);
  });
});

describe('the cases that a filter chooses', () => {
  it('are her own, or those that nobody has taken', () => {
    const cases = [
      aCase('own'),
      aCase('free', { consultantId: UNASSIGNED }),
      aCase('other', { consultantId: 'x' }),
    ];

    expect(found(cases, { whose: 'mine' })).toEqual(['own']);
    expect(found(cases, { whose: 'unassigned' })).toEqual(['free']);
    expect(found(cases, { whose: 'all' })).toHaveLength(3);
  });

  it('are those still going on, until somebody asks for more', () => {
    const cases = STATUSES.map((status) => aCase(status, { status }));

    expect(found(cases, {}).toSorted()).toEqual([
      'awaiting-citizen',
      'change-requested',
      'drafting',
      'in-force',
      'invited',
      'registered',
    ]);
    expect(found(cases, { status: 'any' })).toHaveLength(STATUSES.length);
    for (const status of STATUSES) expect(found(cases, { status })).toEqual([status]);
  });

  it('are those that need something, or one thing', () => {
    const cases = [
      aCase('talk', {}, [{ kind: 'talk-today', followUpId: 'x', due: branded('2027-03-02') }]),
      aCase('mail', {}, [{ kind: 'mail-lost', party: 'employer' }]),
      aCase('nothing'),
    ];

    expect(found(cases, { need: 'something' }).toSorted()).toEqual(['mail', 'talk']);
    expect(found(cases, { need: 'mail-lost' })).toEqual(['mail']);
    expect(found(cases, { need: 'talk-overdue' })).toEqual([]);
  });

  it('are those of one firm, however its name was typed', () => {
    const cases = [
      aCase('one', { companyName: 'Kantinen  Testgaard ApS' }),
      aCase('two', { companyName: 'kantinen testgaard aps' }),
      aCase('other', { companyName: 'Kantinen' }),
    ];
    const { employers } = countsOf(cases, firstFilter('consultant'), VITA);

    expect(employers.map(({ name, count }) => [name, count])).toEqual([
      ['Kantinen', 1],
      ['Kantinen  Testgaard ApS', 2],
    ]);
    expect(found(cases, { employer: employers[1]?.key ?? '' }).toSorted()).toEqual(['one', 'two']);
  });

  it('are those of one consultant, also of two with the same name', () => {
    const cases = [
      aCase('one', { consultantId: 'jonas-1', consultantName: 'Jonas Jobformidler' }),
      aCase('two', { consultantId: 'jonas-2', consultantName: 'Jonas Jobformidler' }),
      aCase('free', { consultantId: UNASSIGNED, consultantName: 'Jobcenter' }),
    ];
    const all = { ...firstFilter('team-leader'), consultant: 'jonas-2' };

    expect(found(cases, all)).toEqual(['two']);
    expect(countsOf(cases, all, VITA).consultants.map(({ key, count }) => [key, count])).toEqual([
      ['jonas-1', 1],
      ['jonas-2', 1],
    ]);
  });

  it('leave the chosen consultant among the choices by name, when nothing of hers fits', () => {
    const cases = [aCase('one', { consultantId: 'jonas', consultantName: 'Jonas Jobformidler' })];
    const chosen = { ...firstFilter('team-leader'), consultant: 'jonas', text: 'findes ikke' };

    expect(countsOf(cases, chosen, VITA).consultants).toEqual([
      { key: 'jonas', name: 'Jonas Jobformidler', count: 0 },
    ]);
  });

  it('are those with the words in case number, citizen, firm or consultant', () => {
    const cases = [
      aCase('number', { caseNumber: 'EX-77' }),
      aCase('citizen', { employeeName: 'Åse Prøvesen' }),
      aCase('firm', { companyName: 'Hotel Prøvelyst A/S' }),
      aCase('consultant', { consultantName: 'Jonas Jobformidler' }),
    ];

    expect(found(cases, { text: 'ex-77' })).toEqual(['number']);
    expect(found(cases, { text: 'aase' })).toEqual(['citizen']);
    expect(found(cases, { text: 'PRØVE' }).toSorted()).toEqual(['citizen', 'firm']);
    expect(found(cases, { text: 'jonas' })).toEqual(['consultant']);
    expect(found(cases, { text: 'ex-77 hotel' })).toEqual([]);
  });

  it('stand with the most urgent first, the latest first, or by name as Danes sort', () => {
    const cases = [
      aCase('a', { employeeName: 'Ågot', progressAt: plusMinutes(OPENED_AT, 2) }),
      aCase('b', { employeeName: 'Zenia', progressAt: plusMinutes(OPENED_AT, 3) }),
      aCase('c', { employeeName: 'Anna', progressAt: plusMinutes(OPENED_AT, 1) }, [
        { kind: 'to-register', since: OPENED_AT },
      ]),
    ];

    expect(found(cases, { order: 'urgent' })).toEqual(['c', 'b', 'a']);
    expect(found(cases, { order: 'latest' })).toEqual(['b', 'a', 'c']);
    expect(found(cases, { order: 'name' })).toEqual(['c', 'b', 'a']);
  });
});

const someCases = fc.array(
  fc.record({
    status: fc.constantFrom(...STATUSES),
    consultantId: fc.constantFrom(VITA.id, UNASSIGNED, 'x'),
    companyName: fc.constantFrom('Kantinen', 'Hotellet'),
    employeeName: fc.constantFrom('Demo', 'Testine'),
    hasNeed: fc.boolean(),
  }),
  { maxLength: 20 },
);
const someFilter = fc.record({
  whose: fc.constantFrom(...WHOSE),
  status: fc.constantFrom(...STATUS_CHOICES),
  need: fc.constantFrom(...NEED_CHOICES),
  employer: fc.constantFrom('', 'kantinen', 'hotellet'),
  consultant: fc.constantFrom('', VITA.id, 'x'),
  text: fc.constantFrom('', 'demo', 'test'),
  order: fc.constantFrom(...ORDERS),
  page: fc.constant(1),
});

describe('the count at a choice', () => {
  it('is how many cases the list has when that is chosen, and whose there are whatever is searched for', () => {
    fc.assert(
      fc.property(someCases, someFilter, (rows, filter) => {
        const cases = rows.map(({ hasNeed, ...own }, place) =>
          aCase(`c-${place}`, own, hasNeed ? [{ kind: 'mail-lost', party: 'employer' }] : []),
        );
        const counts = countsOf(cases, filter, VITA);
        const size = (chosen: Partial<CaseFilter>) =>
          chosenCases(cases, { ...filter, ...chosen }, VITA).length;

        for (const whose of WHOSE)
          expect(counts.whose.get(whose)).toBe(
            size({ whose, text: '', employer: '', consultant: '', need: 'any' }),
          );
        for (const status of STATUS_CHOICES) expect(counts.status.get(status)).toBe(size({ status }));
        for (const need of NEED_CHOICES) expect(counts.need.get(need)).toBe(size({ need }));
        for (const { key, count } of counts.employers) expect(count).toBe(size({ employer: key }));
        for (const { key, count } of counts.consultants) expect(count).toBe(size({ consultant: key }));
        expect(counts.employers.reduce((sum, { count }) => sum + count, 0)).toBe(size({ employer: '' }));
      }),
    );
  });
});
