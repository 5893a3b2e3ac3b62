import { describe, expect, it } from 'vitest';
import { answersOfDraft } from '../../../../shared/domain/follow-up/talk-draft.ts';

const row = (comment: string) => ({ outcome: 'reached', comment });
const draft = (...comments: readonly string[]) => ({
  answers: { note: 'Som det var', milestones: comments.map(row) },
  milestones: comments.map((_, place) => `M${place}`),
});

describe('a draft written before the milestones changed', () => {
  it('stands as it is where they are the same', () => {
    const one = draft('først', 'så');

    expect(answersOfDraft(one, ['M0', 'M1'])).toEqual(one.answers);
  });

  it('has each answer at its own milestone, wherever that stands now', () => {
    const shown = answersOfDraft(draft('først', 'så'), ['Ny', 'M1', 'M0']);

    expect(shown).toEqual({ note: 'Som det var', milestones: [{}, row('så'), row('først')] });
  });

  it('keeps what was written of one that is gone, in the note', () => {
    const shown = answersOfDraft(draft('først', 'så'), ['M1']);

    expect(shown).toEqual({ note: 'Som det var\nM0: først', milestones: [row('så')] });
  });
});
