import { describe, expect, it } from 'vitest';
import { writesOf } from '../../../../shared/adapters/dynamo/transaction.ts';
import type { AgreementContent } from '../../../../shared/domain/agreement/agreement-content.ts';
import { addDays } from '../../../../shared/domain/calendar/civil-date.ts';
import { atTimeOn } from '../../../../shared/domain/calendar/instant.ts';
import { recordFollowUp } from '../../../../shared/domain/case/acts/follow-up-acts.ts';
import { changeOf } from '../../../../shared/domain/case/change.ts';
import type { FollowUp } from '../../../../shared/domain/follow-up/follow-up.ts';
import { talksAfterAmendment } from '../../../../shared/domain/follow-up/talks-after-amendment.ts';
import { day } from '../../../builders/answers.ts';
import { accepted, aCase, aContext, PLAN_SETTINGS } from '../../../builders/cases.ts';
import { aFollowUp, anOutcome } from '../../../builders/follow-ups.ts';
import { SECRET, SETTINGS } from '../../../contract/stores.ts';

/** What DynamoDB takes in one transaction. */
const MOST_WRITES = 100;
const WEEKS = 200;
const file = aCase().registered();
const before = file.version.frozen?.content;
if (before === undefined) throw new Error('not signed');
const { milestones } = before.sections.progression;
const found = milestones.map((_, milestone) => ({
  milestone,
  outcome: 'on-the-way' as const,
  newDate: undefined,
  comment: undefined,
}));

/** A talk a week for four years, each recorded, and each told how the milestones stand. */
const held = Array.from({ length: WEEKS }, (_, week): FollowUp => {
  const due = addDays(day('2027-03-01'), 7 * week);
  const followUp = aFollowUp({ id: `extra-${week}`, reasons: [{ kind: 'extra' }], due });
  const outcome = anOutcome({ heldOn: due, milestones: found });
  const at = aContext(atTimeOn(due, '12:00'), 'consultant');
  const act = { followUp, shownRev: 1, all: [followUp], outcome, next: undefined, by: 'Vita', ahead: [] };
  const [recorded] = accepted(
    recordFollowUp(file, { ...act, closingDays: PLAN_SETTINGS.closingDays }, at),
  ).followUps;
  if (recorded === undefined) throw new Error('nothing recorded');
  return recorded;
});

const amended = (titles: readonly (typeof milestones)[number][]): AgreementContent => ({
  ...before,
  versionNumber: 2,
  sections: { ...before.sections, progression: { ...before.sections.progression, milestones: [...titles] } },
});
const now = atTimeOn(addDays(day('2027-03-01'), 7 * WEEKS), '12:00');

describe('an amendment of a job in which hundreds of talks have been held', () => {
  it.each([
    ['in another order', milestones.toReversed()],
    ['without the first', milestones.slice(1)],
  ])('fits in one transaction, with its milestones %s', (_how, after) => {
    const change = { talks: held, before, after: amended(after) };

    const followUps = talksAfterAmendment(file.case, change, { ...PLAN_SETTINGS, now });

    const commit = { changes: [changeOf(file, { events: [], followUps }, aContext(now, 'citizen'))] };
    const writes = writesOf(commit, { table: 'records', secret: SECRET, settings: SETTINGS });
    expect(writes.length).toBeLessThan(MOST_WRITES / 2);
    expect(followUps.filter(({ recorded }) => recorded !== undefined)).toEqual([]);
  });
});
