import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../../shared/domain/calendar/civil-date.ts';
import { atTimeOn, dayOf } from '../../shared/domain/calendar/instant.ts';
import { danishDate } from '../../templates/texts/danish-format.ts';
import { dateFields, sectionFields } from '../../infra/local/demo/typed-forms.ts';
import { makeVisitor, type Visited } from '../../infra/local/demo/visitor.ts';
import { signInAs } from '../../infra/local/demo/walk.ts';
import { steps } from './steps.ts';
import {
  fillInAll,
  fillInUnseen,
  invitationOf,
  openCase,
  saveStep,
  sign,
  signLinkOf,
  toCitizen,
} from './people.ts';
import { PATIENTLY, setStage, type Stage } from './stage.ts';

const DEAD = 'Vi kan ikke vise siden';

/** When the test looks, around every moment at which something is due: two rounds each time. */
const LOOKS = [
  [1, '08:00'],
  [7, '07:59'],
  [7, '08:00'],
  [8, '08:00'],
  [22, '23:59'],
  [23, '08:00'],
  [29, '07:59'],
  [29, '08:00'],
  [30, '07:59'],
  [30, '08:00'],
] as const;

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.stop());

const desk = () => signInAs(stage.origin, 'Kira Konsulentsen');
const open = (address: string): Promise<Visited> => makeVisitor(stage.origin).open(address);
const today = () => dayOf(stage.service.clock.now());
const remindersTo = (address: string) => stage.post.mailsTo(address, 'Påmindelse');

describe('time alone', PATIENTLY, () => {
  it('ends a link: it opens on the last day that the mail names, and from the next day it is like one that never was', async () => {
    const journey = await openCase(await desk());
    const link = await invitationOf(stage, journey);
    const { text } = await stage.post.mailTo(journey.employer.address, 'Der ligger');
    const unknown = await open(`/arbejdsgiver/${'A'.repeat(43)}`);
    const lastDay = addDays(today(), 14);

    await stage.service.clock.moveTo(atTimeOn(lastDay, '23:59'));
    const late = await open(link);
    await stage.service.clock.moveTo(atTimeOn(addDays(lastDay, 1), '00:01'));
    const tooLate = await open(link);

    expect(text).toContain(`Linket virker til og med ${danishDate(lastDay)}.`);
    expect(late.status).toBe(200);
    expect([tooLate.status, tooLate.html]).toEqual([404, unknown.html]);
  });

  it('reminds on the 7th, 23rd and 29th day of silence, lets the agreement expire on the 30th, and all that was typed is there when it is opened again', async () => {
    const journey = await openCase(await desk(), { daysToStart: 60, now: stage.service.clock.now() });
    const link = await invitationOf(stage, journey);
    await fillInAll(stage, link, journey);
    const before = await open(`${link}/tjek-svar`);
    const from = today();

    const remindedOn: string[] = [];
    for (const [day, time] of LOOKS) {
      const earlier = (await remindersTo(journey.employer.address)).length;
      await stage.service.clock.moveTo(atTimeOn(addDays(from, day), time));
      await stage.service.runRound();
      await stage.service.settle();
      const mails = (await remindersTo(journey.employer.address)).length - earlier;
      remindedOn.push(...Array.from({ length: mails }, () => `day ${day}, ${time}`));
    }

    expect(remindedOn).toEqual(['day 7, 08:00', 'day 23, 08:00', 'day 29, 08:00']);
    const later = await desk();
    expect(await stage.records.statusOf(journey)).toBe('expired');
    expect(
      await stage.post.mailsTo(journey.employer.address, 'Aftalen fra Eksempelby Kommune er udløbet'),
    ).toHaveLength(1);
    for (const mail of await remindersTo(journey.employer.address))
      expect((await open(mail.links[0] ?? '')).heading).toBe(DEAD);

    await (await later.open(journey.casePath)).submit({}, '/genaabn');

    const fresh = await stage.post.linkTo(journey.employer.address, 'Her er dit nye link');
    const after = await open(`${fresh}/tjek-svar`);
    expect(after.html.replaceAll(fresh.split('/').at(-1) ?? '', 'LINK')).toBe(
      before.html.replaceAll(link.split('/').at(-1) ?? '', 'LINK'),
    );
    expect(await stage.records.statusOf(journey)).toBe('drafting');
  });

  it('sends one reminder, not one for each that was missed, when the service was away for weeks', async () => {
    const journey = await openCase(await desk(), { now: stage.service.clock.now() });

    await stage.service.clock.moveTo(atTimeOn(addDays(today(), 25), '08:00'));
    await stage.service.settle();

    expect(await remindersTo(journey.employer.address)).toHaveLength(1);
  });

  it('ends a job on its end date, and the talks that are left fall away', async () => {
    const journey = await openCase(await desk(), { now: stage.service.clock.now() });
    const endDate = addMonths(journey.start, 13);
    const link = await invitationOf(stage, journey);
    await fillInUnseen(stage, link, journey);
    await saveStep(await open(`${link}/udfyld/${steps.job}`), {
      ...sectionFields(journey.agreement, journey.start).job,
      'duration.kind': 'until',
      ...dateFields('duration.endDate', endDate),
      'duration.reason': 'Vikar for en kollega på orlov',
    });
    await sign(stage, link, journey.employer);
    await sign(stage, await signLinkOf(stage, journey), journey.citizen);

    await stage.service.clock.moveTo(atTimeOn(endDate, '23:00'));
    const lastDay = await stage.records.statusOf(journey);
    await stage.service.clock.moveTo(atTimeOn(addDays(endDate, 1), '08:00'));

    expect(lastDay).toBe('in-force');
    const { status, followUps } = await stage.records.of(journey);
    expect(status).toBe('ended');
    expect((await stage.records.historyOf(journey)).slice(-2)).toEqual([
      'service: ended',
      'service: follow-ups-dropped',
    ]);
    expect(
      followUps.filter(({ dropped, recorded }) => dropped === undefined && recorded === undefined),
    ).toEqual([]);
  });

  it('sends what was owed while the mail service was down, once, when it is back', async () => {
    const visitor = await desk();
    const journey = await openCase(visitor, { now: stage.service.clock.now() });
    const { citizenLink } = await toCitizen(stage, journey);
    stage.service.mailbox.turnOff();
    const asked = await (await open(`${citizenLink}/bed-om-aendring`)).submit({
      comment: 'Jeg vil møde senere.',
    });
    const standing = await stage.records.statusOf(journey);
    const during = await stage.post.mailsTo(journey.employer.address, 'Medarbejderen ønsker');

    stage.service.mailbox.turnOn();
    await stage.service.settle().catch(() => undefined);
    await stage.service.clock.moveBy(3 * 60_000);
    await stage.service.settle();

    expect([asked.status, standing, during]).toEqual([200, 'change-requested', []]);
    expect(await stage.post.mailsTo(journey.employer.address, 'Medarbejderen ønsker')).toHaveLength(1);
    expect(await stage.post.mailsTo(journey.citizen.address, 'Dit ønske om en ændring')).toHaveLength(1);
    expect(await stage.post.mailsTo('kira@example.com', 'Borgeren ønsker')).not.toHaveLength(0);
  });
});
