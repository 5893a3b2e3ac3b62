import { describe, expect, it } from 'vitest';
import { maySee, type StaffMember, theTeam, UNASSIGNED } from '../../../../shared/domain/access/staff.ts';
import { plusMinutes } from '../../../../shared/domain/calendar/instant.ts';
import { handOver, takeOver } from '../../../../shared/domain/case/acts/change-hands.ts';
import { correctDetails } from '../../../../shared/domain/case/acts/correct-details.ts';
import { toConsultant } from '../../../../shared/domain/case/owed-messages.ts';
import type { CaseFile } from '../../../../shared/domain/case/case.ts';
import { isLeft } from '../../../../shared/domain/follow-up/drop.ts';
import { notePrompts } from '../../../../shared/domain/case/acts/follow-up-acts.ts';
import { aCase, aContext, accepted, CONSULTANT, OPENED_AT } from '../../../builders/cases.ts';
import { aFollowUp, anOutcome } from '../../../builders/follow-ups.ts';

const NOW = plusMinutes(OPENED_AT, 24 * 60);
const staff = aContext(NOW, 'consultant');

const VITA: StaffMember = { ...CONSULTANT, role: 'consultant' };
const JONAS: StaffMember = {
  id: 'konsulent-2',
  name: 'Jonas Jobformidler',
  phone: '56 12 34 57',
  email: 'jonas@example.org',
  role: 'consultant',
};
const TEA: StaffMember = { ...JONAS, id: 'leder-1', name: 'Tea Teamleder', role: 'team-leader' };
const TEAM = theTeam({ unit: 'Jobcenter Eksempelby', phone: '70 00 00 00', email: 'jobcenter@example.org' });

const unassigned = (): CaseFile => aCase({ given: { consultant: TEAM, assessment: undefined } }).drafting();

const taking = (file: CaseFile, by: StaffMember, own: Partial<Parameters<typeof takeOver>[1]> = {}) =>
  takeOver(
    file,
    { by, shownConsultant: file.case.consultant.id, followUps: [], details: undefined, ...own },
    staff,
  );

const handing = (file: CaseFile, by: StaffMember, own: Partial<Parameters<typeof handOver>[1]> = {}) =>
  handOver(file, { by, to: JONAS, shownConsultant: file.case.consultant.id, followUps: [], ...own }, staff);

const codeOf = (result: ReturnType<typeof takeOver>): string =>
  result.ok ? 'accepted' : result.refusal.code;

describe('a case that nobody has taken', () => {
  it('has the team as its contact, is seen by every consultant, and belongs to no one who can sign in', () => {
    const { case: opened } = unassigned();

    expect(opened.consultant).toEqual({
      id: UNASSIGNED,
      name: 'Jobcenter Eksempelby',
      phone: '70 00 00 00',
      email: 'jobcenter@example.org',
    });
    expect([VITA, JONAS, TEA].map((member) => maySee(member, opened))).toEqual([true, true, true]);
  });

  it('has its mails to staff in the shared mailbox, which has no first name', () => {
    expect(toConsultant(unassigned().case.consultant)).toEqual({
      role: 'consultant',
      email: 'jobcenter@example.org',
      firstName: undefined,
    });
    expect(toConsultant(CONSULTANT).firstName).toBe('Vita');
  });

  it('is the consultant’s who takes it, without a mail to herself', () => {
    const { after, messages, entries } = accepted(taking(unassigned(), JONAS));

    expect(after.case.consultant).toEqual({
      id: JONAS.id,
      name: JONAS.name,
      phone: JONAS.phone,
      email: JONAS.email,
    });
    expect(entries.map(({ event }) => event)).toEqual(['taken-over']);
    expect(messages.map(({ to }) => to.role)).toEqual(['employer']);
    expect(maySee(VITA, after.case)).toBe(false);
  });

  it('gets what the municipality knows of the job at once', () => {
    const details = {
      kind: 'extension' as const,
      assessment: { weeklyHours: 8, intensity: 75 },
      caseNumber: 'EX-7',
      permanence: 'permanent' as const,
    };

    expect(accepted(taking(unassigned(), JONAS, { details })).after.case).toMatchObject(details);
  });

  it('goes to the first of two who take it at the same time, and the other is told', () => {
    const taken = accepted(taking(unassigned(), VITA)).after;

    expect(codeOf(taking(taken, JONAS, { shownConsultant: UNASSIGNED }))).toBe('changed-meanwhile');
    expect(codeOf(taking(taken, TEA, { shownConsultant: UNASSIGNED }))).toBe('changed-meanwhile');
    expect(codeOf(taking(taken, VITA))).toBe('already-done');
  });

  it('is not given away by a consultant who has not taken it', () => {
    expect(codeOf(handing(unassigned(), VITA))).toBe('changed-meanwhile');
    expect(codeOf(handing(unassigned(), TEA))).toBe('accepted');
  });
});

describe('a case that changes hands', () => {
  const file = aCase().inForce();
  const open = aFollowUp({ id: 'open', consultantId: CONSULTANT.id });
  const recorded = aFollowUp({
    id: 'recorded',
    consultantId: CONSULTANT.id,
    recorded: { at: NOW, by: CONSULTANT.name, outcome: anOutcome() },
  });

  it('takes the talks that are left with it, and leaves those that were held as they were', () => {
    const { followUps } = accepted(handing(file, VITA, { followUps: [open, recorded] }));

    expect(followUps).toEqual([{ ...open, consultantId: JONAS.id }]);
    expect(followUps.every(isLeft)).toBe(true);
  });

  it('is told to the new consultant alone, by first name and with the way to the case', () => {
    const { messages, entries } = accepted(handing(file, VITA));

    expect(messages).toMatchObject([
      {
        kind: 'case-assigned',
        to: { role: 'consultant', email: JONAS.email, firstName: 'Jonas' },
        destination: { kind: 'case', caseId: file.case.id },
      },
    ]);
    expect(entries).toMatchObject([{ event: 'handed-over', details: { to: JONAS.id, name: JONAS.name } }]);
  });

  it('keeps every link of the parties working', () => {
    const { after, revoked } = accepted(handing(file, VITA));

    expect(after.case.links).toEqual(file.case.links);
    expect(revoked).toEqual([]);
  });

  it('lets prompts that were sent stand, so that nobody is prompted anew', () => {
    const prompted = accepted(notePrompts(file, { followUps: [open], kind: 'prompt' }, staff)).followUps;

    const [moved] = accepted(handing(file, VITA, { followUps: prompted })).followUps;

    expect(moved?.prompts).toEqual(prompted[0]?.prompts);
    expect(moved?.rev).toBe(open.rev);
  });

  it('is taken by a team leader from a colleague, and by a consultant from none', () => {
    expect(codeOf(taking(file, TEA))).toBe('accepted');
    expect(codeOf(taking(file, JONAS))).toBe('changed-meanwhile');
    expect(codeOf(handing(file, JONAS, { to: TEA }))).toBe('changed-meanwhile');
  });

  it('never goes to somebody whose address is in it, in any letter case', () => {
    const karla: StaffMember = { ...JONAS, email: 'KARLA@example.com' };
    const demo: StaffMember = { ...TEA, email: 'demo@example.com' };

    expect(codeOf(handing(file, VITA, { to: karla }))).toBe('party-to-case');
    expect(codeOf(taking(file, demo))).toBe('party-to-case');
  });
});

describe('what the municipality knows of the job', () => {
  const details = {
    kind: 'retention' as const,
    assessment: undefined,
    caseNumber: undefined,
    permanence: undefined,
  };

  it('is corrected, and can be taken back, as long as the employer has not signed', () => {
    const { after, entries } = accepted(correctDetails(aCase().drafting(), details, staff));

    expect(after.case).toMatchObject(details);
    expect(after.version).toEqual(aCase().drafting().version);
    expect(entries.map(({ event }) => event)).toEqual(['details-corrected']);
  });

  it('cannot be changed at a takeover after the content is frozen', () => {
    const waiting = aCase().awaitingCitizen();
    const signed = { ...waiting, case: { ...waiting.case, consultant: TEAM } };

    expect(codeOf(taking(signed, JONAS, { details }))).toBe('changed-meanwhile');
    expect(codeOf(taking(signed, JONAS))).toBe('accepted');
  });
});
