import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { dateFields, sectionFields } from '../../infra/local/demo/typed-forms.ts';
import { signInAs } from '../../infra/local/demo/walk.ts';
import type { Visitor } from '../../infra/local/demo/visitor.ts';
import { dayOf } from '../../shared/domain/calendar/instant.ts';
import { askForCode, invitationOf, type Journey, openCase, toCitizen, toForce } from '../journey/people.ts';
import { PATIENTLY, shareStage, type Stage } from '../journey/stage.ts';
import { steps } from '../journey/steps.ts';
import { mouse } from './mouse.ts';
import { DESK, openBrowserFor, type Person } from './person.ts';
import { startBrowser } from './start-browser.ts';

let stage: Stage;
let browser: Browser;
let desk: Visitor;

beforeAll(async () => {
  [stage, browser] = await Promise.all([shareStage(), startBrowser()]);
  desk = await signInAs(stage.origin, 'Kira Konsulentsen');
});
afterAll(async () => {
  await browser?.close();
  await stage?.stop();
});

const somebody = (javaScriptEnabled: boolean): Promise<Person> =>
  openBrowserFor(browser, { hands: mouse, viewport: DESK, javaScriptEnabled, withAxe: false }, [
    stage.origin,
    stage.service.signInUrl,
  ]);

const invite = async (): Promise<Journey & { readonly link: string }> => {
  const journey = await openCase(desk);
  return { ...journey, link: await invitationOf(stage, journey) };
};

const held = ({ page }: Person, name: string) => page.locator(`[name="${name}"]`).inputValue();

describe.each([true, false])('with a script: %s', PATIENTLY, (script) => {
  it.concurrent('going back after a save shows what was saved, which can be changed and saved again', async () => {
    const { link, agreement, start } = await invite();
    const employer = await somebody(script);
    await employer.open(`${link}/udfyld/${steps.company}`);
    await employer.fillIn(sectionFields(agreement, start).company);
    await employer.press('Gem og fortsæt');
    const next = await employer.seen();

    await employer.page.goBack();
    expect(await held(employer, 'name')).toBe(agreement.company.name);
    await employer.fillIn({ name: 'Et nyt navn ApS' });
    await employer.press('Gem og fortsæt');

    expect(await employer.seen()).toBe(next);
    await employer.page.goBack();
    expect(await held(employer, 'name')).toBe('Et nyt navn ApS');
    expect(employer.troubles).toEqual([]);
  });

  it.concurrent('loading the answer to a form again keeps what was typed, and saves nothing twice', async () => {
    const journey = await invite();
    const employer = await somebody(script);
    await employer.open(`${journey.link}/udfyld/${steps.company}`);
    await employer.fillIn({ name: 'Kantinen', cvr: '12' });
    await employer.press('Gem og fortsæt');
    const instructions = await employer.instructions();
    const before = await stage.records.historyOf(journey);

    await employer.page.reload();

    expect(await employer.instructions()).toEqual(instructions);
    expect([await held(employer, 'name'), await held(employer, 'cvr')]).toEqual(['Kantinen', '12']);
    expect(await stage.records.historyOf(journey)).toEqual(before);
  });

  it.concurrent('signing with a double click and going back shows the receipt, and signs once', async () => {
    const journey = await openCase(desk);
    const { citizenLink } = await toCitizen(stage, journey);
    const { digits } = await askForCode(stage, citizenLink, journey.citizen);
    const citizen = await somebody(script);
    await citizen.open(`${citizenLink}/kode`);
    await citizen.fillIn({ code: digits });

    await citizen.page.getByRole('button', { name: 'Underskriv aftalen' }).dblclick({ noWaitAfter: true });
    await citizen.page.getByRole('heading', { name: 'Kvittering' }).waitFor();
    await citizen.page.goBack();

    expect(await citizen.seen()).toBe('Kvittering');
    const history = await stage.records.historyOf(journey);
    expect(history.filter((line) => line === 'citizen: citizen-signed')).toHaveLength(1);
    expect(citizen.troubles).toEqual([]);
  });

  it.concurrent('a double click opens one case', async () => {
    const consultant = await somebody(script);
    const { agreement } = await openCase(desk);
    const email = `dobbelt.${String(script)}@example.com`;
    await consultant.open(`${stage.origin}/log-ind`);
    await consultant.press(/^Kira Konsulentsen/);
    await consultant.open(`${stage.origin}/sager/ny`);
    await consultant.fillIn({
      employeeName: agreement.employee.name,
      employeeEmail: 'dobbelt@example.org',
      employerEmail: email,
      kind: 'new',
      weeklyHours: '8',
      intensity: '75',
    });

    const button = consultant.page.getByRole('button', { name: 'Send link til arbejdsgiver' });
    await button.dblclick({ noWaitAfter: true });
    await consultant.page.getByText('Sendt til arbejdsgiver').first().waitFor();
    await stage.service.settle();

    expect(await stage.post.mailsTo(email, '')).toHaveLength(1);
  });
});

describe('two tabs without a script', PATIENTLY, () => {
  it('the second is told, keeps what was typed in it, and may save all the same', async () => {
    const { link } = await invite();
    const [one, other] = await Promise.all([somebody(false), somebody(false)]);
    const step = `${link}/udfyld/${steps.support}`;
    await Promise.all([one.open(step), other.open(step)]);
    await one.fillIn({ other: 'Fra det ene vindue' });
    await one.press('Gem og fortsæt');

    await other.fillIn({ other: 'Fra det andet vindue' });
    await other.press('Gem og fortsæt');
    expect(await other.text()).toContain('Trinnet er ændret imens');
    expect(await held(other, 'other')).toBe('Fra det andet vindue');
    await other.press('Gem og fortsæt');

    await one.open(step);
    expect(await held(one, 'other')).toBe('Fra det andet vindue');
  });
});

describe('a link that no longer opens anything', PATIENTLY, () => {
  it('leads to a new one, and that to the step where the employer was', async () => {
    const journey = await invite();
    const employer = await somebody(true);
    await employer.open(`${journey.link}/udfyld/${steps.company}`);
    await employer.fillIn(sectionFields(journey.agreement, journey.start).company);
    await employer.press('Gem og fortsæt');
    await employer.fillIn({ title: 'Køkkenhjælp' });
    await employer.press('Gem og fortsæt senere');

    await employer.open(`${journey.link.slice(0, -1)}/udfyld/${steps.job}`);
    await employer.follow('Få et nyt link');
    await employer.fillIn({ email: journey.employer.address });
    await employer.press('Send mig et nyt link');
    await employer.open(await stage.post.linkTo(journey.employer.address, 'Her er dit nye link'));
    await employer.follow('Fortsæt');

    expect(new URL(employer.page.url()).pathname).toMatch(new RegExp(`/udfyld/${steps.job}$`));
    expect(await held(employer, 'title')).toBe('Køkkenhjælp');
  });
});

describe('a session that ends while a talk is being recorded', PATIENTLY, () => {
  it('gives back all that was typed, to be sent once somebody has signed in again beside it', async () => {
    const journey = await openCase(desk, { daysToStart: 0 });
    await toForce(stage, journey);
    const [talk] = (await stage.records.of(journey)).followUps;
    const consultant = await somebody(true);
    await consultant.open(`${stage.origin}/log-ind`);
    await consultant.press(/^Kira Konsulentsen/);
    await consultant.open(`${stage.origin}${journey.casePath}/opfoelgning/${talk?.id}`);
    const today = dayOf(stage.service.clock.now());
    await consultant.fillIn({
      ...dateFields('heldOn', today),
      form: 'phone',
      participants: ['citizen'],
      note: 'Opgaverne passer. Pauserne bliver holdt.',
    });
    await consultant.context.clearCookies();

    await consultant.press('Registrér opfølgningen');
    expect(await consultant.seen()).toBe('Log ind igen');
    expect(await consultant.text()).toContain('er ikke tabt');
    expect(await consultant.text()).not.toContain('Opgaverne passer.');
    const [beside] = await Promise.all([
      consultant.context.waitForEvent('page'),
      consultant.page.getByRole('link', { name: 'Log ind i et nyt vindue' }).click(),
    ]);
    await beside.getByRole('button', { name: 'Kira Konsulentsen' }).click();
    await beside.getByRole('heading', { name: 'Mine sager' }).waitFor();
    await consultant.press('Send igen');

    expect(await consultant.seen()).toBe(journey.citizen.name);
    const [recorded] = (await stage.records.of(journey)).followUps;
    expect(recorded?.recorded?.outcome).toMatchObject({
      heldOn: today,
      form: 'phone',
      participants: ['citizen'],
      note: 'Opgaverne passer. Pauserne bliver holdt.',
    });
  });
});
