import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../../shared/domain/agreement/typed.ts';
import { readChangeRequest, readDeclining } from '../../../../shared/domain/case/citizen-forms.ts';
import { readAddress, readEnding, readWithdrawal } from '../../../../shared/domain/case/consultant-forms.ts';
import { PARTIES } from '../../../../shared/domain/case/parties.ts';
import { readNewCase } from '../../../../shared/domain/case/new-case-form.ts';
import { readSigningForm } from '../../../../shared/domain/case/signing-form.ts';
import { readLinkRequest } from '../../../../shared/domain/access/link-request.ts';
import { day, typedDate } from '../../../builders/answers.ts';

const DEMONSTRATION = { replacementsAllowed: true, consultantEmail: 'vita@example.org' };

const newCase: Answers = {
  employeeName: 'Demo Eksempelsen',
  employeeEmail: 'demo@example.com',
  employeeMobile: '',
  employeeAddress: {
    kind: 'known',
    address: { street: 'Prøvevej 12', postcode: '9999', city: 'Eksempelby' },
  },
  addressProtected: '',
  cpr: '650575-0003',
  employerEmail: 'karla@example.com',
  caseNumber: '',
  kind: 'new',
  permanence: '',
  weeklyHours: '8',
  intensity: '75',
};

const problemsOf = ({ problems }: { readonly problems: readonly { field: string; rule: string }[] }) =>
  problems.map(({ field, rule }) => `${field} ${rule}`);

describe('the form that opens a case', () => {
  it('gives the case, with nothing for what was left out', () => {
    expect(readNewCase(newCase, DEMONSTRATION).value).toEqual({
      caseNumber: undefined,
      kind: 'new',
      permanence: undefined,
      employee: {
        name: 'Demo Eksempelsen',
        email: 'demo@example.com',
        mobile: undefined,
        address: { street: 'Prøvevej 12', postcode: '9999', city: 'Eksempelby' },
        addressProtected: false,
        cpr: '6505750003',
      },
      employerEmail: 'karla@example.com',
      assessment: { weeklyHours: 8, intensity: 75 },
    });
  });

  it('asks for what must be there and for nothing else', () => {
    expect(problemsOf(readNewCase({}, DEMONSTRATION))).toEqual([
      'employeeName missing',
      'employeeEmail missing',
      'employerEmail missing',
      'kind missing',
      'weeklyHours missing',
      'intensity missing',
    ]);
  });

  it('asks for the whole name, as both signatures do', () => {
    expect(problemsOf(readNewCase({ ...newCase, employeeName: 'Demo' }, DEMONSTRATION))).toEqual([
      'employeeName not-a-full-name',
    ]);
  });

  it('refuses a made-up personnummer outside a demonstration', () => {
    expect(problemsOf(readNewCase(newCase, { ...DEMONSTRATION, replacementsAllowed: false }))).toEqual([
      'cpr cpr-replacement',
    ]);
  });

  it.each([
    ['demo@example.com', ' Demo@EXAMPLE.com ', 'employerEmail address-taken'],
    ['Demo@example.com', 'demo@example.com', 'employerEmail address-taken'],
    ['demo@example.com', 'Vita@Example.org', 'employerEmail address-taken'],
    ['vita@example.org', 'karla@example.com', 'employeeEmail address-taken'],
  ])('refuses %s and %s: nobody may get the codes of two', (employeeEmail, employerEmail, problem) => {
    const same = { ...newCase, employeeEmail, employerEmail };

    expect(problemsOf(readNewCase(same, DEMONSTRATION))).toEqual([problem]);
  });

  it('takes a case number of 40 letters and not one more', () => {
    expect(problemsOf(readNewCase({ ...newCase, caseNumber: '1'.repeat(40) }, DEMONSTRATION))).toEqual([]);
    expect(problemsOf(readNewCase({ ...newCase, caseNumber: '1'.repeat(41) }, DEMONSTRATION))).toEqual([
      'caseNumber too-long',
    ]);
  });
});

/** The day on which the built job is ended, and its first day. */
const JOB = { start: day('2027-02-01'), today: day('2027-07-01') };

describe('the forms of the desk', () => {
  it('withdraw with a reason', () => {
    expect(readWithdrawal({ reason: ' Jobbet blev ikke til noget. ' }).value).toEqual({
      reason: 'Jobbet blev ikke til noget.',
    });
    expect(problemsOf(readWithdrawal({}))).toEqual(['reason missing']);
  });

  it('end with a day and a reason', () => {
    expect(readEnding({ on: typedDate('2027-06-30'), reason: 'Flytter.' }, JOB).value).toEqual({
      on: '2027-06-30',
      reason: 'Flytter.',
    });
    expect(problemsOf(readEnding({}, JOB))).toEqual(['on missing', 'reason missing']);
  });

  it.each([
    ['2027-01-31', ['on date-too-early']],
    ['2027-02-01', []],
    ['2027-07-01', []],
    ['2027-07-02', ['on date-after-today']],
  ])('end on %s, from the first day of the job to today: %j', (on, problems) => {
    expect(problemsOf(readEnding({ on: typedDate(on), reason: 'Flytter.' }, JOB))).toEqual(problems);
  });

  it('correct an address, but never to one that somebody else in the case has', () => {
    const taken = {
      taken: ['demo@example.com', 'vita@example.org'],
      now: 'karla@example.com',
    };

    expect(readAddress({ email: 'ny@example.com' }, taken).value).toEqual({ email: 'ny@example.com' });
    for (const email of ['DEMO@example.com', 'vita@example.org']) {
      expect(problemsOf(readAddress({ email }, taken))).toEqual(['email address-taken']);
    }
    expect(problemsOf(readAddress({ email: 'KARLA@example.com' }, taken))).toEqual(['email same-address']);
    expect(problemsOf(readAddress({ email: 'demo' }, taken))).toEqual(['email not-an-email']);
  });
});

const signing = { name: 'Demo Eksempelsen', consent: 'yes' };

describe('the forms of the parties', () => {
  it('ask for a change in own words', () => {
    expect(readChangeRequest({ comment: 'Jeg vil gerne møde kl. 10.' }).value).toEqual({
      comment: 'Jeg vil gerne møde kl. 10.',
    });
    expect(problemsOf(readChangeRequest({ comment: ' ' }))).toEqual(['comment missing']);
    expect(problemsOf(readChangeRequest({ comment: 'a'.repeat(1001) }))).toEqual(['comment too-long']);
  });

  it('decline with or without a reason', () => {
    expect(readDeclining({}).value).toEqual({ reason: undefined });
    expect(readDeclining({ reason: 'Jeg har fundet et andet job.' }).value?.reason).toBe(
      'Jeg har fundet et andet job.',
    );
  });

  it('sign with a name and a tick, and with neither missing', () => {
    for (const party of PARTIES) {
      expect(readSigningForm(party, signing).value).toEqual({
        name: 'Demo Eksempelsen',
        ownWords: undefined,
        copyToUnion: false,
      });
      expect(problemsOf(readSigningForm(party, {}))).toEqual(['name missing', 'consent missing']);
      expect(problemsOf(readSigningForm(party, { ...signing, consent: 'no' }))).toEqual(['consent missing']);
    }
  });

  it('sign for the company with a word of the right to, only where it is asked for and at most 200 letters long', () => {
    const authority = ' Jeg ejer virksomheden ';
    const asked = { authority: true };

    expect(readSigningForm('employer', { ...signing, authority }, asked).value?.authority).toBe(
      'Jeg ejer virksomheden',
    );
    expect(readSigningForm('employer', { ...signing, authority }).value).not.toHaveProperty('authority');
    expect(readSigningForm('employer', { ...signing, authority: '  ' }, asked).value).not.toHaveProperty(
      'authority',
    );
    expect(
      problemsOf(readSigningForm('employer', { ...signing, authority: 'a'.repeat(201) }, asked)),
    ).toEqual(['authority too-long']);
    expect(readSigningForm('citizen', { ...signing, authority }, asked).value).not.toHaveProperty(
      'authority',
    );
  });

  it.each(['Demo', '  Demo  ', 'Demo .', '- -', 'D.E.'])('sign with a full name, which %j is not', (name) => {
    for (const party of PARTIES) {
      expect(problemsOf(readSigningForm(party, { ...signing, name }))).toEqual(['name not-a-full-name']);
    }
  });

  it.each([
    [' Demo  Eksempelsen ', 'Demo Eksempelsen'],
    ['Demo\nEksempelsen', 'Demo Eksempelsen'],
    ['D. Eksempelsen', 'D. Eksempelsen'],
    ['Åse von der Prøve-Testensen', 'Åse von der Prøve-Testensen'],
  ])('take the full name %j as %j', (name, read) => {
    expect(readSigningForm('citizen', { ...signing, name }).value?.name).toBe(read);
  });

  it('refuse a name of two million letters at once', () => {
    const begun = performance.now();

    expect(problemsOf(readSigningForm('citizen', { ...signing, name: 'a'.repeat(2_000_000) }))).toEqual([
      'name too-long',
    ]);
    // Some milliseconds; a machine that has other things to do gets some more.
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  it('let the citizen add own words and choose a copy for the union', () => {
    const added = { ...signing, ownWords: ' Jeg glæder mig. ', copyToUnion: 'yes' };

    expect(readSigningForm('citizen', added).value).toMatchObject({
      ownWords: 'Jeg glæder mig.',
      copyToUnion: true,
    });
    expect(readSigningForm('citizen', { ...signing, ownWords: 'å'.repeat(500) }).problems).toEqual([]);
    expect(problemsOf(readSigningForm('citizen', { ...signing, ownWords: 'å'.repeat(501) }))).toEqual([
      'ownWords too-long',
    ]);
  });

  it('take neither from the employer, whatever was sent', () => {
    const sent = { ...signing, ownWords: 'Velkommen.', copyToUnion: 'yes' };

    expect(readSigningForm('employer', sent).value).toMatchObject({
      ownWords: undefined,
      copyToUnion: false,
    });
  });

  it('ask for a link with an address', () => {
    expect(readLinkRequest({ email: 'Karla@Example.com' }).value).toEqual({ email: 'Karla@example.com' });
    expect(problemsOf(readLinkRequest({}))).toEqual(['email missing']);
  });
});
