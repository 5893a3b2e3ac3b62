import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { plusMinutes } from '../../shared/domain/calendar/instant.ts';
import { UNASSIGNED } from '../../shared/domain/access/staff.ts';
import { sendLink } from '../../shared/domain/case/acts/keep-going.ts';
import { noteMailReturned } from '../../shared/domain/case/acts/mail-acts.ts';
import { end } from '../../shared/domain/case/acts/close.ts';
import { saveSection } from '../../shared/domain/case/acts/save-section.ts';
import { addDays } from '../../shared/domain/calendar/civil-date.ts';
import { day } from '../builders/answers.ts';
import { aContext, accepted, CONSULTANT, OPENED_AT } from '../builders/cases.ts';
import { aTalk, stored, storedIn, talksChanged } from '../fakes/stored-cases.ts';
import { onBothStores } from './stores.ts';

const aConsultant = () => ({ ...CONSULTANT, id: randomUUID() });
const DAY = day('2027-03-01');
/** Of a talk as `aTalk` plans it. */
const UNMOVED = { moves: 0, changedAt: OPENED_AT };

onBothStores('the case lists', (stores) => {
  const casesOf = async (consultantId: string) =>
    (await stores().lists.ofConsultant(consultantId, DAY)).cases;
  const talksOf = async (consultantId: string, on = DAY) =>
    (await stores().lists.ofConsultant(consultantId, on)).talks;
  const allCases = async () => (await stores().lists.all(DAY)).cases;
  const allTalks = async (on: typeof DAY) => (await stores().lists.all(on)).talks;

  it('tell of each case what the desk shows', async () => {
    const { case: opened } = await storedIn(stores(), 'in-force');

    const lines = await casesOf(opened.consultant.id);

    expect(lines).toEqual([
      {
        caseId: opened.id,
        caseNumber: 'EX-2026-2',
        consultantId: opened.consultant.id,
        consultantName: 'Vita Vejledersen',
        employeeName: 'Demo Eksempelsen',
        companyName: 'Kantinen Testgaard ApS',
        status: 'in-force',
        progressAt: opened.progressAt,
        mailLost: [],
        callSince: undefined,
        answerSince: undefined,
        foundBy: expect.stringMatching(/^karla\S*@example\.com 99990015 Karla Køkkentest 20123456$/),
        isBeingAmended: false,
      },
    ]);
    expect((await allCases()).find(({ caseId }) => caseId === opened.id)).toEqual(lines[0]);
  });

  it('tell of each case which party has not got the latest mail, until that party is written to anew', async () => {
    const file = await storedIn(stores(), 'invited');
    const to = { role: 'employer', email: file.case.employerEmail, firstName: undefined } as const;
    const lines = () => casesOf(file.case.consultant.id);

    const returned = await stored(stores(), [
      noteMailReturned(file, { kind: 'fill-invitation', to }, aContext(OPENED_AT, 'service')),
    ]);
    expect(await lines()).toMatchObject([{ mailLost: ['employer'] }]);

    const staff = aContext(plusMinutes(OPENED_AT, 5), 'consultant');
    await stored(stores(), [accepted(sendLink(returned, { party: 'employer' }, staff))]);
    expect(await lines()).toMatchObject([{ mailLost: [] }]);
  });

  it('have a case that nobody has taken among those of the team', async () => {
    const { case: opened } = await storedIn(stores(), 'invited', {
      given: { consultant: { ...CONSULTANT, id: UNASSIGNED, name: 'Jobcenter Eksempelby' } },
    });

    const lines = await casesOf(UNASSIGNED);

    expect(lines.map(({ caseId }) => caseId)).toContain(opened.id);
  });

  it('name the employer by the address until the company has a name', async () => {
    const consultant = aConsultant();
    const { case: opened } = await storedIn(stores(), 'invited', {
      given: { consultant, caseNumber: undefined },
    });

    const [line] = await casesOf(consultant.id);

    expect(line?.companyName).toBe(opened.employerEmail);
    expect(line?.caseNumber).toBeUndefined();
    expect(line?.status).toBe('invited');
  });

  it("show a consultant her own cases, the one with the latest progress first, and everybody's to a team leader", async () => {
    const [consultant, colleague] = [aConsultant(), aConsultant()];
    const older = await storedIn(stores(), 'invited', { given: { consultant } });
    const newer = await storedIn(stores(), 'invited', {
      given: { consultant },
      openedAt: plusMinutes(OPENED_AT, 5),
    });
    const foreign = await storedIn(stores(), 'invited', { given: { consultant: colleague } });

    const own = await casesOf(consultant.id);
    const all = await allCases();

    expect(own.map(({ caseId }) => caseId)).toEqual([newer.case.id, older.case.id]);
    expect(all.map(({ caseId }) => caseId)).toEqual(
      expect.arrayContaining([older.case.id, newer.case.id, foreign.case.id]),
    );
    expect(all.map(({ progressAt }) => progressAt)).toEqual(
      all
        .map(({ progressAt }) => progressAt)
        .toSorted()
        .toReversed(),
    );
  });

  it('have one line for a case however often it is written', async () => {
    const file = await storedIn(stores(), 'invited');
    const context = aContext(plusMinutes(OPENED_AT, 60));
    const save = saveSection(
      file,
      { section: 'company', answers: { name: '  Kantinen  ' }, shownRev: 0 },
      context,
    );

    await stored(stores(), [accepted(save)]);

    const lines = await casesOf(file.case.consultant.id);
    expect(lines).toMatchObject([{ status: 'drafting', companyName: 'Kantinen', progressAt: context.now }]);
  });

  it('have nothing for a consultant without cases', async () => {
    expect(await casesOf(randomUUID())).toEqual([]);
    expect(await talksOf(randomUUID(), DAY)).toEqual([]);
  });

  it('list the talks due on a day or earlier, and those that were prompted, oldest first', async () => {
    const inForce = await storedIn(stores(), 'invited');
    const prompted = [{ at: OPENED_AT, kind: 'prompt' }] as const;
    const talk = (id: string, days: number) => aTalk(inForce, { id, due: addDays(DAY, days) });
    await stored(stores(), [
      talksChanged(inForce, [
        talk('today', 0),
        { ...talk('earlier', -9), prompts: prompted },
        talk('tomorrow', 1),
      ]),
    ]);

    const due = await talksOf(inForce.case.consultant.id, DAY);

    expect(due).toEqual([
      { caseId: inForce.case.id, followUpId: 'earlier', due: addDays(DAY, -9), ...UNMOVED },
      { caseId: inForce.case.id, followUpId: 'today', due: DAY, ...UNMOVED },
    ]);
  });

  it('tell of a talk how often it has been moved, and when last', async () => {
    const file = await storedIn(stores(), 'invited');
    const moved = [
      { from: addDays(DAY, -20), at: plusMinutes(OPENED_AT, 5), reason: 'Syg' },
      { from: addDays(DAY, -10), at: plusMinutes(OPENED_AT, 9), reason: 'Ferie' },
    ];
    await stored(stores(), [talksChanged(file, [aTalk(file, { id: 'moved', due: DAY, postponed: moved })])]);

    expect(await talksOf(file.case.consultant.id, DAY)).toEqual([
      {
        caseId: file.case.id,
        followUpId: 'moved',
        due: DAY,
        moves: 2,
        changedAt: plusMinutes(OPENED_AT, 9),
      },
    ]);
  });

  it('list the due talks of every consultant to a team leader, oldest first', async () => {
    const early = day('2020-01-01');
    const files = [
      await storedIn(stores(), 'invited', { given: { consultant: aConsultant() } }),
      await storedIn(stores(), 'invited', { given: { consultant: aConsultant() } }),
    ] as const;
    const [own, foreign] = files;
    await stored(stores(), [
      talksChanged(own, [
        aTalk(own, { id: 'on-the-day', due: early }),
        aTalk(own, { id: 'the-day-after', due: addDays(early, 1) }),
        aTalk(own, { id: 'fallen-away', due: early, dropped: { at: OPENED_AT } }),
      ]),
      talksChanged(foreign, [aTalk(foreign, { id: 'before-it', due: addDays(early, -1) })]),
    ]);

    const due = await allTalks(early);

    expect(due).toEqual([
      { caseId: foreign.case.id, followUpId: 'before-it', due: addDays(early, -1), ...UNMOVED },
      { caseId: own.case.id, followUpId: 'on-the-day', due: early, ...UNMOVED },
    ]);
    expect((await allCases()).map(({ caseId }) => caseId)).toEqual(
      expect.arrayContaining(files.map((file) => file.case.id)),
    );
  });

  it("list everybody's talks for a team leader, oldest first", async () => {
    const files = [await storedIn(stores(), 'invited'), await storedIn(stores(), 'invited')];
    for (const [place, file] of files.entries()) {
      await stored(stores(), [talksChanged(file, [aTalk(file, { due: addDays(DAY, 10 - place) })])]);
    }

    const talks = await allTalks(addDays(DAY, 10));
    const early = await allTalks(addDays(DAY, 9));

    const idsOf = (found: typeof talks) =>
      found.map(({ caseId }) => caseId).filter((id) => files.some((file) => file.case.id === id));
    expect(idsOf(talks)).toEqual(files.map((file) => file.case.id).toReversed());
    expect(idsOf(early)).toEqual([files[1]?.case.id]);
    expect(talks.map(({ due }) => due)).toEqual(talks.map(({ due }) => due).toSorted());
  });

  it('are not disturbed by a mail to staff that did not arrive', async () => {
    const { case: opened } = await storedIn(stores(), 'declined');
    const mail = (await stores().outbox.ofCase(opened.id)).find(
      ({ message }) => message.to.role === 'consultant',
    );
    const before = await stores().lists.all(DAY);

    await stores().outbox.settle(mail?.key ?? '', 'bounced', OPENED_AT);

    expect(await stores().outbox.undeliveredToStaff(1_000)).not.toEqual([]);
    expect(await stores().lists.all(DAY)).toEqual(before);
  });

  it('list no talk that fell away with the job', async () => {
    const file = await storedIn(stores(), 'in-force');
    const followUps = await stores().cases.followUps(file.case.id);
    const far = day('2040-01-01');
    expect(await talksOf(file.case.consultant.id, far)).toHaveLength(followUps.length);

    const ending = { on: DAY, reason: 'Flytter', followUps };
    await stored(stores(), [accepted(end(file, ending, aContext(OPENED_AT, 'consultant')))]);

    expect(await talksOf(file.case.consultant.id, far)).toEqual([]);
  });
});
