import { describe, expect, it } from 'vitest';
import { correctAddress } from '../../../../shared/domain/case/acts/keep-going.ts';
import { noteMailReturned, sendMailAgain } from '../../../../shared/domain/case/acts/mail-acts.ts';
import type { CaseFile } from '../../../../shared/domain/case/case.ts';
import type { Change } from '../../../../shared/domain/case/change.ts';
import type { Message } from '../../../../shared/domain/case/messages.ts';
import { aCase, aContext, accepted, OPENED_AT } from '../../../builders/cases.ts';

const staff = aContext(OPENED_AT, 'consultant');

const corrected = (file: CaseFile, party: 'employer' | 'citizen', email: string): Change =>
  accepted(correctAddress(file, { party, email }, staff));
const toldAtOld = ({ messages }: Change): Message | undefined =>
  messages.find(({ kind }) => kind === 'address-replaced');

describe('an address that is corrected', () => {
  it.each([
    ['citizen', 'demo@example.com'],
    ['employer', 'karla@example.com'],
  ] as const)('of the %s is told of at the old one, without link, name or consultant', (party, old) => {
    const change = corrected(aCase().inForce(), party, 'ny@example.com');

    expect(change.issued).toHaveLength(1);
    expect(toldAtOld(change)).toMatchObject({ to: { role: party, email: old } });
    expect(toldAtOld(change)?.to.firstName).toBeUndefined();
    expect(toldAtOld(change)?.destination).toBeUndefined();
  });

  it('is told of also when the party gets no link now', () => {
    const change = corrected(aCase().invited(), 'citizen', 'ny@example.com');

    expect(change.messages.map(({ kind }) => kind)).toEqual(['address-replaced']);
  });

  it('is told of each time, so that one who puts it back is seen twice', () => {
    const there = corrected(aCase().inForce(), 'citizen', 'konsulentens@example.com');
    const back = corrected(there.after, 'citizen', 'demo@example.com');

    expect([there, back].map((change) => toldAtOld(change)?.to.email)).toEqual([
      'demo@example.com',
      'konsulentens@example.com',
    ]);
  });

  it('is not told of where mails to the old one came back, nor for another letter case', () => {
    const file = aCase().inForce();
    const lost = noteMailReturned(
      file,
      { kind: 'agreement-signed', to: { role: 'citizen', email: 'demo@example.com', firstName: undefined } },
      staff,
    ).after;

    expect(toldAtOld(corrected(lost, 'citizen', 'ny@example.com'))).toBeUndefined();
    expect(toldAtOld(corrected(file, 'citizen', 'Demo@example.com'))).toBeUndefined();
  });

  it('is not told of at the new one by sending that mail again', () => {
    const { after, messages } = corrected(aCase().inForce(), 'citizen', 'ny@example.com');
    const message = messages.find(({ kind }) => kind === 'address-replaced');

    expect(message && sendMailAgain(after, { message }, staff)).toMatchObject({
      refusal: { code: 'closed' },
    });
  });
});
