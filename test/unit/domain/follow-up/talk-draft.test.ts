import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/domain/calendar/civil-date.ts';
import { answersOfDraft } from '../../../../shared/domain/follow-up/talk-draft.ts';
import { someSections } from '../../../builders/content.ts';

const row = (comment: string) => ({ outcome: 'reached', comment });
const draft = (...comments: readonly string[]) => ({
  answers: { note: 'Som det var', milestones: comments.map(row) },
  milestones: comments.map((_, place) => `M${place}`),
});

const [sample] = someSections().progression.milestones;
if (sample === undefined) throw new Error('no milestone');
const called = (...titles: readonly string[]) =>
  titles.map((title, place) => ({ ...sample, title, date: addDays(sample.date, place) }));
const agreed = (...titles: readonly string[]) => [called(...titles)];

describe('a draft written before the milestones changed', () => {
  it('stands as it is where they are the same', () => {
    const one = draft('først', 'så');

    expect(answersOfDraft(one, agreed('M0', 'M1'))).toEqual(one.answers);
  });

  it('has each answer at its own milestone, wherever that stands now', () => {
    const shown = answersOfDraft(draft('først', 'så'), agreed('Ny', 'M1', 'M0'));

    expect(shown).toEqual({ note: 'Som det var', milestones: [{}, row('så'), row('først')] });
  });

  it('keeps what was written of one that is gone, in the note', () => {
    const shown = answersOfDraft(draft('først', 'så'), agreed('M1'));

    expect(shown).toEqual({ note: 'Som det var\nM0: først', milestones: [row('så')] });
  });

  it('has each answer at a milestone whose title has been corrected since, and at its own where two have one title', () => {
    const since = [called('M0', 'M1'), called('M0 rettet', 'M1')];
    const twice = draft('først', 'så');

    expect(answersOfDraft(draft('først', 'så'), since)).toMatchObject({
      note: 'Som det var',
      milestones: [row('først'), row('så')],
    });
    expect(
      answersOfDraft({ ...twice, milestones: ['M', 'M'] }, [called('M', 'M'), called('M', 'M', 'Ny')]),
    ).toMatchObject({ milestones: [row('først'), row('så'), {}] });
  });
});
