import { describe, expect, it } from 'vitest';
import { type PlanSettings, planTalks, reasonKey } from '../../../../shared/domain/follow-up/plan.ts';
import { day } from '../../../builders/answers.ts';
import { aCase, PLAN_SETTINGS } from '../../../builders/cases.ts';
import { aPlanSource, type PlanFacts } from '../../../builders/plan-sources.ts';

const TODAY = day('2026-11-22');

/** Each talk as its day and the short names of its reasons. */
const planned = (facts: PlanFacts, settings: Partial<PlanSettings> = {}, today = TODAY): string[] =>
  planTalks(aPlanSource(facts), { ...PLAN_SETTINGS, ...settings }, today).map(
    ({ due, reasons }) => `${due} ${reasons.map(reasonKey).join(' ')}`,
  );

/** The statutory status talks of a job that begins in February 2027. */
const statusTalks = (permanence: PlanFacts['permanence']): string[] =>
  planned({ start: day('2027-02-01'), permanence }).filter((talk) => talk.includes('status'));

/** The talks of a job that began on `start`, and has no milestone left. */
const lawTalks = (start: string): string[] => planned({ start: day(start), milestones: [] });

/** The last talk of a job that ends on `end` and has one milestone. */
const lastBeforeEnd = (end: string, milestone: string): string | undefined =>
  planned({ start: day('2027-02-01'), milestones: [day(milestone)], end: day(end) }).at(-1);

describe('the plan of a job', () => {
  it('holds talks after one and three months, at each milestone and at 30 months', () => {
    const facts = { start: day('2027-02-01'), milestones: [day('2027-08-02'), day('2028-02-01')] };

    expect(planned(facts)).toEqual([
      '2027-03-01 m1',
      '2027-05-03 m3',
      '2027-08-02 milestone1',
      '2028-02-01 milestone2',
      '2029-08-01 law30',
      '2032-02-02 law60',
    ]);
  });

  it('clamps to the last day of a shorter month', () => {
    expect(planned({ start: day('2028-01-31') })[0]).toBe('2028-02-29 m1');
    expect(planned({ start: day('2027-01-31') })[0]).toBe('2027-03-01 m1');
  });

  it('moves a talk from a weekend, a holiday or a closing day to the next working day', () => {
    expect(planned({ start: day('2027-04-05') }, { followUpMonths: [1] })[0]).toBe('2027-05-05 m1');
    expect(planned({ start: day('2027-04-06') }, { followUpMonths: [1] })[0]).toBe('2027-05-07 m1');
    expect(planned({ start: day('2027-02-25') }, { followUpMonths: [1] })[0]).toBe('2027-03-30 m1');
    expect(planned({ start: day('2027-11-24') }, { followUpMonths: [1] })[0]).toBe('2027-12-27 m1');
  });

  it('makes one talk with both reasons of two within seven days, and keeps two of eight', () => {
    const start = day('2027-02-01');

    expect(planned({ start, milestones: [day('2027-03-08')] })[0]).toBe('2027-03-01 m1 milestone1');
    expect(planned({ start, milestones: [day('2027-03-09')] }).slice(0, 2)).toEqual([
      '2027-03-01 m1',
      '2027-03-09 milestone1',
    ]);
  });

  it('counts the seven days from the first of a row, so that talks never drift', () => {
    const milestones = ['2027-06-01', '2027-06-07', '2027-06-14'].map(day);

    expect(planned({ start: day('2027-02-01'), milestones }).slice(2, 4)).toEqual([
      '2027-06-01 milestone1 milestone2',
      '2027-06-14 milestone3',
    ]);
  });

  it('adds the status at 54 months for a temporary job only', () => {
    expect(statusTalks('temporary')).toEqual(['2031-08-01 status54']);
    expect([statusTalks('permanent'), statusTalks(undefined)]).toEqual([[], []]);
  });

  it('follows the statutory rule that was in force when the job began', () => {
    const statutoryTalks = [
      { validFrom: '2027-07-01', everyMonths: 12, temporaryStatusMonth: 48 },
      { validFrom: '2013-01-01', everyMonths: 30, temporaryStatusMonth: 54 },
    ];
    const law = (start: string) =>
      planned({ start: day(start), milestones: [], permanence: 'temporary' }, { statutoryTalks })
        .filter((talk) => /law|status/.test(talk))
        .map((talk) => talk.slice(11));

    expect(law('2027-06-30')).toEqual(['law30', 'status54', 'law60']);
    expect(law('2027-07-01')).toEqual(['law12', 'law24', 'law36', 'law48 status48', 'law60']);
    expect(law('2012-12-31')).toEqual([]);
  });

  it('holds a talk eight weeks before an end date and none after it', () => {
    const facts = { start: day('2027-02-01'), milestones: [day('2027-09-06')], end: day('2027-10-29') };

    expect(planned(facts)).toEqual(['2027-03-01 m1', '2027-05-03 m3', '2027-09-03 before-end milestone1']);
    expect(planned({ ...facts, end: day('2027-04-30') })).toEqual(['2027-03-01 m1 before-end']);
  });

  it('gathers what is overdue when a late agreement is signed on the next working day', () => {
    const facts = { start: day('2026-08-03'), milestones: [day('2027-08-02')] };

    expect(planned(facts, {}, day('2026-11-20')).slice(0, 2)).toEqual([
      '2026-11-23 m1 m3',
      '2027-08-02 milestone1',
    ]);
  });

  it('leaves out talks by time that are more than three months gone: they belonged to an earlier agreement', () => {
    const facts = { start: day('2026-08-03'), milestones: [day('2027-08-02')] };

    expect(planned(facts, {}, day('2026-12-03'))[0]).toBe('2026-12-04 m1 m3');
    expect(planned(facts, {}, day('2026-12-04'))[0]).toBe('2026-12-07 m3');
    expect(planned(facts, {}, day('2027-02-03'))[0]).toBe('2027-02-04 m3');
    expect(planned(facts, {}, day('2027-02-04'))[0]).toBe('2027-08-02 milestone1');
  });

  it('holds a milestone however long ago it was to be reached', () => {
    const facts = { start: day('2022-08-03'), milestones: [day('2023-08-02')] };

    expect(planned(facts, {}, day('2026-11-20'))[0]).toBe('2026-11-23 milestone1');
  });

  it('reaches five years ahead of today for a job that began long ago', () => {
    expect(lawTalks('2019-03-04')).toEqual(['2026-11-23 law90', '2029-03-05 law120', '2031-09-04 law150']);
    expect(lawTalks('2016-11-22')).toEqual(['2026-11-23 law120', '2029-05-22 law150', '2031-11-24 law180']);
    expect(lawTalks('2016-11-23')).toEqual(['2026-11-23 law120', '2029-05-23 law150']);
  });

  it('moves a talk from a day off before the end to the working day before, not to after the end', () => {
    expect(lastBeforeEnd('2027-10-31', '2027-10-31')).toBe('2027-10-29 milestone1');
    expect(lastBeforeEnd('2027-10-31', '2027-10-30')).toBe('2027-10-29 milestone1');
    expect(lastBeforeEnd('2027-11-01', '2027-10-30')).toBe('2027-11-01 milestone1');
  });

  it('holds a talk after the end only where no working day is left before it', () => {
    const facts = { start: day('2027-10-30'), milestones: [day('2027-10-31')], end: day('2027-10-31') };

    expect(planned(facts)).toEqual(['2027-11-01 before-end milestone1']);
  });

  it('is kept as records that belong to the case, named by version and reasons', () => {
    const followUps = aCase().followUps();

    expect(followUps.map(({ id, due }) => `${due} ${id}`)).toEqual([
      '2027-03-01 v1-m1',
      '2027-04-01 v1-milestone1',
      '2027-05-03 v1-m3',
      '2027-08-02 v1-milestone2',
      '2028-02-01 v1-milestone3',
      '2029-08-01 v1-law30',
      '2031-08-01 v1-status54',
      '2032-02-02 v1-law60',
    ]);
    for (const { caseId, consultantId } of followUps) {
      expect([caseId, consultantId]).toEqual(['c-2', 'konsulent-1']);
    }
  });
});
