import { describe, expect, it } from 'vitest';
import { plusMinutes } from '../../../../shared/domain/calendar/instant.ts';
import { correctCitizen } from '../../../../shared/domain/case/acts/correct-citizen.ts';
import { correctDetails } from '../../../../shared/domain/case/acts/correct-details.ts';
import { takeOver } from '../../../../shared/domain/case/acts/change-hands.ts';
import { takeBack } from '../../../../shared/domain/case/acts/void-signature.ts';
import { readCitizenDetails } from '../../../../shared/domain/case/citizen-details-form.ts';
import { aCase, aContext, accepted, CONSULTANT, contentOf, OPENED_AT } from '../../../builders/cases.ts';

const NOW = plusMinutes(OPENED_AT, 24 * 60);
const staff = aContext(NOW, 'consultant');
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
    expect(readCitizenDetails({ employeeName: 'Demo', employeeMobile: '12' }, aCase().drafting())).toEqual({
      problems: [
        { field: 'employeeName', rule: 'not-a-full-name' },
        { field: 'employeeMobile', rule: 'not-a-phone' },
      ],
    });
  });

  it('keeps the name that is signed, and answers another with what to do', () => {
    const typed = { employeeMobile: '20 12 34 56' };
    const kept = { problems: [], value: { name, mobile: '20123456', addressProtected: false } };

    expect(readCitizenDetails(typed, signed)).toEqual(kept);
    expect(readCitizenDetails({ ...typed, employeeName: `  ${name} ` }, signed)).toEqual(kept);
    expect(readCitizenDetails({ ...typed, employeeName: NEW_NAME }, signed).problems).toEqual([
      { field: 'employeeName', rule: 'name-is-signed' },
    ]);
    expect(readCitizenDetails({ employeeMobile: '12', employeeName: 'D' }, signed).problems).toMatchObject([
      { field: 'employeeName', rule: 'name-is-signed' },
      { field: 'employeeMobile', rule: 'not-a-phone' },
    ]);
  });
});

const drafted = aCase().drafting();
const { kind, assessment, caseNumber, permanence } = drafted.case;
const known = { kind, assessment, caseNumber, permanence };

const changedBy = (details: Partial<typeof known>) =>
  accepted(correctDetails(drafted, { ...known, ...details }, staff)).entries[0]?.details;

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
    const eventsWith = (details: typeof known) =>
      accepted(takeOver(drafted, { ...taking, details }, staff)).entries.map(({ event }) => event);

    expect(eventsWith({ ...known, kind: 'extension' })).toEqual(['taken-over', 'details-corrected']);
    expect(eventsWith(known)).toEqual(['taken-over']);
  });
});
