import { describe, expect, it } from 'vitest';
import type { AgreementContent } from '../../../../shared/domain/agreement/agreement-content.ts';
import type { Milestone } from '../../../../shared/domain/agreement/progression.ts';
import { instant } from '../../../../shared/domain/calendar/instant.ts';
import { isLeft } from '../../../../shared/domain/follow-up/drop.ts';
import { type FollowUp, type FollowUpReason } from '../../../../shared/domain/follow-up/follow-up.ts';
import { followUpsAfterSigning, reasonKey } from '../../../../shared/domain/follow-up/plan.ts';
import { talksAfterAmendment } from '../../../../shared/domain/follow-up/talks-after-amendment.ts';
import { day } from '../../../builders/answers.ts';
import { aCase, OPENED_AT, PLAN_SETTINGS } from '../../../builders/cases.ts';
import { aFollowUp, anOutcome } from '../../../builders/follow-ups.ts';

const NOW = instant('2027-05-12T09:00:00.000Z');
const agreed = aCase().registered();
const frozen = agreed.version.frozen;
if (frozen === undefined) throw new Error('not signed');
const before: AgreementContent = frozen.content;
const planned = followUpsAfterSigning(agreed.case, before, { ...PLAN_SETTINGS, now: OPENED_AT });

const withMilestones = (milestones: readonly Milestone[], versionNumber = 2): AgreementContent => ({
  ...before,
  versionNumber,
  sections: {
    ...before.sections,
    progression: { ...before.sections.progression, milestones: [...milestones] },
  },
});
const withEnd = (endDate: string, from: AgreementContent = before): AgreementContent => ({
  ...from,
  versionNumber: from.versionNumber + 1,
  sections: {
    ...from.sections,
    job: { ...from.sections.job, duration: { kind: 'until', endDate: day(endDate), reason: 'Vikariat' } },
  },
});
const [first, second, third] = before.sections.progression.milestones;
if (first === undefined || second === undefined || third === undefined) throw new Error('three milestones');

const recorded = (talk: FollowUp): FollowUp => ({
  ...talk,
  recorded: { at: NOW, by: 'Vita Vejledersen', outcome: anOutcome() },
});
/** The talks of the first three months and the first milestone have been held. */
const soFar = planned.map((talk) => (talk.due < '2027-05-12' ? recorded(talk) : talk));

const settings = { ...PLAN_SETTINGS, now: NOW };
const amend = (talks: readonly FollowUp[], after: AgreementContent, from = before) =>
  talksAfterAmendment(agreed.case, { talks, before: from, after }, settings);
const applied = (talks: readonly FollowUp[], changes: readonly FollowUp[]): readonly FollowUp[] => [
  ...talks.map((talk) => changes.find(({ id }) => id === talk.id) ?? talk),
  ...changes.filter(({ id }) => !talks.some((talk) => talk.id === id)),
];
const left = (talks: readonly FollowUp[]): readonly string[] =>
  talks
    .filter(isLeft)
    .map(({ due, reasons }) => `${due} ${reasons.map(reasonKey).join('-')}`)
    .toSorted();
const fallenAway = (changes: readonly FollowUp[]): readonly string[] =>
  changes.filter((talk) => talk.dropped).map(({ id }) => id);
const toLookAgain = (talks: readonly FollowUp[]): readonly string[] =>
  left(talks).filter((talk) => talk.includes('look-again'));
const reasonsOf = (talks: readonly FollowUp[]): readonly FollowUpReason[] =>
  talks.flatMap(({ reasons }) => reasons);

describe('the talks after an amendment', () => {
  it('stay as they are when nothing they are held for has changed', () => {
    expect(amend(soFar, { ...before, versionNumber: 2, paidHours: 8 })).toEqual([]);
  });

  it('are those of the new day when a milestone is moved, and the ones that were held stay', () => {
    const moved = withMilestones([first, { ...second, date: day('2027-09-06') }, third]);
    const changes = amend(soFar, moved);
    const after = applied(soFar, changes);

    expect(left(after)).toContain('2027-09-06 milestone2');
    expect(left(after).filter((talk) => talk.includes('milestone2'))).toHaveLength(1);
    expect(after.filter(({ recorded: held }) => held !== undefined)).toEqual(
      soFar.filter(({ recorded: held }) => held !== undefined),
    );
    expect(changes.map(({ id, dropped }) => [id, dropped?.replaced ?? false])).toEqual([
      ['v1-milestone2', true],
      ['v2-milestone2', false],
    ]);
  });

  it('of a milestone that is taken out falls away, and the others are counted anew', () => {
    const after = applied(soFar, amend(soFar, withMilestones([first, third])));

    expect(left(after)).toContain('2028-02-01 milestone2');
    expect(reasonsOf(after.filter(isLeft))).not.toContainEqual({ kind: 'milestone', milestone: 2 });
    const held = after.find((talk) => talk.recorded !== undefined && talk.id.includes('milestone1'));
    expect(held?.milestones).toEqual([first.title, second.title, third.title]);
  });

  it('a milestone that was talked about is not planned again, also when it is counted otherwise', () => {
    const after = applied(soFar, amend(soFar, withMilestones([third, second, first])));

    expect(left(after).filter((talk) => talk.includes('milestone3'))).toEqual([]);
  });

  it('of a milestone whose title is corrected stay, and what was held is known by the new title from then on', () => {
    const corrected = withMilestones([
      { ...first, title: 'Kan salatbaren alene' },
      { ...second, title: 'Står for kassen' },
      third,
    ]);
    const changes = amend(soFar, corrected);
    const once = applied(soFar, changes);
    const held = once.find((talk) => talk.recorded !== undefined && talk.id.includes('milestone1'));
    const takenOut = withMilestones([{ ...first, title: 'Salatbaren' }, third], 3);
    const twice = applied(once, amend(once, takenOut, corrected));

    expect(left(once)).toEqual(left(soFar));
    expect(changes.filter(isLeft)).toEqual([]);
    // The first milestone is still the first: its talk needs no names of its own.
    expect(held?.milestones).toBeUndefined();
    // Counted otherwise, it keeps those of its time, with the correction; and it is not planned again.
    expect(twice.find(({ id }) => id === held?.id)?.milestones).toEqual([
      'Salatbaren',
      'Står for kassen',
      third.title,
    ]);
    expect(left(twice).filter((talk) => talk.includes('milestone1'))).toEqual([]);
  });

  it('that were recorded with the titles of their time are written with a title that is corrected', () => {
    const titles = [first.title, second.title, third.title];
    const told = soFar.map((talk) => (talk.recorded === undefined ? talk : { ...talk, milestones: titles }));
    const corrected = withMilestones([{ ...first, title: 'Kan salatbaren alene' }, second, third]);
    const changes = amend(told, corrected);

    expect(changes.map(({ id }) => id)).toEqual(
      told.filter(({ recorded: held }) => held !== undefined).map(({ id }) => id),
    );
    for (const { milestones } of changes)
      expect(milestones).toEqual(['Kan salatbaren alene', second.title, third.title]);
    expect(amend(applied(told, changes), { ...corrected, versionNumber: 3 }, corrected)).toEqual([]);
  });

  it('of a milestone with another title and another day, or of another kind, are new ones', () => {
    const other = { ...second, title: 'Står for kassen', date: day('2027-09-06') };
    const ofAnotherKind = { ...second, title: 'Står for kassen', kind: 'social' as const };

    expect(left(applied(soFar, amend(soFar, withMilestones([first, other, third]))))).toContain(
      '2027-09-06 milestone2',
    );
    expect(fallenAway(amend(soFar, withMilestones([first, ofAnotherKind, third])))).toEqual([
      'v1-milestone2',
    ]);
  });

  it('has one on the day to look again, moved with it, and none when more hours are expected after all', () => {
    const lookingAgain = (lookAgain: string, versionNumber: number): AgreementContent => ({
      ...before,
      versionNumber,
      sections: {
        ...before.sections,
        progression: {
          ...before.sections.progression,
          expectations: {
            ...before.sections.progression.expectations,
            outlook: {
              kind: 'no-more-hours',
              reason: { kind: 'other', text: 'Ro på' },
              lookAgain: day(lookAgain),
            },
          },
        },
      },
    });
    const asked = lookingAgain('2027-11-15', 2);
    const moved = lookingAgain('2028-03-15', 3);
    const once = applied(soFar, amend(soFar, asked));
    const twice = applied(once, amend(once, moved, asked));

    expect(toLookAgain(once)).toEqual(['2027-11-15 look-again']);
    expect(toLookAgain(twice)).toEqual(['2028-03-15 look-again']);
    expect(toLookAgain(applied(twice, amend(twice, { ...before, versionNumber: 4 }, moved)))).toEqual([]);
  });

  it('a talk that the consultant has moved keeps her day', () => {
    const moved = soFar.map((talk) =>
      talk.id === 'v1-milestone2'
        ? { ...talk, due: day('2027-08-20'), postponed: [{ from: talk.due, at: NOW, reason: 'Ferie' }] }
        : talk,
    );

    expect(amend(moved, withEnd('2029-03-30')).filter(({ id }) => id === 'v1-milestone2')).toEqual([]);
  });

  it('has a talk before a new last day, and none after it', () => {
    const after = applied(soFar, amend(soFar, withEnd('2027-12-31')));

    expect(left(after).filter((talk) => talk.endsWith('before-end'))).toEqual(['2027-11-05 before-end']);
    expect(after.filter(isLeft).every(({ due }) => due <= '2027-12-31')).toBe(true);
  });

  it('moves the talk before the last day when the job is extended, and brings back what fell away', () => {
    const short = withEnd('2027-12-31');
    const shortened = applied(soFar, amend(soFar, short));
    const long = { ...withEnd('2029-06-29', short), versionNumber: 3 };
    const after = applied(shortened, amend(shortened, long, short));

    expect(left(after).filter((talk) => talk.endsWith('before-end'))).toEqual(['2029-05-04 before-end']);
    expect(left(after)).toContain('2028-02-01 milestone3');
  });

  it('a new milestone near a talk to come joins it, which keeps its day', () => {
    const near = { ...third, title: 'Kassen én dag om ugen', date: day('2027-08-05') };
    const after = applied(soFar, amend(soFar, withMilestones([first, second, third, near])));

    expect(left(after)).toContain('2027-08-02 milestone2-milestone4');
  });

  it('an extra talk stays whatever is changed', () => {
    const extra = aFollowUp({ id: 'extra-9-1', reasons: [{ kind: 'extra' }], due: day('2027-07-01') });
    const after = applied([...soFar, extra], amend([...soFar, extra], withMilestones([third])));

    expect(left(after)).toContain('2027-07-01 extra');
  });

  it('no reason is ever there twice, and doing it again does nothing', () => {
    const after = withMilestones([third, { ...second, date: day('2027-10-04') }]);
    const once = applied(soFar, amend(soFar, after));
    const keys = once.filter(isLeft).flatMap(({ reasons }) => reasons.map(reasonKey));

    expect(new Set(keys).size).toBe(keys.length);
    expect(amend(once, { ...after, versionNumber: 3 }, after)).toEqual([]);
  });
});
