import { describe, expect, it } from 'vitest';
import { plusMinutes } from '../../../../shared/domain/calendar/instant.ts';
import { cancelAmendment, end, expire } from '../../../../shared/domain/case/acts/close.ts';
import { sendLink } from '../../../../shared/domain/case/acts/keep-going.ts';
import { requestLink } from '../../../../shared/domain/case/acts/request-link.ts';
import { onAmendment } from '../../../../shared/domain/case/amendment-view.ts';
import type { CaseFile } from '../../../../shared/domain/case/case.ts';
import { nextDue } from '../../../../shared/domain/case/next-due.ts';
import { PARTIES } from '../../../../shared/domain/case/parties.ts';
import { statusOf } from '../../../../shared/domain/case/status.ts';
import { day } from '../../../builders/answers.ts';
import {
  type AmendmentStage,
  anAgreed,
  anAmended,
  BEGUN_AT,
  declinedAmendment,
} from '../../../builders/amendments.ts';
import { accepted, aContext } from '../../../builders/cases.ts';

const LATER = plusMinutes(BEGUN_AT, 120);
const staff = aContext(LATER, 'consultant');
const SILENCE = { reminderDays: 7, silenceDays: 30 };
const agreed = anAgreed();
const cancel = (file: CaseFile) => cancelAmendment(file, { reason: 'Kantinen kan ikke alligevel.' }, staff);

describe('an amendment that comes to nothing', () => {
  const cancelled = accepted(cancel(anAmended('employer-signed')));
  const declined = declinedAmendment();
  const view = anAmended('employer-signed');
  const expired = onAmendment(view, (amendment) => expire(amendment, aContext(LATER, 'service')));
  if (expired === undefined) throw new Error('no amendment');

  it.each([
    ['withdrawn', cancelled],
    ['declined', declined],
    ['expired', accepted(expired)],
  ] as const)(
    'leaves the agreement and its links as they were when it is %s',
    (outcome, { after, revoked }) => {
      expect(after.version).toEqual(agreed.version);
      expect(statusOf(after)).toBe('registered');
      expect(after.amendment).toBeUndefined();
      expect(after.case.amendment).toBeUndefined();
      expect(after.case.facts).toEqual(agreed.case.facts);
      expect(after.case.amendmentsClosed?.map(({ end: how, version }) => [how, version])).toEqual([
        [outcome, 2],
      ]);
      expect(revoked).toEqual([]);
    },
  );

  it('is told to those who knew of it, in words that say nothing of the agreement ending', () => {
    const told = ({ messages }: typeof cancelled) => messages.map(({ kind, to }) => `${kind} ${to.role}`);

    expect(told(cancelled)).toEqual(['amendment-dropped employer', 'amendment-dropped citizen']);
    expect(told(declined)).toEqual(['amendment-dropped employer', 'amendment-dropped consultant']);
    expect(told(accepted(cancel(anAmended('begun'))))).toEqual(['amendment-dropped employer']);
  });

  it('cannot be called off twice', () => {
    expect(cancel(cancelled.after)).toEqual({ ok: false, refusal: { code: 'already-done' } });
  });

  it('comes to nothing when the job ends', () => {
    const ending = { on: day('2027-05-10'), reason: 'Kantinen lukker.', followUps: [] };
    const { after } = accepted(end(anAmended('employer-signed'), ending, staff));

    expect(statusOf(after)).toBe('ended');
    expect(after.case.amendment).toBeUndefined();
    expect(after.case.amendmentsClosed?.map(({ end: how }) => how)).toEqual(['ended']);
  });
});

const purposes = (stage: AmendmentStage) =>
  PARTIES.map((party) => {
    const asked = accepted(requestLink(anAmended(stage), { party }, aContext(LATER, 'anyone')));
    return asked.issued[0]?.purpose;
  });

describe('links and silence', () => {
  it('a link on request leads to the amendment for the one whose turn it is, else to the agreement or the citizen’s own page', () => {
    expect(purposes('begun')).toEqual(['fill', 'own']);
    expect(purposes('employer-signed')).toEqual(['read', 'sign']);
    expect(purposes('change-requested')).toEqual(['fill', 'own']);
  });

  it('has reminders and an expiry of its own, from when somebody last did something with it', () => {
    expect(nextDue(anAmended('begun'), SILENCE)).toMatchObject({
      act: 'remind',
      of: 'amendment',
      reminder: 1,
    });
    expect(nextDue(agreed, SILENCE)).toBeUndefined();
    const file = anAmended('begun');
    const wakened = accepted(
      sendLink(file, { party: 'employer' }, aContext(plusMinutes(LATER, 3 * 24 * 60), 'consultant')),
    ).after;

    expect(nextDue(wakened, SILENCE)?.at.slice(0, 10)).toBe('2027-05-20');
  });
});
