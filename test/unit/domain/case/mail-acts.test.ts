import { describe, expect, it } from 'vitest';
import { plusMinutes } from '../../../../shared/domain/calendar/instant.ts';
import { correctAddress, sendLink } from '../../../../shared/domain/case/acts/keep-going.ts';
import { noteMailReturned, sendMailAgain } from '../../../../shared/domain/case/acts/mail-acts.ts';
import { noteQuestionsAsked } from '../../../../shared/domain/case/acts/question-acts.ts';
import type { CaseFile } from '../../../../shared/domain/case/case.ts';
import type { Message, MessageKind } from '../../../../shared/domain/case/messages.ts';
import type { Status } from '../../../../shared/domain/case/status.ts';
import { aCase, aContext, accepted, OPENED_AT } from '../../../builders/cases.ts';

const NOW = plusMinutes(OPENED_AT, 20 * 24 * 60);
const staff = aContext(NOW, 'consultant');

/** The mail of this kind that was written on the way to `status`, to `role` where several got one. */
const writtenBefore = (status: Status, kind: MessageKind, role?: Message['to']['role']): Message => {
  const message = aCase()
    .changesTo(status)
    .flatMap(({ messages }) => messages)
    .find((each) => each.kind === kind && (role === undefined || each.to.role === role));
  if (message === undefined) throw new Error(`no ${kind} was written`);
  return message;
};

const again = (file: CaseFile, message: Message) => sendMailAgain(file, { message }, staff);

describe('a mail that is sent again', () => {
  it('is a new mail with a fresh link, and the links there are keep working', () => {
    const first = writtenBefore('invited', 'fill-invitation');
    const file = aCase().invited();
    const { messages, issued, revoked, entries } = accepted(again(file, first));

    expect(messages).toMatchObject([{ kind: 'fill-invitation', to: { email: 'karla@example.com' } }]);
    expect(messages[0]?.id).not.toBe(first.id);
    expect(issued).toMatchObject([{ party: 'employer', purpose: 'fill' }]);
    expect(messages[0]?.destination).toMatchObject({ kind: 'link', linkId: issued[0]?.id });
    expect(revoked).not.toContain(first.destination?.kind === 'link' ? first.destination.linkId : '');
    expect(entries).toMatchObject([{ event: 'mail-sent-again', details: { mail: 'fill-invitation' } }]);
  });

  it('goes to the address on record, not to the one it came back from', () => {
    const first = writtenBefore('awaiting-citizen', 'sign-invitation');
    const corrected = accepted(
      correctAddress(aCase().awaitingCitizen(), { party: 'citizen', email: 'ny@example.com' }, staff),
    ).after;

    expect(accepted(again(corrected, first)).messages.map(({ to }) => to.email)).toEqual(['ny@example.com']);
  });

  it('opens what the party may do now', () => {
    const first = writtenBefore('awaiting-citizen', 'sign-invitation');

    expect(accepted(again(aCase().awaitingCitizen(), first)).issued).toMatchObject([{ purpose: 'sign' }]);
    const later = accepted(again(aCase().inForce(), first));

    expect(later.issued).toMatchObject([{ purpose: 'own' }]);
    expect(later.messages).toMatchObject([{ kind: 'new-link', to: { role: 'citizen' } }]);
  });

  it('to read what was signed is still to read by: it may be passed on, and the citizen’s own page may not', () => {
    const first = aCase()
      .changesTo('registered')
      .flatMap(({ messages }) => messages)
      .find(({ kind, to }) => kind === 'agreement-signed' && to.role === 'citizen');
    if (first === undefined) throw new Error('nobody was told');

    const sent = accepted(again(aCase().in('registered'), first));

    expect(sent.issued).toMatchObject([{ purpose: 'read' }]);
    expect(sent.messages).toMatchObject([{ kind: 'agreement-signed' }]);
  });

  it('with questions before a talk leads to them again, as long as the agreement is in force', () => {
    const file = aCase().in('registered');
    const [followUp] = aCase().followUps();
    if (followUp === undefined) throw new Error('no talk');
    const asked = accepted(noteQuestionsAsked(file, { followUp }, aContext(NOW, 'service')));
    const first = asked.messages.find(({ to }) => to.role === 'citizen');
    if (first === undefined) throw new Error('nobody was asked');

    const sent = accepted(again(asked.after, first));
    const ended = accepted(again(aCase().in('ended'), first));

    expect(sent.messages).toMatchObject([{ kind: 'talk-questions', to: { role: 'citizen' } }]);
    expect(sent.issued).toMatchObject([{ purpose: 'answer', talk: followUp.id }]);
    expect(ended.issued).toMatchObject([{ purpose: 'own' }]);
  });

  it('is refused where the party has no part in the agreement as it stands', () => {
    const toCitizen = writtenBefore('awaiting-citizen', 'sign-invitation');
    const toEmployer = writtenBefore('invited', 'fill-invitation');

    for (const status of ['drafting', 'change-requested', 'declined', 'expired', 'withdrawn'] as const) {
      expect(again(aCase().in(status), toCitizen)).toMatchObject({ refusal: { code: 'closed' } });
    }
    for (const status of ['declined', 'expired', 'withdrawn'] as const) {
      expect(again(aCase().in(status), toEmployer)).toMatchObject({ refusal: { code: 'closed' } });
    }
  });

  it('needs no link where it had none: that it is over can be told again when it is over', () => {
    const over = accepted(again(aCase().withdrawn(), writtenBefore('withdrawn', 'withdrawn')));

    expect([over.messages.length, over.issued]).toEqual([1, []]);
    expect(over.messages[0]?.destination).toBeUndefined();
  });

  it('leads the consultant to the case', () => {
    const first = writtenBefore('declined', 'declined', 'consultant');

    expect(accepted(again(aCase().declined(), first)).messages).toMatchObject([
      { to: { role: 'consultant' }, destination: { kind: 'case' } },
    ]);
  });

  it('is never a code, which is asked for by who signs', () => {
    for (const status of ['drafting', 'awaiting-citizen', 'in-force'] as const) {
      expect(again(aCase().in(status), writtenBefore('in-force', 'signing-code'))).toMatchObject({
        refusal: { code: 'closed' },
      });
    }
  });
});

const toCitizen = (email: string) => ({ role: 'citizen', email, firstName: 'Demo' }) as const;

describe('a mail that came back', () => {
  const service = aContext(NOW, 'service');
  const returned = (file: CaseFile, to: Message['to'] = toCitizen(file.case.employee.email)) =>
    noteMailReturned(file, { kind: 'sign-invitation', to }, service);

  it('is told to the consultant at once, and leaves the agreement as it is', () => {
    const file = aCase().awaitingCitizen();
    const change = returned(file);

    expect(change.messages.map(({ kind, to }) => `${kind} to ${to.role}`)).toEqual([
      'mail-returned to consultant',
    ]);
    expect(change.entries).toMatchObject([{ details: { mail: 'sign-invitation', party: 'citizen' } }]);
    expect(change.after.version === file.version).toBe(true);
    expect(change.before?.version === change.after.version).toBe(true);
    expect(change.after.case.progressAt).toBe(file.case.progressAt);
  });

  it('shows on the case once, however often, until that party is written to anew', () => {
    const once = returned(aCase().awaitingCitizen()).after;
    const twice = returned(once).after;
    const toEmployer = accepted(sendLink(twice, { party: 'employer' }, staff)).after;
    const toTheCitizen = accepted(sendLink(toEmployer, { party: 'citizen' }, staff)).after;

    expect(once.case.mailLost).toEqual(['citizen']);
    expect(twice.case.mailLost).toEqual(['citizen']);
    expect(toEmployer.case.mailLost).toEqual(['citizen']);
    expect(toTheCitizen.case.mailLost).toEqual([]);
  });

  it('does not show on the case when the address has been corrected since, or it went to staff', () => {
    const file = aCase().awaitingCitizen();

    expect(returned(file, toCitizen('gammel@example.com')).after.case.mailLost).toBeUndefined();
    expect(
      returned(file, { role: 'consultant', email: file.case.consultant.email, firstName: 'Vita' }).after.case
        .mailLost,
    ).toBeUndefined();
  });
});
