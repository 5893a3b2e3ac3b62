import { describe, expect, it } from 'vitest';
import type { Milestone } from '../../../../shared/domain/agreement/progression.ts';
import { instant } from '../../../../shared/domain/calendar/instant.ts';
import type { MilestoneOutcome } from '../../../../shared/domain/follow-up/follow-up.ts';
import { milestoneStandings } from '../../../../shared/domain/follow-up/milestone-standings.ts';
import { talksAhead } from '../../../../shared/domain/follow-up/talks-ahead.ts';
import { day } from '../../../builders/answers.ts';
import { someSections } from '../../../builders/content.ts';
import { aFollowUp, anOutcome } from '../../../builders/follow-ups.ts';

const [first] = someSections().progression.milestones;
if (first === undefined) throw new Error('no milestone');

const called = (...titles: readonly string[]): readonly Milestone[] =>
  titles.map((title) => ({ ...first, title }));

const held = (
  on: string,
  found: readonly (readonly [number, MilestoneOutcome['outcome']])[],
  names?: string[],
) =>
  aFollowUp({
    id: `held-${on}`,
    ...(names === undefined ? {} : { milestones: names }),
    recorded: {
      at: instant(`${on}T12:00:00.000Z`),
      by: 'Vita Vejledersen',
      outcome: anOutcome({
        heldOn: day(on),
        note: 'Kun til os.',
        milestones: found.map(([milestone, outcome]) => ({
          milestone,
          outcome,
          newDate: outcome === 'postponed' ? day('2027-09-01') : undefined,
          comment: 'Kun til os.',
        })),
      }),
    },
  });

describe('how a milestone stands', () => {
  it('is what the latest talk about it found, whatever order the talks come in', () => {
    const talks = [
      held('2027-06-01', [[0, 'reached']]),
      held('2027-03-01', [
        [0, 'not-begun'],
        [1, 'on-the-way'],
      ]),
      aFollowUp(),
    ];

    expect(
      milestoneStandings(called('Salatbar', 'Kasse', 'Timer'), talks).map(({ latest }) => latest),
    ).toEqual([
      { outcome: 'reached', newDate: undefined, on: '2027-06-01' },
      { outcome: 'on-the-way', newDate: undefined, on: '2027-03-01' },
      undefined,
    ]);
  });

  it('is found by its title where an amendment counts the milestones otherwise', () => {
    const talks = [
      held(
        '2027-03-01',
        [
          [0, 'reached'],
          [1, 'postponed'],
        ],
        ['Salatbar', 'Kasse'],
      ),
    ];

    expect(milestoneStandings(called('Kasse', 'Ny opgave'), talks).map(({ latest }) => latest)).toEqual([
      { outcome: 'postponed', newDate: '2027-09-01', on: '2027-03-01' },
      undefined,
    ]);
  });

  it('is its own where two have the same title', () => {
    const talks = [held('2027-03-01', [[1, 'reached']])];

    expect(milestoneStandings(called('Timer', 'Timer'), talks).map(({ latest }) => latest?.outcome)).toEqual([
      undefined,
      'reached',
    ]);
  });

  it('holds nothing that a consultant has written', () => {
    const standings = milestoneStandings(called('Salatbar'), [held('2027-03-01', [[0, 'on-the-way']])]);

    expect(JSON.stringify(standings)).not.toContain('Kun til os.');
  });
});

const talk = (due: string, own: Parameters<typeof aFollowUp>[0] = {}) =>
  aFollowUp({ id: due, due: day(due), ...own });

describe('the talks ahead', () => {
  const over = { dropped: { at: instant('2027-01-01T12:00:00.000Z') } };

  it('are the first from today on, and the latest whose day has passed; what is over is not among them', () => {
    const talks = [
      talk('2027-09-01'),
      talk('2027-05-03'),
      talk('2027-04-30', over),
      talk('2027-03-01'),
      talk('2027-04-01'),
      held('2027-02-01', []),
    ];

    const { waiting, next, lastHeld } = talksAhead(talks, day('2027-04-15'));

    expect([waiting?.id, next?.id, lastHeld]).toEqual(['2027-04-01', '2027-05-03', '2027-02-01']);
    expect(talksAhead(talks, day('2027-05-03')).next?.id).toBe('2027-05-03');
  });

  it('are none where none is planned', () => {
    expect(talksAhead([], day('2027-04-15'))).toEqual({
      waiting: undefined,
      next: undefined,
      lastHeld: undefined,
    });
  });
});
