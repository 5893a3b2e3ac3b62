import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, addMonths, type CivilDate } from '../../shared/domain/calendar/civil-date.ts';
import { atTimeOn, dayOf } from '../../shared/domain/calendar/instant.ts';
import { isLeft } from '../../shared/domain/follow-up/drop.ts';
import { dateFields } from '../../infra/local/demo/typed-forms.ts';
import { makeVisitor, type Visited, type Visitor } from '../../infra/local/demo/visitor.ts';
import { expectHeading, INVITATION, signInAs, TO_SIGN } from '../../infra/local/demo/walk.ts';
import { type Journey, openCase, saveStep, sign, toForce } from './people.ts';
import { PATIENTLY, setStage, type Stage } from './stage.ts';

let stage: Stage;
let kira: Visitor;

beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.stop());

const open = (address: string): Promise<Visited> => makeVisitor(stage.origin).open(address);
const today = () => dayOf(stage.service.clock.now());

/** A job that began today, signed by both, with its document stored and journalled. */
const inForce = async (): Promise<Journey> => {
  kira = await signInAs(stage.origin, 'Kira Konsulentsen');
  const journey = await openCase(kira, { daysToStart: 0, now: stage.service.clock.now() });
  await toForce(stage, journey);
  await stage.service.settle();
  return journey;
};

/** An amendment of the last day alone is begun by the consultant. */
const begin = async ({ casePath }: Journey, endDate: CivilDate): Promise<Visited> =>
  (await kira.open(`${casePath}/tillaeg`)).submit({
    ...dateFields('effectiveFrom', today()),
    ...dateFields('endDate', endDate),
  });

/** Both sign that the job ends on another day; `nth` amendment. */
const endsOn = async (journey: Journey, endDate: CivilDate, nth: number): Promise<void> => {
  const { employer, citizen } = journey;
  expectHeading(await begin(journey, endDate), citizen.name);
  const fill = await stage.post.linkTo(employer.address, INVITATION, nth + 1);
  const job = await (await open(fill)).follow('1. Jobbet');
  expectHeading(
    await saveStep(job, { 'duration.reason': 'Kantinen er lejet for en tid.' }),
    'Tjek dine svar',
  );
  await sign(stage, fill, employer);
  await sign(stage, await stage.post.linkTo(citizen.address, TO_SIGN, nth + 1), citizen);
  await stage.service.settle();
};

const leftOf = async (journey: Journey) => (await stage.records.of(journey)).followUps.filter(isLeft);

const ENDED = 'Aftalen fra Eksempelby Kommune er registreret som slut';

/** How many mails employer and citizen have got about the end. */
const toldOfEnd = async ({ employer, citizen }: Journey): Promise<readonly number[]> => {
  const mails = [employer, citizen].map(({ address }) => stage.post.mailsTo(address, ENDED));
  return (await Promise.all(mails)).map(({ length }) => length);
};

describe('the last day of a job', PATIENTLY, () => {
  it('is moved closer and away again by amendments, the talks follow, and the day after it the job has ended', async () => {
    const journey = await inForce();
    // Eight weeks before the nearer end is the milestone of a year: one talk does for both, whatever day it is.
    const [near, far] = [addDays(addMonths(journey.start, 12), 57), addMonths(journey.start, 20)];
    const before = await leftOf(journey);

    await endsOn(journey, near, 1);
    const shortened = await leftOf(journey);
    await endsOn(journey, far, 2);
    const extended = await leftOf(journey);

    const beforeEnd = (talks: typeof before) =>
      talks.filter(({ reasons }) => reasons.some(({ kind }) => kind === 'before-end'));
    expect(before.some(({ due }) => due > near)).toBe(true);
    expect(shortened.filter(({ due }) => due > near)).toEqual([]);
    expect(beforeEnd(shortened)).toHaveLength(1);
    expect(extended.length).toBeGreaterThan(shortened.length);
    expect(beforeEnd(extended)).toHaveLength(1);
    expect(beforeEnd(extended)[0]?.due).not.toBe(beforeEnd(shortened)[0]?.due);
    await stage.service.clock.moveTo(atTimeOn(far, '12:00'));
    await stage.service.settle();
    expect(await stage.records.statusOf(journey)).toBe('in-force');
    await stage.service.clock.moveTo(atTimeOn(addDays(far, 1), '12:00'));
    await stage.service.settle();

    expect(await stage.records.statusOf(journey)).toBe('ended');
    expect(await leftOf(journey)).toEqual([]);
    expect(await toldOfEnd(journey)).toEqual([1, 1]);
  });
});

describe('a job that ends', PATIENTLY, () => {
  it('ends on a day that has come, with its open amendment; a later day is asked for by an amendment', async () => {
    const journey = await inForce();
    await begin(journey, addMonths(journey.start, 6));
    const fill = await stage.post.linkTo(journey.employer.address, INVITATION, 2);
    expectHeading(await open(fill), 'Ændring af aftalen');
    const form = await kira.open(`${journey.casePath}/afslut`);
    const before = await stage.records.of(journey);

    const ahead = await form.submit({ ...dateFields('on', addDays(today(), 1)), reason: 'Flytter.' });
    expect(ahead.status).toBe(422);
    expect(ahead.text).toContain('lav et tillæg med en ny slutdato');
    expect((await stage.records.of(journey)).file).toEqual(before.file);
    const ended = await ahead.submit({ ...dateFields('on', today()), reason: 'Flytter.' });

    const after = await stage.records.of(journey);
    expect([after.status, after.file.case.facts.ended?.on]).toEqual(['ended', today()]);
    expect(after.file.case.amendmentsClosed?.map(({ end }) => end)).toEqual(['ended']);
    expect(after.followUps.filter(isLeft)).toEqual([]);
    expect(ended.text).toContain('Tillægget er ikke blevet til noget, fordi jobbet er slut');
    expect((await open(fill)).text).not.toContain('Ændring af aftalen');
    await stage.service.settle();
    expect(await toldOfEnd(journey)).toEqual([1, 1]);
    const [mail] = await stage.post.mailsTo(journey.citizen.address, ENDED);
    expect(JSON.stringify(mail)).not.toContain('Flytter');
  });

  it('is followed by the next one of the same citizen, and each case leads to the other', async () => {
    const journey = await inForce();
    const { casePath, citizen } = journey;
    await (await kira.open(`${casePath}/afslut`)).submit({
      ...dateFields('on', today()),
      reason: 'Nyt job.',
    });

    const form = await (await kira.open(casePath)).follow(NEXT);
    expect(form.html).toContain(citizen.name);
    const opened = await form.submit({
      employerEmail: 'lageret.prove@example.com',
      caseNumber: 'SAG-NAESTE',
      kind: 'new',
      permanence: 'temporary',
      weeklyHours: '10',
      intensity: '80',
    });

    const next = expectHeading(opened, citizen.name);
    expect(next.html).toContain(`href="${casePath}"`);
    expect((await kira.open(casePath)).html).toContain(`href="${next.pathname}"`);
    const fill = await stage.post.linkTo('lageret.prove@example.com', INVITATION);
    await open(fill);
    expect((await stage.records.of(journey)).file.case.followedBy).toBe(next.pathname.split('/').at(-1));
  });
});

const NEXT = 'Opret en sag om et nyt job';
