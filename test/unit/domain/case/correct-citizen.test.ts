import { describe, expect, it } from 'vitest';
import { plusMinutes } from '../../../../shared/domain/calendar/instant.ts';
import { awaitIdentity } from '../../../../shared/domain/case/acts/await-identity.ts';
import { correctCitizen } from '../../../../shared/domain/case/acts/correct-citizen.ts';
import { correctDetails } from '../../../../shared/domain/case/acts/correct-details.ts';
import { takeOver } from '../../../../shared/domain/case/acts/change-hands.ts';
import type { CaseFile } from '../../../../shared/domain/case/case.ts';
import { takeBack } from '../../../../shared/domain/case/acts/void-signature.ts';
import { readCitizenDetails } from '../../../../shared/domain/case/citizen-details-form.ts';
import { aCase, aContext, accepted, CONSULTANT, contentOf, OPENED_AT } from '../../../builders/cases.ts';

const NOW = plusMinutes(OPENED_AT, 24 * 60);
const staff = aContext(NOW, 'consultant');
const drafted = aCase().drafting();
const RULES = { replacementsAllowed: true };
const IDENTITY = {
  issuer: 'https://mitid.example.com',
  uuid: 'a-person',
  assurance: 'substantial',
  scheme: 'mitid',
  transaction: 't-1',
} as const;
const NEW_NAME = 'Demo Nygift Eksempelsen';

describe('the citizen’s name and mobile number', () => {
  it('are corrected in the case, and the agreement that is signed afterwards has the new name', () => {
    const file = aCase().drafting();
    const { after, entries, revoked, messages } = accepted(
      correctCitizen(file, { name: NEW_NAME, mobile: '20123456', addressProtected: false }, staff),
    );

    expect(after.case.employee).toEqual({ ...file.case.employee, name: NEW_NAME, mobile: '20123456' });
    expect(contentOf(after, NOW).content.employee.name).toBe(NEW_NAME);
    expect(contentOf(after, NOW).hash).not.toBe(contentOf(file, NOW).hash);
    expect(entries).toMatchObject([{ event: 'citizen-corrected', details: { changed: 'name mobile' } }]);
    expect([revoked, messages]).toEqual([[], []]);
  });

  it('go with whether the address is protected: then it is left out of what is signed from that day on', () => {
    const file = aCase({
      given: { employee: { ...aCase().drafting().case.employee, addressProtected: false } },
    }).drafting();
    const { name, mobile, address } = file.case.employee;

    const { after, entries } = accepted(
      correctCitizen(file, { name, mobile, addressProtected: true }, staff),
    );

    expect(contentOf(file, NOW).content.employee.address).toEqual(address);
    expect(address).toBeDefined();
    expect(contentOf(after, NOW).content.employee.address).toBeUndefined();
    expect(entries[0]?.details).toEqual({ changed: 'addressProtected' });
  });

  it('are in the history by what was changed, and never by what they are', () => {
    const file = aCase().drafting();
    const { name, mobile } = file.case.employee;
    const changed = [
      { name: NEW_NAME, mobile, addressProtected: false },
      { name, mobile: '20123456', addressProtected: false },
      { name, mobile, addressProtected: false },
    ].map((details) => accepted(correctCitizen(file, details, staff)).entries[0]?.details);

    expect(changed).toEqual([{ changed: 'name' }, { changed: 'mobile' }, { changed: '' }]);
  });

  it('are not both open while the employer’s signature stands: the number is, the name is once it has fallen', () => {
    const file = aCase().awaitingCitizen();
    const { name } = file.case.employee;
    const another = { name: NEW_NAME, mobile: undefined, addressProtected: false };

    expect(correctCitizen(file, another, staff)).toMatchObject({
      ok: false,
      refusal: { code: 'changed-meanwhile' },
    });
    const rung = accepted(
      correctCitizen(file, { name, mobile: '20123456', addressProtected: false }, staff),
    ).after;
    expect(rung.case.employee.mobile).toBe('20123456');
    expect(rung.version).toEqual(file.version);
    const open = accepted(takeBack(file, aContext(NOW, 'employer'))).after;
    expect(accepted(correctCitizen(open, another, staff)).after.case.employee.name).toBe(NEW_NAME);
  });
});

describe('the form for the citizen’s name and mobile number', () => {
  const signed = aCase().awaitingCitizen();
  const { name } = signed.case.employee;

  it('asks for a full name while nobody has signed, and says every problem at once', () => {
    expect(
      readCitizenDetails(
        { employeeName: 'Demo', employeeMobile: '12', cpr: '320175-0003' },
        aCase().drafting(),
        RULES,
      ),
    ).toEqual({
      problems: [
        { field: 'employeeName', rule: 'not-a-full-name' },
        { field: 'employeeMobile', rule: 'not-a-phone' },
        { field: 'cpr', rule: 'cpr-date' },
      ],
    });
  });

  it('keeps the name that is signed, and answers another with what to do', () => {
    const typed = { employeeMobile: '20 12 34 56' };
    const kept = { problems: [], value: { name, mobile: '20123456', addressProtected: false } };

    expect(readCitizenDetails(typed, signed, RULES)).toEqual(kept);
    expect(readCitizenDetails({ ...typed, employeeName: `  ${name} ` }, signed, RULES)).toEqual(kept);
    expect(readCitizenDetails({ ...typed, employeeName: NEW_NAME }, signed, RULES).problems).toEqual([
      { field: 'employeeName', rule: 'name-is-signed' },
    ]);
    expect(
      readCitizenDetails({ employeeMobile: '12', employeeName: 'D' }, signed, RULES).problems,
    ).toMatchObject([
      { field: 'employeeName', rule: 'name-is-signed' },
      { field: 'employeeMobile', rule: 'not-a-phone' },
    ]);
  });
});

const OTHER_CPR = '6101800002';
const known = aCase().awaitingCitizen();
const unknown: CaseFile = {
  ...known,
  case: { ...known.case, employee: { ...known.case.employee, cpr: undefined } },
};
const asKnown = { name: known.case.employee.name, mobile: undefined, addressProtected: false };

/** What the citizen left behind on the way to MitID. */
const awaitedOf = (file: CaseFile) => {
  const { version } = file;
  const asked = accepted(
    awaitIdentity(
      file,
      {
        party: 'citizen',
        statement: {
          name: file.case.employee.name,
          consentVersion: 'citizen-2026-11',
          ownWords: undefined,
          copyToUnion: false,
        },
        shownHash: version.frozen?.hash ?? expect.unreachable(),
        contentHash: version.frozen?.hash ?? expect.unreachable(),
        digestOf: (id) => `digest of ${id}`,
      },
      aContext(NOW, 'citizen'),
    ),
  );
  return asked.code !== undefined && 'store' in asked.code ? asked.code.store : expect.unreachable();
};

/** The agreement in force, the citizen having signed with MitID. */
const signedWithMitId = (): CaseFile => {
  const file = aCase().inForce();
  const signatures = file.version.signatures.map((signature) =>
    signature.party === 'citizen'
      ? signature.method === 'email-code'
        ? { ...signature, method: 'mitid' as const, identity: IDENTITY }
        : expect.unreachable()
      : signature,
  );
  return { ...file, version: { ...file.version, signatures } };
};

describe('the citizen’s personnummer', () => {
  it('is added and corrected, and the history tells which, never the number', () => {
    const added = accepted(correctCitizen(unknown, { ...asKnown, cpr: OTHER_CPR }, staff));
    const corrected = accepted(correctCitizen(known, { ...asKnown, cpr: OTHER_CPR }, staff));

    expect([added, corrected].map(({ after }) => after.case.employee.cpr)).toEqual([OTHER_CPR, OTHER_CPR]);
    expect([added, corrected].map(({ entries }) => entries[0]?.details)).toEqual([
      { changed: 'mobile cprAdded' },
      { changed: 'mobile cprCorrected' },
    ]);
    expect(
      JSON.stringify([added.entries, corrected.entries, added.messages, corrected.messages]),
    ).not.toContain('610180');
    expect(corrected.after.version).toEqual(known.version);
  });

  it('stays where nothing is typed, or the same', () => {
    const { cpr } = known.case.employee;
    for (const typed of [{}, { cpr: undefined }, { cpr }]) {
      const { after, entries } = accepted(correctCitizen(known, { ...asKnown, ...typed }, staff));

      expect(after.case.employee.cpr).toBe(cpr);
      expect(entries[0]?.details).toEqual({ changed: 'mobile' });
    }
  });

  it('ends what awaits the citizen’s answer of MitID when it is another one, and no code in a mail', () => {
    const awaited = awaitedOf(known);
    const { by: _by, ...code } = awaited;

    expect(accepted(correctCitizen(known, { ...asKnown, cpr: OTHER_CPR, awaited }, staff)).code).toEqual({
      use: awaited,
    });
    expect(accepted(correctCitizen(known, { ...asKnown, awaited }, staff)).code).toBeUndefined();
    expect(
      accepted(correctCitizen(known, { ...asKnown, cpr: OTHER_CPR, awaited: code }, staff)).code,
    ).toBeUndefined();
  });

  it('is refused where MitID has proven the one that stands, and taken where a code was the proof', () => {
    const file = signedWithMitId();

    expect(correctCitizen(file, { ...asKnown, cpr: OTHER_CPR }, staff)).toMatchObject({
      ok: false,
      refusal: { code: 'changed-meanwhile' },
    });
    expect(accepted(correctCitizen(file, asKnown, staff)).after.case.employee.cpr).toBe(
      file.case.employee.cpr,
    );
    expect(
      accepted(correctCitizen(aCase().inForce(), { ...asKnown, cpr: OTHER_CPR }, staff)).after.case.employee
        .cpr,
    ).toBe(OTHER_CPR);
  });

  it('is read as at the opening: replacements in a demonstration only, with or without a hyphen', () => {
    const typed = { employeeName: NEW_NAME, cpr: '610180-0002' };

    expect(readCitizenDetails(typed, drafted, RULES).value?.cpr).toBe(OTHER_CPR);
    expect(readCitizenDetails(typed, drafted, { replacementsAllowed: false }).problems).toEqual([
      { field: 'cpr', rule: 'cpr-replacement' },
    ]);
    expect(
      readCitizenDetails({ employeeName: NEW_NAME, cpr: ' ' }, drafted, RULES).value?.cpr,
    ).toBeUndefined();
  });

  it('that MitID has proven is answered with why another one cannot be written', () => {
    const file = signedWithMitId();
    const { cpr = '' } = file.case.employee;

    expect(readCitizenDetails({ cpr: OTHER_CPR }, file, RULES).problems).toEqual([
      { field: 'cpr', rule: 'cpr-is-proven' },
    ]);
    expect(readCitizenDetails({ cpr }, file, RULES).problems).toEqual([]);
  });
});

const { kind, assessment, caseNumber, permanence } = drafted.case;
const municipalityKnows = { kind, assessment, caseNumber, permanence };

const changedBy = (details: Partial<typeof municipalityKnows>) =>
  accepted(correctDetails(drafted, { ...municipalityKnows, ...details }, staff)).entries[0]?.details;

describe('the history of what the municipality knows', () => {
  it('says which facts were corrected', () => {
    expect(changedBy({})).toEqual({ changed: '' });
    expect(changedBy({ kind: 'retention' })).toEqual({ changed: 'kind' });
    expect(
      changedBy({ assessment: { weeklyHours: 1, intensity: 1 }, caseNumber: 'A', permanence: undefined }),
    ).toEqual({ changed: 'assessment caseNumber permanence' });
  });

  it('says so too where they were corrected with a takeover, and nothing where they were not', () => {
    const by = { ...CONSULTANT, id: 'leder-1', email: 'tea@example.org', role: 'team-leader' as const };
    const taking = { by, shownConsultant: CONSULTANT.id, followUps: [] };
    const eventsWith = (details: typeof municipalityKnows) =>
      accepted(takeOver(drafted, { ...taking, details }, staff)).entries.map(({ event }) => event);

    expect(eventsWith({ ...municipalityKnows, kind: 'extension' })).toEqual([
      'taken-over',
      'details-corrected',
    ]);
    expect(eventsWith(municipalityKnows)).toEqual(['taken-over']);
  });
});
