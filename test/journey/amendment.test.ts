import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addMonths } from '../../shared/domain/calendar/civil-date.ts';
import { atTimeOn, dayOf } from '../../shared/domain/calendar/instant.ts';
import { isLeft } from '../../shared/domain/follow-up/drop.ts';
import { reasonKey } from '../../shared/domain/follow-up/plan.ts';
import { danishDate } from '../../templates/texts/danish-format.ts';
import { dateFields } from '../../infra/local/demo/typed-forms.ts';
import { makeVisitor, type Visited, type Visitor } from '../../infra/local/demo/visitor.ts';
import { expectHeading, INVITATION, signInAs, TO_SIGN } from '../../infra/local/demo/walk.ts';
import { MULTIPART, multipart } from '../fakes/file-form.ts';
import { type Journey, openCase, saveStep, sign, toForce } from './people.ts';
import { PATIENTLY, setStage, type Stage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.stop());

const open = (address: string): Promise<Visited> => makeVisitor(stage.origin).open(address);
const today = () => dayOf(stage.service.clock.now());
const desk = () => signInAs(stage.origin, 'Kira Konsulentsen');

/** A job of six paid hours that began three months ago. */
const afterThreeMonths = async (): Promise<Journey> => {
  const now = stage.service.clock.now();
  const journey = await openCase(await desk(), { daysToStart: 0, now });
  await toForce(stage, journey);
  await stage.service.settle();
  await stage.service.clock.moveTo(atTimeOn(addMonths(journey.start, 3), '09:00'));
  await stage.service.settle();
  return journey;
};

const talksOf = async (journey: Journey) => (await stage.records.of(journey)).followUps;

/** The talk of three months is held, and the hours are eight from the first of the next month. */
const recordEightHours = async (kira: Visitor, journey: Journey) => {
  const talk = (await talksOf(journey)).find(({ reasons }) =>
    reasons.some((each) => reasonKey(each) === 'm3'),
  );
  const from = addMonths(journey.start, 4);
  const page = await kira.open(`${journey.casePath}/opfoelgning/${talk?.id}`);
  const recorded = await page.submit({
    form: 'visit',
    participants: ['citizen', 'employer'],
    'paidHours.kind': 'changed',
    'paidHours.after': '8',
    ...dateFields('paidHours.from', from),
    act: 'record',
  });
  return { recorded: expectHeading(recorded, journey.citizen.name), from, talk };
};

/** What the check page says of a document. */
const standing = async (bytes: Uint8Array): Promise<string> => {
  const answer = await fetch(`${stage.origin}/tjek`, {
    method: 'POST',
    body: multipart(bytes),
    headers: { 'content-type': MULTIPART },
  });
  return /<title>(.*?) – /.exec(await answer.text())?.[1] ?? '';
};

const documentAt = async (visitor: Visitor, address: string): Promise<Buffer> => {
  const answer = await visitor.fetch(address);
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
};

describe('six paid hours become eight', PATIENTLY, () => {
  it('a talk changes the hours, an amendment is begun with its numbers, both sign, and the old agreement holds until then', async () => {
    const journey = await afterThreeMonths();
    const { employer, citizen, casePath } = journey;
    const kira = await desk();
    const { recorded, from, talk } = await recordEightHours(kira, journey);
    const before = await stage.records.of(journey);

    // The consultant begins: everything is filled in.
    const form = expectHeading(await recorded.follow('Lav et tillæg'), 'Lav et tillæg til aftalen');
    expect(form.html).toMatch(/name="paidHours"[^>]*value="8"|value="8"[^>]*name="paidHours"/);
    const begun = expectHeading(await form.submit({}), citizen.name);
    expect(begun.text).toContain('Tillæg nr. 1 er i gang');

    // The employer is led through what is asked, and what no longer fits.
    const fill = await stage.post.linkTo(employer.address, INVITATION, 2);
    const overview = expectHeading(await open(fill), 'Ændring af aftalen');
    expect(overview.text).toContain(`Ændringen gælder fra ${danishDate(from)}.`);
    expect(overview.text).toContain('1. Arbejdstid og løn');
    expect(overview.text).toContain('2. Progression');
    const progression = await overview.follow('2. Progression');
    const check = expectHeading(
      await saveStep(progression, { 'expectations.outlook.paidHours': '10' }),
      'Tjek dine svar',
    );
    expect(check.text).toContain(`Fra 6 til 8 timer med løn fra ${danishDate(from)}.`);
    await sign(stage, fill, employer);

    // Nothing has changed for anyone who holds the agreement.
    await (await open('/nyt-link')).submit({ email: employer.address });
    const readLink = await stage.post.linkTo(employer.address, 'Her er dit nye link');
    const standingNow = await open(readLink);
    expect(standingNow.text).toContain('Aftalen er underskrevet af begge');
    expect((await stage.records.of(journey)).file.version).toEqual(before.file.version);
    const old = await documentAt(makeVisitor(stage.origin), `${readLink}/aftale.pdf`);
    expect(await standing(old)).toBe('Dokumentet er ægte og aktuelt');

    // The citizen reads the difference, and signs.
    const toSign = await stage.post.linkTo(citizen.address, TO_SIGN, 2);
    const read = expectHeading(await open(toSign), 'Læs aftalen');
    expect(read.text).toContain(`Fra 6 til 8 timer med løn fra ${danishDate(from)}.`);
    expect(read.text).toContain('Aftalen gælder uændret, indtil I begge har skrevet under.');
    expect((await open(`${toSign}/afvis`)).text).toContain('Siger du nej, bliver aftalen ikke ændret.');
    await sign(stage, toSign, citizen);
    await stage.service.settle();

    // A new version with its own document; the old one is superseded and still there.
    const after = await stage.records.of(journey);
    expect(after.status).toBe('in-force');
    expect(after.file.case.currentVersion).toBe(2);
    expect(after.file.version.frozen?.content.paidHours).toBe(8);
    expect(
      after.versions.map(({ documentStored, journalled }) => [documentStored, journalled !== undefined]),
    ).toEqual([
      [true, true],
      [true, true],
    ]);
    const current = await documentAt(makeVisitor(stage.origin), `${toSign}/aftale.pdf`);
    expect([await standing(current), await standing(old)]).toEqual([
      'Dokumentet er ægte og aktuelt',
      'Dokumentet er ægte, men afløst',
    ]);
    expect(await documentAt(kira, `${casePath}/aftaler/1`)).toEqual(old);

    // The talks: what was held is held, what is left is there once.
    const held = after.followUps.find(({ id }) => id === talk?.id);
    expect(held?.recorded?.outcome.paidHours?.after).toBe(8);
    const keys = after.followUps.filter(isLeft).flatMap(({ reasons }) => reasons.map(reasonKey));
    expect(new Set(keys).size).toBe(keys.length);
    expect(after.followUps).toHaveLength(before.followUps.length);
    const page = await kira.open(casePath);
    expect(page.text).not.toContain('Skal aftalen ændres?');
    expect(page.text).toContain('Tidligere aftaler');
  });

  it('a citizen who says no keeps the agreement, and another amendment can be begun', async () => {
    const journey = await afterThreeMonths();
    const { employer, citizen, casePath } = journey;
    const kira = await desk();
    await recordEightHours(kira, journey);
    const before = await stage.records.of(journey);
    const form = await kira.open(`${casePath}/tillaeg`);
    await form.submit({
      ...dateFields('effectiveFrom', addMonths(today(), 1)),
      asked: ['hours'],
      paidHours: '7',
    });
    const fill = await stage.post.linkTo(employer.address, INVITATION, 2);
    const hours = await (await open(fill)).follow('1. Arbejdstid');
    await saveStep(hours, { 'paidHours.reason': 'Syv timer er nemme at fordele.' });
    await sign(stage, fill, employer);
    const toSign = await stage.post.linkTo(citizen.address, TO_SIGN, 2);

    const declined = await (await open(`${toSign}/afvis`)).submit({ reason: 'Det er for meget.' });

    expect(declined.text).toContain('Aftalen er ikke ændret');
    const after = await stage.records.of(journey);
    expect(after.status).toBe(before.status);
    expect(after.file.version).toEqual(before.file.version);
    expect(after.followUps).toEqual(before.followUps);
    await stage.post.mailTo(employer.address, 'Aftalen fra Eksempelby Kommune bliver ikke ændret');
    const page = await kira.open(casePath);
    expect(page.text).toContain('borgeren sagde nej');
    expect((await page.follow('Lav et tillæg til aftalen')).status).toBe(200);
  });
});
