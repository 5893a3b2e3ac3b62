import { describe, expect, it } from 'vitest';
import { dayOf, plusMinutes } from '../../../../shared/domain/calendar/instant.ts';
import { gate } from '../../../../shared/domain/case/act-gates.ts';
import { expire, withdraw } from '../../../../shared/domain/case/acts/close.ts';
import { correctAddress, remind, sendLink } from '../../../../shared/domain/case/acts/keep-going.ts';
import type { AuditEvent } from '../../../../shared/domain/case/audit.ts';
import type { Change } from '../../../../shared/domain/case/change.ts';
import { STATUSES } from '../../../../shared/domain/case/status.ts';
import { aCase, aContext, accepted, CONSULTANT, OPENED_AT } from '../../../builders/cases.ts';
import { DO } from './every-act.ts';

const LATER = plusMinutes(OPENED_AT, 5 * 24 * 60);
const staff = aContext(LATER, 'consultant');
const told = ({ messages }: Change) => messages.map(({ kind, to }) => `${kind} to ${to.role}`);

/** Every change that any act makes in any status. */
const everyChange = STATUSES.map((status) => aCase().in(status)).flatMap((file) =>
  Object.values(DO).flatMap((perform) => {
    const result = perform(file);
    return result.ok ? [result.value] : [];
  }),
);

/** The events after which what was typed, signed or stored is no longer what it was. */
const WRITES_THE_VERSION: ReadonlySet<AuditEvent> = new Set<AuditEvent>([
  'section-saved',
  'employer-signed',
  'citizen-signed',
  'paper-signed',
  'signature-voided',
  'document-stored',
  'seal-delayed',
  'document-journalled',
]);

describe('one act', () => {
  it('writes a case once more than before, from its opening on', () => {
    const revs = aCase()
      .changesTo('registered')
      .map(({ before, after }) => [before?.case.rev ?? 0, after.case.rev]);

    expect(revs).toEqual(revs.map((_, index) => [index, index + 1]));
  });

  it('is told at its own moment, and leaves what it does not touch as the very same version', () => {
    expect(withdrawn.at).toBe(LATER);
    for (const { before, after, entries } of everyChange) {
      const isTouched = entries.some(({ event }) => WRITES_THE_VERSION.has(event));
      expect(after.version === before?.version).toBe(!isTouched);
    }
  });

  it('begins nothing before the opening: the first change has no case before it', () => {
    expect(
      aCase()
        .changesTo('registered')
        .map(({ before }) => before === undefined)
        .indexOf(false),
    ).toBe(1);
  });

  it('has its history in the same write, told when, by whom and from where', () => {
    for (const { entries, after } of everyChange) {
      expect(entries.length).toBeGreaterThan(0);
      expect(after.case.audit).toEqual({ count: entries.at(-1)?.number, hash: entries.at(-1)?.hash });
    }
    const [entry] = withdrawn.entries;
    expect(entry).toMatchObject({
      at: LATER,
      by: { kind: 'staff', name: 'Vita Vejledersen' },
      from: '192.0.2.1',
    });
  });

  it('owes each mail under an id of its own that follows from the write, so that it is never owed twice', () => {
    for (const { messages, after } of everyChange) {
      const ids = messages.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id.startsWith(`${after.case.id}.${after.case.rev}.`)).toBe(true);
    }
    expect(accepted(withdraw(aCase().drafting(), { reason: 'Nej.' }, staff))).toEqual(
      accepted(withdraw(aCase().drafting(), { reason: 'Nej.' }, staff)),
    );
  });

  it('issues each link to one party, kept on the case and named in that party’s own mail alone', () => {
    for (const { issued, messages, after } of everyChange) {
      for (const link of issued) {
        expect(after.case.links[link.party].map(({ id }) => id)).toContain(link.id);
        const carriers = messages.filter(
          ({ destination }) => destination?.kind === 'link' && destination.linkId === link.id,
        );
        expect(carriers.map(({ to }) => to.role)).toEqual([link.party]);
      }
    }
  });

  it('never sends a party’s link, or a code, to anybody else', () => {
    for (const { messages } of everyChange) {
      for (const { destination, to, codeId } of messages) {
        if (destination?.kind === 'link') expect(to.role).toBe(destination.party);
        if (to.role === 'consultant') expect(destination?.kind).toBe('case');
        if (codeId !== undefined) expect(codeId.endsWith(to.role)).toBe(true);
      }
    }
  });

  it('writes no personal data into the history', () => {
    const details = JSON.stringify(
      everyChange.flatMap(({ entries }) => entries.map((entry) => entry.details)),
    );

    for (const secret of ['6505750003', 'example.com', '31234567', 'Demo', 'Karla', 'kl. 10']) {
      expect(details).not.toContain(secret);
    }
  });
});

const withdrawn = accepted(
  withdraw(aCase().awaitingCitizen(), { reason: 'Jobbet blev ikke til noget.' }, staff),
);

describe('the links of a case', () => {
  it('last to the end of the day that the mail names', () => {
    const [opening] = aCase().changesTo('invited');
    const [link] = opening?.issued ?? [];
    const [mail] = opening?.messages ?? [];

    expect(link?.expiresAt).toBe('2026-11-16T23:00:00.000Z');
    expect(mail?.destination).toMatchObject({ linkId: link?.id, until: '2026-11-16' });
    expect(dayOf(OPENED_AT)).toBe('2026-11-02');
  });

  it('all die when the case is withdrawn or expires, and both parties who knew of it are told', () => {
    const file = aCase().awaitingCitizen();
    const ids = [...file.case.links.employer, ...file.case.links.citizen].map(({ id }) => id);

    for (const change of [withdrawn, accepted(expire(file, aContext(LATER, 'service')))]) {
      expect(change.revoked).toEqual(ids);
      expect(change.after.case.links).toEqual({ employer: [], citizen: [] });
      expect(change.messages.map(({ to }) => to.role)).toEqual(
        expect.arrayContaining(['employer', 'citizen']),
      );
      expect(change.issued).toEqual([]);
    }
  });

  it('of a citizen who was never asked bring no mail when the case is withdrawn', () => {
    expect(told(accepted(withdraw(aCase().drafting(), { reason: 'Nej.' }, staff)))).toEqual([
      'withdrawn to employer',
    ]);
  });

  it('of one party die when that party gets a new one or a corrected address, and the other’s live on', () => {
    const file = aCase().awaitingCitizen();
    const sent = accepted(sendLink(file, { party: 'citizen' }, staff));
    const corrected = accepted(correctAddress(file, { party: 'citizen', email: 'ny@example.com' }, staff));

    for (const change of [sent, corrected]) {
      expect(change.revoked).toEqual(file.case.links.citizen.map(({ id }) => id));
      expect(change.after.case.links.employer).toEqual(file.case.links.employer);
      expect(change.after.case.links.citizen).toHaveLength(1);
    }
    expect(corrected.messages.map(({ kind, to }) => [kind, to.email])).toEqual([
      ['new-link', 'ny@example.com'],
      ['address-replaced', 'demo@example.com'],
    ]);
    expect(corrected.after.case.employee.email).toBe('ny@example.com');
  });

  it('keep working after a reminder, so that nobody who is typing is cut off', () => {
    const file = aCase().drafting();
    const reminded = accepted(remind(file, { sent: 1 }, aContext(LATER, 'service')));

    expect(reminded.revoked).toEqual([]);
    expect(reminded.after.case.links.employer).toHaveLength(2);
  });

  it('are forgotten at the next write once they have expired', () => {
    const late = aContext(plusMinutes(OPENED_AT, 16 * 24 * 60), 'service');
    const reminded = accepted(remind(aCase().drafting(), { sent: 1 }, late));

    expect(reminded.after.case.links.employer).toEqual([
      expect.objectContaining({ id: reminded.issued[0]?.id }),
    ]);
  });

  it('give the person who gets a new one the whole silence before the case expires', () => {
    const late = aContext(plusMinutes(OPENED_AT, 29 * 24 * 60), 'consultant');
    const reminded = accepted(remind(aCase().invited(), { sent: 3 }, aContext(LATER, 'service'))).after;

    for (const change of [
      correctAddress(reminded, { party: 'employer', email: 'ny@example.com' }, late),
      sendLink(reminded, { party: 'employer' }, late),
    ]) {
      const { progressAt, remindersSent, remindedAt } = accepted(change).after.case;
      expect([progressAt, remindersSent, remindedAt]).toEqual([late.now, 0, undefined]);
    }
  });

  it.each([
    ['employer', 'Demo@example.com'],
    ['employer', CONSULTANT.email],
    ['citizen', 'karla@EXAMPLE.com'],
    ['citizen', CONSULTANT.email],
  ] as const)('of the %s never go to %s, where somebody else in the case reads', (party, email) => {
    for (const status of STATUSES) {
      const result = correctAddress(aCase().in(status), { party, email }, staff);

      expect(result.ok).toBe(false);
      if (gate('correct-address', status).ok) {
        expect(result).toMatchObject({ refusal: { code: 'changed-meanwhile' } });
      }
    }
  });
});
