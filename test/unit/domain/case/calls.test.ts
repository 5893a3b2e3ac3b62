import { describe, expect, it } from 'vitest';
import { instant, type Instant, plusMinutes } from '../../../../shared/domain/calendar/instant.ts';
import { askForCall, settleCall } from '../../../../shared/domain/case/acts/calls.ts';
import { decline, expire } from '../../../../shared/domain/case/acts/close.ts';
import { reopen } from '../../../../shared/domain/case/acts/keep-going.ts';
import { signAsEmployer } from '../../../../shared/domain/case/acts/sign-as-employer.ts';
import { requestChange, takeBack } from '../../../../shared/domain/case/acts/void-signature.ts';
import { awaitedCall } from '../../../../shared/domain/case/awaited-call.ts';
import type { CaseFile } from '../../../../shared/domain/case/case.ts';
import type { Change } from '../../../../shared/domain/case/change.ts';
import { statusOf } from '../../../../shared/domain/case/status.ts';
import type { Result } from '../../../../shared/domain/result.ts';
import { aCase, accepted, aContext, BROWSER, codeOf, codeSent, contentOf } from '../../../builders/cases.ts';

const ASKED_AT = instant('2026-11-05T09:00:00.000Z');
const LATER = plusMinutes(ASKED_AT, 60);

const asked = (): Change =>
  accepted(askForCall(aCase().awaitingCitizen(), { when: 'Onsdag' }, aContext(ASKED_AT, 'citizen')));

const after = (change: Result<Change>): CaseFile => accepted(change).after;

const signedAnew = (file: CaseFile, at: Instant): CaseFile => {
  const sent = codeSent(file, 'employer', at);
  const signing = { frozen: contentOf(sent.after, at), code: codeOf(sent), browser: BROWSER };
  return after(signAsEmployer(sent.after, signing, aContext(at, 'employer')));
};

describe('a citizen who asks to be called', () => {
  it('is awaited with what was said of when, and the consultant alone is told', () => {
    const { after: file, messages, entries } = asked();

    expect(awaitedCall(file)).toEqual({ at: ASKED_AT, when: 'Onsdag' });
    expect(statusOf(file)).toBe('awaiting-citizen');
    expect(messages.map(({ kind, to }) => `${kind} to ${to.role}`)).toEqual(['call-requested to consultant']);
    expect(entries.map(({ event, details }) => ({ event, details }))).toEqual([
      { event: 'call-requested', details: {} },
    ]);
  });

  it('has done something: the silence before reminders begins anew', () => {
    expect(asked().after.case.progressAt).toBe(ASKED_AT);
  });

  it('corrects when and where: the consultant reads the new wish, and is not told twice', () => {
    const wish = { when: 'Torsdag', phone: '20123456' };
    const corrected = accepted(askForCall(asked().after, wish, aContext(LATER, 'citizen')));

    expect(awaitedCall(corrected.after)).toEqual({ at: ASKED_AT, ...wish });
    expect(corrected.messages).toEqual([]);
  });

  it('can ask while the employer looks at a change, and is awaited when the employer has signed anew', () => {
    const waiting = aCase().awaitingCitizen();
    const changed = after(requestChange(waiting, { comment: 'Kl. 10' }, aContext(ASKED_AT, 'citizen')));
    const call = accepted(askForCall(changed, { when: undefined }, aContext(LATER, 'citizen')));

    expect(awaitedCall(call.after)).toMatchObject({ at: LATER });
    expect(call.messages).toHaveLength(1);
    expect(awaitedCall(signedAnew(call.after, plusMinutes(LATER, 60)))).toBeDefined();
  });

  it('asks once for the same, until the call is made', () => {
    const { after: file } = asked();
    const again = askForCall(file, { when: 'Onsdag' }, aContext(LATER, 'citizen'));
    const settled = after(settleCall(file, { party: 'citizen' }, aContext(LATER, 'consultant')));

    expect(again).toMatchObject({ ok: false, refusal: { code: 'already-done' } });
    expect(awaitedCall(settled)).toBeUndefined();
    expect(askForCall(settled, { when: undefined }, aContext(LATER, 'citizen')).ok).toBe(true);
  });
});

describe('a call that is awaited', () => {
  it('is marked as made once', () => {
    const settled = after(settleCall(asked().after, { party: 'citizen' }, aContext(LATER, 'consultant')));

    expect(settleCall(settled, { party: 'citizen' }, aContext(LATER, 'consultant'))).toMatchObject({
      ok: false,
      refusal: { code: 'already-done' },
    });
  });

  it('is still awaited when the citizen has asked for a change, and the employer has signed anew', () => {
    const changed = after(requestChange(asked().after, { comment: 'Kl. 10' }, aContext(LATER, 'citizen')));

    expect(awaitedCall(changed)).toMatchObject({ when: 'Onsdag' });
    expect(awaitedCall(signedAnew(changed, plusMinutes(LATER, 60)))).toMatchObject({ when: 'Onsdag' });
  });

  it('is no longer awaited once the citizen has declined', () => {
    const declined = after(decline(asked().after, { reason: undefined }, aContext(LATER, 'citizen')));

    expect(awaitedCall(declined)).toBeUndefined();
  });

  it('is still awaited when the employer takes the agreement back, for the citizen has had no answer', () => {
    const taken = after(takeBack(asked().after, aContext(LATER, 'employer')));

    expect(awaitedCall(taken)).toMatchObject({ when: 'Onsdag' });
  });

  it('is not awaited of an agreement that has expired, and is again when it is reopened', () => {
    const expired = after(expire(asked().after, aContext(LATER, 'service')));
    const reopened = after(reopen(expired, aContext(plusMinutes(LATER, 60), 'consultant')));

    expect(awaitedCall(expired)).toBeUndefined();
    expect(awaitedCall(reopened)).toMatchObject({ when: 'Onsdag' });
  });
});
