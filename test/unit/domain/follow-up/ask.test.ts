import { assert, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/domain/calendar/civil-date.ts';
import { atTimeOn, dayOf, instant, plusMinutes } from '../../../../shared/domain/calendar/instant.ts';
import { isWorkingDay } from '../../../../shared/domain/calendar/working-days.ts';
import { askedPlaces, isToBeAsked, nextAsk, questionsOf } from '../../../../shared/domain/follow-up/ask.ts';
import type { FollowUp, FollowUpReason } from '../../../../shared/domain/follow-up/follow-up.ts';
import { prompted } from '../../../../shared/domain/follow-up/prompts.ts';
import { QUESTION_SETS, questionsFor } from '../../../../shared/domain/follow-up/questions.ts';
import { PARTIES } from '../../../../shared/domain/case/parties.ts';
import { day } from '../../../builders/answers.ts';
import { aCase, PLAN_SETTINGS } from '../../../builders/cases.ts';
import { aFollowUp, anOutcome } from '../../../builders/follow-ups.ts';

const SETTINGS = { questionDaysBefore: 7, closingDays: PLAN_SETTINGS.closingDays };
const MILESTONES = aCase().in('in-force').version.frozen?.content.sections.progression.milestones ?? [];

const askOf = (own: Partial<FollowUp>) => nextAsk(aFollowUp(own), SETTINGS);
const morning = (date: string) => atTimeOn(day(date), '08:00');

describe('when the questions before a talk are sent', () => {
  it('at eight in Denmark, seven days before', () => {
    expect(askOf({ due: day('2027-03-01') })).toBe('2027-02-22T07:00:00.000Z');
    expect(askOf({ due: day('2027-06-14') })).toBe('2027-06-07T06:00:00.000Z');
  });

  it('on the working day before, where that day is off', () => {
    // 25 March 2027 is skærtorsdag, and 24 December a day on which this municipality is closed.
    expect(askOf({ due: day('2027-04-01') })).toBe(morning('2027-03-24'));
    expect(askOf({ due: day('2026-12-31') })).toBe(morning('2026-12-23'));
  });

  it('the next morning, where the talk was planned later than that', () => {
    expect(askOf({ due: day('2027-03-01'), plannedAt: instant('2027-02-24T12:00:00Z') })).toBe(
      morning('2027-02-25'),
    );
    expect(askOf({ due: day('2027-03-01'), plannedAt: instant('2027-02-24T05:00:00Z') })).toBe(
      morning('2027-02-24'),
    );
  });

  it('not at all, where the next morning is the day of the talk', () => {
    expect(askOf({ due: day('2027-03-01'), plannedAt: instant('2027-02-28T12:00:00Z') })).toBeUndefined();
    expect(askOf({ due: day('2027-03-01'), plannedAt: instant('2027-03-01T05:00:00Z') })).toBeUndefined();
  });

  it('once: a talk that was asked about and then moved is not asked about again', () => {
    const asked = {
      at: morning('2027-02-22'),
      parties: PARTIES,
      set: 'beginning',
      milestone: undefined,
    } as const;
    const postponed = [{ from: day('2027-03-01'), at: instant('2027-02-24T12:00:00Z'), reason: 'Ferie' }];

    expect(askOf({ due: day('2027-04-12'), asked, postponed })).toBeUndefined();
    expect(askOf({ due: day('2027-04-12'), postponed })).toBe(morning('2027-04-05'));
  });

  it('a talk that was prompted unasked and then moved is asked about before its new day', () => {
    const late = prompted(aFollowUp({ due: day('2027-03-01') }), 'prompt', morning('2027-03-01'));
    const postponed = [{ from: late.due, at: instant('2027-03-02T12:00:00Z'), reason: 'Ferie' }];

    expect(nextAsk(late, SETTINGS)).toBeUndefined();
    expect(nextAsk({ ...late, due: day('2027-05-10'), postponed }, SETTINGS)).toBe(morning('2027-05-03'));
  });

  it('not for a talk that is recorded or dropped', () => {
    const at = instant('2027-02-01T12:00:00Z');

    expect(askOf({ recorded: { at, by: 'Vita Vejledersen', outcome: anOutcome() } })).toBeUndefined();
    expect(askOf({ dropped: { at } })).toBeUndefined();
  });

  it('never on the day of the talk or after it, when the service was down until then', () => {
    const talk = aFollowUp({ due: day('2027-03-01') });

    expect(isToBeAsked(talk, SETTINGS, instant('2027-02-22T06:59:59Z'))).toBe(false);
    expect(isToBeAsked(talk, SETTINGS, instant('2027-02-22T07:00:00Z'))).toBe(true);
    expect(isToBeAsked(talk, SETTINGS, instant('2027-02-28T22:59:00Z'))).toBe(true);
    expect(isToBeAsked(talk, SETTINGS, instant('2027-02-28T23:00:00Z'))).toBe(false);
  });

  it('always after the talk was planned and before its day, for any days', () => {
    assert(
      property(
        record({
          start: integer({ min: 0, max: 5_000 }),
          ahead: integer({ min: 0, max: 400 }),
          minute: integer({ min: 0, max: 1_439 }),
          questionDaysBefore: integer({ min: 1, max: 30 }),
        }),
        ({ start, ahead, minute, questionDaysBefore }) => {
          const plannedAt = plusMinutes(instant('2026-01-01T00:00:00Z'), start * 24 * 60 + minute);
          const due = addDays(dayOf(plannedAt), ahead);
          const settings = { ...SETTINGS, questionDaysBefore };
          const at = nextAsk(aFollowUp({ due, plannedAt }), settings);
          if (at === undefined) return ahead <= 1;
          const isAtOnce = dayOf(at) <= addDays(dayOf(plannedAt), 1);
          const isInTime = dayOf(at) <= addDays(due, -questionDaysBefore);
          const isOnWorkingDay = isWorkingDay(dayOf(at), settings.closingDays);
          return at > plannedAt && dayOf(at) < due && (isAtOnce || (isInTime && isOnWorkingDay));
        },
      ),
    );
  });
});

const setOf = (...reasons: readonly FollowUpReason[]) =>
  questionsOf({ reasons, due: day('2027-03-01') }, MILESTONES).set;

describe('what is asked', () => {
  const first = { kind: 'milestone', milestone: 0 } as const;

  it('follows from why the talk is held', () => {
    expect(setOf({ kind: 'after-start', months: 1 })).toBe('beginning');
    expect(setOf({ kind: 'after-start', months: 3 })).toBe('development');
    expect(setOf({ kind: 'after-start', months: 6 })).toBe('development');
    expect(setOf(first)).toBe('milestone');
    expect(setOf({ kind: 'statutory', months: 30 })).toBe('general');
    expect(setOf({ kind: 'before-end' })).toBe('general');
    expect(setOf({ kind: 'extra' })).toBe('general');
    expect(setOf({ kind: 'look-again' })).toBe('development');
    expect(setOf({ kind: 'regular', months: 2 })).toBe('beginning');
    expect(setOf({ kind: 'regular', months: 6 })).toBe('development');
  });

  it('is how it began one month after the start, and a milestone before all else', () => {
    expect(setOf(first, { kind: 'after-start', months: 1 })).toBe('beginning');
    expect(setOf({ kind: 'after-start', months: 3 }, first)).toBe('milestone');
    expect(setOf({ kind: 'statutory', months: 30 }, first)).toBe('milestone');
  });

  it('names every milestone of the talk in the one question', () => {
    const second = { kind: 'milestone', milestone: 1 } as const;
    const talk = { reasons: [first, { kind: 'extra' } as const, second], due: day('2027-03-01') };

    expect(questionsOf(talk, MILESTONES)).toEqual({
      set: 'milestone',
      milestone: { place: 0, title: MILESTONES[0]?.title },
      others: [{ place: 1, title: MILESTONES[1]?.title }],
    });
  });

  it('names the milestone, or the next one on the way', () => {
    const development = { reasons: [{ kind: 'after-start', months: 3 }], due: day('2027-04-01') } as const;

    expect(questionsOf({ reasons: [first], due: day('2027-03-01') }, MILESTONES).milestone).toEqual({
      place: 0,
      title: MILESTONES[0]?.title,
    });
    expect(questionsOf(development, MILESTONES).milestone?.title).toBe(
      MILESTONES.find(({ date }) => date >= '2027-04-01')?.title,
    );
    expect(questionsOf({ ...development, due: day('2040-01-02') }, MILESTONES).milestone?.title).toBe(
      MILESTONES.at(-1)?.title,
    );
  });

  it('is five questions of each party, each with a name of its own', () => {
    for (const set of QUESTION_SETS) {
      for (const party of PARTIES) {
        const keys = questionsFor(set, party).map(({ key }) => key);
        expect(new Set(keys).size).toBe(5);
        expect(keys).not.toContain('call');
      }
    }
  });

  it('is nothing about hours one month after the start', () => {
    for (const party of PARTIES) {
      const keys = questionsFor('beginning', party).map(({ key }) => key);
      expect(keys).not.toEqual(expect.arrayContaining(['time']));
      expect(keys).not.toEqual(expect.arrayContaining(['hoursChange']));
    }
  });
});

describe('the milestones that were asked about', () => {
  const [first, second, third] = MILESTONES;
  if (first === undefined || second === undefined || third === undefined) throw new Error('three milestones');
  const asked = { milestone: { place: 0, title: first.title }, others: [{ place: 1, title: second.title }] };

  it('are found where they stand now, also under a title that has been corrected since', () => {
    const since = [third, { ...first, title: 'Kan salatbaren alene' }];

    expect(askedPlaces(asked, [MILESTONES])).toEqual([0, 1]);
    expect(askedPlaces(asked, [MILESTONES, since])).toEqual([1]);
    expect(askedPlaces(asked, [])).toEqual([]);
  });

  it('are no others that were given their title later', () => {
    const corrected = [{ ...first, title: 'Kan salatbaren alene' }, second];
    const later = [...corrected, { ...third, title: first.title }];

    expect(askedPlaces(asked, [MILESTONES, corrected, later])).toEqual([0, 1]);
  });
});
