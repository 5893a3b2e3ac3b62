import { describe, expect, it } from 'vitest';
import { instant } from '../../../../shared/domain/calendar/instant.ts';
import { chooseRhythm } from '../../../../shared/domain/case/acts/choose-rhythm.ts';
import { recordFollowUp } from '../../../../shared/domain/case/acts/follow-up-acts.ts';
import type { CaseFile } from '../../../../shared/domain/case/case.ts';
import { isLeft } from '../../../../shared/domain/follow-up/drop.ts';
import type { FollowUp } from '../../../../shared/domain/follow-up/follow-up.ts';
import { planTalks, reasonKey } from '../../../../shared/domain/follow-up/plan.ts';
import { plannedAhead } from '../../../../shared/domain/follow-up/plan-ahead.ts';
import type { Rhythm } from '../../../../shared/domain/follow-up/rhythm.ts';
import { day } from '../../../builders/answers.ts';
import { aCase, aContext, accepted, PLAN_SETTINGS } from '../../../builders/cases.ts';
import { anOutcome } from '../../../builders/follow-ups.ts';
import { aPlanSource } from '../../../builders/plan-sources.ts';

const START = day('2027-02-01');
const TODAY = day('2026-11-22');
const NOW = instant('2027-06-10T09:00:00.000Z');
const { closingDays } = PLAN_SETTINGS;

const shown = ({ due, reasons }: Pick<FollowUp, 'due' | 'reasons'>): string =>
  `${due} ${reasons.map(reasonKey).join(' ')}`;

/** The talks within two years of a job from 1 February 2027 whose one milestone is on 5 October. */
const planned = (rhythm: Rhythm, end?: string): readonly string[] =>
  planTalks(
    aPlanSource({
      start: START,
      milestones: [day('2027-10-05')],
      end: end === undefined ? undefined : day(end),
    }),
    { ...PLAN_SETTINGS, rhythm },
    TODAY,
  )
    .filter(({ due }) => due < '2029-01-01')
    .map(shown);

describe('regular talks', () => {
  it('are held every month of the first year, together with others within a week, but not in a month that has its talk after the start', () => {
    expect(planned('monthly')).toEqual([
      '2027-03-01 m1',
      '2027-04-01 regular2',
      '2027-05-03 m3',
      '2027-06-01 regular4',
      '2027-07-01 regular5',
      '2027-08-02 regular6',
      '2027-09-01 regular7',
      '2027-10-01 regular8 milestone1',
      '2027-11-01 regular9',
      '2027-12-01 regular10',
      '2028-01-03 regular11',
      '2028-02-01 regular12',
    ]);
  });

  it('are held every third month, and none after the end of the job', () => {
    expect(planned('quarterly')).toEqual([
      '2027-03-01 m1',
      '2027-05-03 m3',
      '2027-08-02 regular6',
      '2027-10-05 milestone1',
      '2027-11-01 regular9',
      '2028-02-01 regular12',
    ]);
    expect(planned('quarterly', '2027-10-29').filter((talk) => talk.includes('regular'))).toEqual([
      '2027-08-02 regular6',
    ]);
  });
});

const registered = aCase().registered();
const talks = aCase().followUps();

const choose = (
  rhythm: Rhythm,
  { file, all }: { readonly file: CaseFile; readonly all: readonly FollowUp[] },
) => {
  const change = accepted(
    chooseRhythm(file, { rhythm, talks: all, plan: PLAN_SETTINGS }, aContext(NOW, 'consultant')),
  );
  const byId = new Map(change.followUps.map((talk) => [talk.id, talk]));
  const known = new Set(all.map(({ id }) => id));
  return {
    change,
    file: change.after,
    all: [
      ...all.map((talk) => byId.get(talk.id) ?? talk),
      ...change.followUps.filter(({ id }) => !known.has(id)),
    ],
  };
};
const regularOf = (all: readonly FollowUp[]): readonly string[] =>
  all
    .filter(isLeft)
    .map(shown)
    .filter((talk) => talk.includes('regular'))
    .toSorted();
const events = ({ entries }: ReturnType<typeof choose>['change']) =>
  entries.map(({ event, details }) => [event, details]);

describe('the consultant chooses how often regular talks are held', () => {
  const monthly = choose('monthly', { file: registered, all: talks });

  it('and while the agreement is in force they are planned from then on, a year ahead', () => {
    const days = regularOf(monthly.all);

    expect(days[0]).toBe('2027-07-01 regular5');
    expect(days.at(-1)).toBe('2028-06-01 regular16');
    expect(monthly.file.case.rhythm).toBe('monthly');
    // Those in August and February join the talks of the milestones.
    expect(events(monthly.change)).toEqual([
      ['rhythm-chosen', { rhythm: 'monthly' }],
      ['follow-ups-planned', { count: 12 }],
    ]);
  });

  it('and before both have signed nothing is planned yet', () => {
    const drafting = choose('monthly', { file: aCase().drafting(), all: [] });

    expect([drafting.all, events(drafting.change)]).toEqual([[], [['rhythm-chosen', { rhythm: 'monthly' }]]]);
    expect(drafting.file.case.rhythm).toBe('monthly');
  });

  it('and those of an earlier choice fall away, but none that others share or whose day has come', () => {
    const quarterly = choose('quarterly', monthly);
    const none = choose('none', quarterly);

    expect(regularOf(quarterly.all)).toEqual([
      '2027-08-02 milestone2 regular6',
      '2027-11-01 regular9',
      '2028-02-01 milestone3 regular12',
      '2028-05-01 regular15',
    ]);
    expect(regularOf(none.all)).toEqual([]);
    expect(none.all.filter(isLeft).map(shown)).toEqual(talks.map(shown));
    expect(events(none.change)).toContainEqual(['follow-ups-replaced', { count: 2 }]);
  });

  it('and may choose what was chosen before: the talks are planned again under names of their own', () => {
    const again = choose('monthly', choose('none', monthly));

    expect(regularOf(again.all)).toEqual(regularOf(monthly.all));
    expect(new Set(again.all.map(({ id }) => id)).size).toBe(again.all.length);
  });

  it('and each talk that is recorded plans on to a year from then', () => {
    const first = monthly.all.find(
      (talk) => isLeft(talk) && talk.reasons.some(({ kind }) => kind === 'regular'),
    );
    if (first === undefined) throw new Error('no regular talk');
    const now = instant('2027-08-05T09:00:00.000Z');
    const ahead = plannedAhead(monthly.file, monthly.all, { ...PLAN_SETTINGS, now });
    const recorded = accepted(
      recordFollowUp(
        monthly.file,
        {
          followUp: first,
          shownRev: first.rev,
          all: monthly.all,
          outcome: anOutcome(),
          next: undefined,
          by: 'Vita Vejledersen',
          ahead,
          closingDays,
        },
        aContext(now, 'consultant'),
      ),
    );

    expect(regularOf(recorded.followUps)).toEqual(['2028-07-03 regular17', '2028-08-01 regular18']);
    expect(recorded.entries.filter(({ event }) => event === 'follow-ups-planned')).toHaveLength(2);
  });
});
