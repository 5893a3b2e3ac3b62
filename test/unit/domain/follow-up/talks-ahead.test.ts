import { describe, expect, it } from 'vitest';
import { instant } from '../../../../shared/domain/calendar/instant.ts';
import { talksAhead } from '../../../../shared/domain/follow-up/talks-ahead.ts';
import { day } from '../../../builders/answers.ts';
import { aFollowUp, anOutcome } from '../../../builders/follow-ups.ts';

const recorded = {
  at: instant('2027-02-01T12:00:00.000Z'),
  by: 'Vita Vejledersen',
  outcome: anOutcome({ heldOn: day('2027-02-01') }),
};

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
      talk('2027-02-02', { recorded }),
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
