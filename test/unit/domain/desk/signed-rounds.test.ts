import { describe, expect, it } from 'vitest';
import { plusMinutes } from '../../../../shared/domain/calendar/instant.ts';
import type { Change } from '../../../../shared/domain/case/change.ts';
import { hasSignedBefore, signedRounds } from '../../../../shared/domain/desk/signed-rounds.ts';
import { completeAnswers } from '../../../builders/answers.ts';
import { aCase, OPENED_AT } from '../../../builders/cases.ts';
import { signedAnew } from '../../../builders/rounds.ts';

const LATER = plusMinutes(OPENED_AT, 4 * 24 * 60);
const { hours } = completeAnswers();
const asked = aCase().changesTo('change-requested');

const anew = (answers: typeof hours): readonly Change[] => {
  const file = asked.at(-1)?.after ?? aCase().changeRequested();
  return [...asked, ...signedAnew(file, { section: 'hours', answers }, LATER)];
};
const historyOf = (changes: readonly Change[]) => changes.flatMap(({ entries }) => entries);
const contentsOf = (changes: readonly Change[]) => changes.flatMap(({ after }) => after.version.frozen ?? []);
const hasBefore = (changes: readonly Change[]) => {
  const file = changes.at(-1)?.after;
  return file === undefined ? undefined : hasSignedBefore(historyOf(changes), file.version);
};
const MORE = anew({ ...hours, weeklyHours: '10' });

describe('the rounds of signing', () => {
  it('tell at the signature what is not as it was signed before', () => {
    const [round, ...more] = signedRounds(historyOf(MORE), contentsOf(MORE));

    expect(more).toEqual([]);
    expect(historyOf(MORE).find(({ number }) => number === round?.entry)).toMatchObject({
      event: 'employer-signed',
      at: plusMinutes(LATER, 10),
    });
    expect(round?.differences.map(({ path }) => path.join('.'))).toEqual([
      'sections.hours.weeklyHours',
      'paidHours',
    ]);
  });

  it('are none when everything was signed as before, or only once', () => {
    const same = anew({ ...hours, supplements: 'x' });
    const inForce = aCase().changesTo('in-force');

    expect(signedRounds(historyOf(asked), contentsOf(asked))).toEqual([]);
    expect(signedRounds(historyOf(inForce), contentsOf(inForce))).toEqual([]);
    expect(signedRounds(historyOf(same), contentsOf(same))).toHaveLength(1);
  });

  it('need what was kept only when another content was signed since, or the signature has fallen', () => {
    expect(hasBefore(aCase().changesTo('drafting'))).toBe(false);
    expect(hasBefore(aCase().changesTo('in-force'))).toBe(false);
    expect(hasBefore(asked)).toBe(true);
    expect(hasBefore(MORE)).toBe(true);
  });

  it('pass over a content that was not kept', () => {
    expect(signedRounds(historyOf(MORE), contentsOf(MORE).slice(-1))).toEqual([]);
  });
});
