import { describe, expect, it } from 'vitest';
import { instant } from '../../../../shared/domain/calendar/instant.ts';
import type { FollowUp, Outcome } from '../../../../shared/domain/follow-up/follow-up.ts';
import { lastingChange } from '../../../../shared/domain/follow-up/lasting-change.ts';
import { day } from '../../../builders/answers.ts';
import { anAgreed, anAmended, declinedAmendment } from '../../../builders/amendments.ts';
import { aFollowUp, anOutcome } from '../../../builders/follow-ups.ts';

/** A talk that was recorded on a day. */
const held = (on: string, outcome: Partial<Outcome>, id = `v1-${on}`): FollowUp => ({
  ...aFollowUp({ id }),
  recorded: {
    at: instant(`${on}T10:00:00.000Z`),
    by: 'Vita Vejledersen',
    outcome: anOutcome({ heldOn: day(on), ...outcome }),
  },
});
const EIGHT = { before: 6, after: 8, from: day('2027-06-01') };

describe('a talk', () => {
  it('that changed the hours offers an amendment with the hours and their day', () => {
    const talk = held('2027-05-03', { paidHours: EIGHT });

    expect(lastingChange(anAgreed(), [talk])).toEqual({
      talk,
      paidHours: EIGHT,
      topics: [],
      sections: ['hours'],
    });
  });

  it('at which the tasks were to be changed, and no hours, offers one for the job', () => {
    const talk = held('2027-05-03', { needsChange: ['tasks'] });

    expect(lastingChange(anAgreed(), [talk])).toEqual({
      talk,
      paidHours: undefined,
      topics: ['tasks'],
      sections: ['job'],
    });
  });

  it.each([
    ['hours', 'hours'],
    ['intensity', 'hours'],
    ['considerations', 'job'],
    ['mentor', 'support'],
  ] as const)('at which %s were to be changed asks for the section %s', (topic, section) => {
    const change = lastingChange(anAgreed(), [held('2027-05-03', { needsChange: [topic] })]);

    expect(change?.sections).toEqual([section]);
  });

  it('that changed nothing offers nothing', () => {
    expect(lastingChange(anAgreed(), [held('2027-05-03', {})])).toBeUndefined();
  });
});

describe('several talks', () => {
  it('offer what each of them left to be changed, from the last', () => {
    const earlier = held('2027-04-03', { paidHours: EIGHT });
    const last = held('2027-05-03', { needsChange: ['tasks', 'mentor'] });

    expect(lastingChange(anAgreed(), [last, earlier])).toEqual({
      talk: last,
      paidHours: EIGHT,
      topics: ['tasks', 'mentor'],
      sections: ['job', 'hours', 'support'],
    });
  });

  it('offer no change that a later talk did not name again', () => {
    const talks = [held('2027-04-03', { needsChange: ['tasks'] }), held('2027-05-03', {})];

    expect(lastingChange(anAgreed(), talks)).toBeUndefined();
  });
});

describe('an amendment that followed', () => {
  const talk = held('2027-05-03', { needsChange: ['tasks'], paidHours: EIGHT });

  it('or is being agreed on leaves nothing to offer', () => {
    expect(lastingChange(anAmended('begun'), [talk])).toBeUndefined();
    expect(lastingChange(anAmended('in-force'), [talk])).toBeUndefined();
  });

  it('and that the citizen has declined leaves the hours, which are not as agreed, and asks no more for the tasks', () => {
    const declined = declinedAmendment().after;

    expect(lastingChange(declined, [talk])).toEqual({
      talk,
      paidHours: EIGHT,
      topics: [],
      sections: ['hours'],
    });
    expect(lastingChange(declined, [held('2027-05-03', { needsChange: ['tasks'] })])).toBeUndefined();
    expect(lastingChange(declined, [held('2027-06-03', { needsChange: ['tasks'] })])?.sections).toEqual([
      'job',
    ]);
  });
});
