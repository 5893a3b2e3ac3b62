import { describe, expect, it } from 'vitest';
import { plusMinutes } from '../../../../shared/domain/calendar/instant.ts';
import { handOver } from '../../../../shared/domain/case/acts/change-hands.ts';
import { decline, end, withdraw } from '../../../../shared/domain/case/acts/close.ts';
import { amendmentOf, onAmendment } from '../../../../shared/domain/case/amendment-view.ts';
import type { CaseFile } from '../../../../shared/domain/case/case.ts';
import type { Change } from '../../../../shared/domain/case/change.ts';
import { nextDue } from '../../../../shared/domain/case/next-due.ts';
import { statusOf } from '../../../../shared/domain/case/status.ts';
import { dropped } from '../../../../shared/domain/follow-up/drop.ts';
import { day } from '../../../builders/answers.ts';
import { AMENDMENT_STAGES, anAmended, BEGUN_AT, viewOf } from '../../../builders/amendments.ts';
import { accepted, aCase, aContext, CONSULTANT } from '../../../builders/cases.ts';
import { VITA } from '../../../fakes/fake-world.ts';

const LATER = plusMinutes(BEGUN_AT, 120);
const staff = aContext(LATER, 'consultant');
const SILENCE = { reminderDays: 7, silenceDays: 30 };
const JONAS = { ...VITA, id: 'konsulent-9', name: 'Jonas Jobformidler', email: 'jonas@example.com' };
const OPEN = AMENDMENT_STAGES.filter((stage) => stage !== 'in-force');
const talks = aCase().followUps();

const givenToJonas = (file: CaseFile): Change => {
  const by = { ...VITA, id: CONSULTANT.id };
  return accepted(handOver(file, { by, to: JONAS, shownConsultant: CONSULTANT.id, followUps: talks }, staff));
};

it('what becomes of the amendment is told to the consultant the case was given to', () => {
  const declined = onAmendment(givenToJonas(anAmended('employer-signed')).after, (view) =>
    decline(view, { reason: undefined }, aContext(plusMinutes(LATER, 5), 'citizen')),
  );
  if (declined === undefined) throw new Error('no amendment');

  expect(accepted(declined).messages.map(({ kind, to }) => [kind, to.role, to.email])).toContainEqual([
    'amendment-dropped',
    'consultant',
    JONAS.email,
  ]);
});

describe.each(OPEN)('while an amendment is %s', (stage) => {
  const file = anAmended(stage);

  it('the case changes hands with its talks, and the amendment goes on as it stands', () => {
    const change = givenToJonas(file);

    const { after } = change;
    expect(viewOf(after).version).toEqual(viewOf(file).version);
    expect([statusOf(after), statusOf(viewOf(after))]).toEqual([statusOf(file), statusOf(viewOf(file))]);
    expect(viewOf(after).case.consultant.id).toBe(JONAS.id);
    expect(change.revoked).toEqual([]);
    expect(new Set(change.followUps.map(({ consultantId }) => consultantId))).toEqual(new Set([JONAS.id]));
    expect(change.followUps).toHaveLength(talks.length);
    expect(nextDue(after, SILENCE)).toEqual(nextDue(file, SILENCE));
    expect(change.messages.map(({ kind, to }) => [kind, to.email])).toEqual([['case-assigned', JONAS.email]]);
  });

  it('ending the job ends both: the talks fall away, nothing is due, and the history tells it', () => {
    const ending = { on: day('2027-05-10'), reason: 'Kantinen lukker.', followUps: talks };
    const change = accepted(end(file, ending, staff));

    expect(statusOf(change.after)).toBe('ended');
    expect(amendmentOf(change.after)).toBeUndefined();
    expect(change.followUps).toEqual(dropped(talks, LATER));
    expect(nextDue(change.after, SILENCE)).toBeUndefined();
    expect(change.after.version).toEqual(file.version);
    expect(change.entries.map(({ event, details }) => [event, details['end']])).toContainEqual([
      'amendment-closed',
      'ended',
    ]);
  });

  it('the agreement cannot be withdrawn: only the amendment can be called off', () => {
    expect(withdraw(file, { reason: 'Fejl' }, staff)).toMatchObject({ ok: false });
  });
});
