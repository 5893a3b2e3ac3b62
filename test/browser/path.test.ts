import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { SECTIONS } from '../../shared/domain/agreement/sections.ts';
import { addDays, addMonths } from '../../shared/domain/calendar/civil-date.ts';
import { atTimeOn, dayOf, plusMinutes } from '../../shared/domain/calendar/instant.ts';
import { sameOrNextWorkingDay } from '../../shared/domain/calendar/working-days.ts';
import {
  employeeAddress,
  employerAddress,
  fictionalAgreements,
  openingFields,
  sectionFields,
} from '../../infra/local/demo/typed-forms.ts';
import { goodTalk, INVITATION, TO_SIGN } from '../../infra/local/demo/walk.ts';
import { setStage, type Stage } from './stage.ts';
import { addRows, fillIn, follow, heading, instructions, press } from './fill-in.ts';
import { DESK, openBrowserFor, type Person, PHONE } from './person.ts';
import { startBrowser } from './start-browser.ts';

const agreement = fictionalAgreements[1] ?? expect.unreachable('the made-up agreements are missing');
const ADD_ROW: Readonly<Record<string, string>> = {
  job: 'Tilføj en opgave',
  progression: 'Tilføj en milepæl',
};

let stage: Stage;
let browser: Browser;
let consultant: Person;
let employer: Person;
let citizen: Person;

beforeAll(async () => {
  [stage, browser] = await Promise.all([setStage(), startBrowser()]);
  const own = [stage.origin];
  const withSignIn = [...own, stage.service.signInUrl];
  consultant = await openBrowserFor(browser, { viewport: DESK, origins: withSignIn });
  employer = await openBrowserFor(browser, { viewport: PHONE, origins: own });
  citizen = await openBrowserFor(browser, { viewport: PHONE, origins: own });
});
afterAll(async () => {
  await browser?.close();
  await stage?.stop();
});

const seen = async (person: Person): Promise<string> => {
  expect(await person.barriers(), person.page.url()).toEqual([]);
  return heading(person.page);
};

const text = ({ page }: Person): Promise<string> => page.getByRole('main').innerText();

const signInAtTheDesk = async ({ page }: Person): Promise<void> => {
  await page.goto(`${stage.origin}/`);
  await follow(page, 'Log ind');
  await page.getByRole('button', { name: 'Kira Konsulentsen' }).click();
};

const typeTheCode = async ({ page }: Person, address: string): Promise<void> => {
  const mail = await stage.post.mailTo(address, 'Din kode');
  await page.getByLabel('Kode', { exact: true }).fill(/\b\d{6}\b/.exec(mail.text)?.[0] ?? '');
  await press(page, 'Underskriv aftalen');
};

const today = () => dayOf(stage.service.clock.now());
const start = () => addDays(today(), 14);

describe('one agreement in real browsers', { timeout: 60_000 }, () => {
  it('begins at the desk: the consultant signs in and invites the employer', async () => {
    const { page } = consultant;

    await page.goto(`${stage.origin}/`);
    expect(await seen(consultant)).toBe('Aftale om ansættelse i fleksjob');
    await signInAtTheDesk(consultant);
    expect(await seen(consultant)).toBe('Mine sager');
    expect(await consultant.openCookies()).toEqual([]);

    await follow(page, 'Opret en sag');
    await press(page, 'Send link til arbejdsgiver');
    expect(await seen(consultant)).toBe('Opret en sag');
    expect(await instructions(page)).toContain('Skriv borgerens fulde navn.');

    await fillIn(page, openingFields(agreement, 'PROEVE-1'));
    await press(page, 'Send link til arbejdsgiver');
    expect(await seen(consultant)).toBe(agreement.employee.name);
    expect(await text(consultant)).toContain('Sendt til arbejdsgiver');
  });

  it('goes to the employer, who fills in six steps on a phone', async () => {
    const { page } = employer;
    const fields = sectionFields(agreement, start());

    await page.goto(await stage.post.linkTo(employerAddress(agreement), INVITATION));
    expect(await seen(employer)).toBe('Aftale om ansættelse i fleksjob');
    await follow(page, 'Begynd');
    for (const section of SECTIONS) {
      if (section !== 'terms' && section !== 'support') {
        const before = await heading(page);
        await press(page, 'Gem og fortsæt');
        expect(await seen(employer)).toBe(before);
        expect((await instructions(page)).length).toBeGreaterThan(0);
      } else {
        await seen(employer);
      }
      await addRows(page, ADD_ROW[section] ?? '', fields[section]);
      await fillIn(page, fields[section]);
      await press(page, 'Gem og fortsæt');
    }
    expect(await seen(employer)).toBe('Tjek dine svar');
    expect(await text(employer)).toContain(agreement.company.name);
  });

  it('is signed by the employer with a code from the mail', async () => {
    const { page } = employer;

    await follow(page, 'Gå til underskrift');
    await press(page, 'Send mig en kode');
    expect(await seen(employer)).toBe('Underskriv aftalen');
    expect(await instructions(page)).toEqual([
      'Skriv dit fulde navn.',
      'Sæt kryds ved, at du har læst aftalen og er enig i den.',
    ]);
    await fillIn(page, { name: agreement.contact, consent: ['yes'] });
    await press(page, 'Send mig en kode');
    await page.getByLabel('Kode', { exact: true }).fill('12');
    await press(page, 'Underskriv aftalen');
    expect(await seen(employer)).toBe('Skriv koden');
    expect((await instructions(page)).join()).toContain('Koden passer ikke');
    await typeTheCode(employer, employerAddress(agreement));

    expect(await seen(employer)).toBe('Kvittering');
    expect(await text(employer)).toContain('Du har underskrevet aftalen');
    await follow(page, 'Ret aftalen');
    expect(await seen(employer)).toBe('Ret aftalen');
  });

  it('is read by the citizen on a phone, who has three choices of equal weight, and signs', async () => {
    const { page } = citizen;
    const link = await stage.post.linkTo(employeeAddress(agreement), TO_SIGN);

    await page.goto(link);
    expect(await seen(citizen)).toBe('Læs aftalen');
    expect(await text(citizen)).toContain('Klargør salatbaren');
    const choices = page.locator('.buttons a');
    expect(await choices.allInnerTexts()).toEqual([
      'Underskriv',
      'Bed om en ændring',
      'Jeg vil ikke underskrive',
    ]);
    const looks = await choices.evaluateAll((all) => all.map((each) => each.className));
    expect(new Set(looks).size).toBe(1);

    await follow(page, 'Bed om en ændring');
    await press(page, 'Bed om en ændring');
    expect(await seen(citizen)).toBe('Bed om en ændring');
    expect(await instructions(page)).toEqual(['Skriv, hvad der skal ændres i aftalen.']);
    await follow(page, 'Tilbage');
    await follow(page, 'Jeg vil ikke underskrive');
    await page.locator('textarea').fill('Nej. '.repeat(120));
    await press(page, 'Jeg vil ikke underskrive');
    expect(await seen(citizen)).toBe('Jeg vil ikke underskrive');
    expect(await instructions(page)).toHaveLength(1);

    await page.goto(link);
    await follow(page, 'Underskriv');
    await press(page, 'Send mig en kode');
    expect(await seen(citizen)).toBe('Underskriv aftalen');
    await fillIn(page, { name: agreement.employee.name, consent: ['yes'] });
    await press(page, 'Send mig en kode');
    expect(await seen(citizen)).toBe('Skriv koden');
    await typeTheCode(citizen, employeeAddress(agreement));
    expect(await seen(citizen)).toBe('Kvittering');
    expect(await text(citizen)).toContain('Aftalen er underskrevet af begge');
  });

  it('becomes a document that all three can open', async () => {
    const told = [employerAddress(agreement), employeeAddress(agreement)];
    const links = await Promise.all(
      told.map((address) => stage.post.linkTo(address, 'Aftalen er underskrevet')),
    );
    await consultant.page.reload();
    expect(await seen(consultant)).toBe(agreement.employee.name);
    expect(await text(consultant)).toContain('Underskrevet af begge');

    for (const [person, link] of [
      [employer, links[0]],
      [citizen, links[1]],
      [consultant, consultant.page.url()],
    ] as const) {
      await person.page.goto(link ?? '');
      const href = await person.page.getByRole('link', { name: 'Hent aftalen som PDF' }).getAttribute('href');
      const answer = await person.context.request.get(new URL(href ?? '', stage.origin).href);
      expect(answer.status()).toBe(200);
      expect(answer.headers()['content-type']).toBe('application/pdf');
      expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
    }
  });

  it('comes back to the desk on the day of the first talk, and the talk is recorded', async () => {
    const due = sameOrNextWorkingDay(addMonths(start(), 1), ['06-05', '12-24', '12-31']);
    await stage.service.clock.moveTo(plusMinutes(atTimeOn(due, '08:00'), 1));
    await stage.post.mailTo('kira@example.com', 'Opfølgning klar');
    const { page } = consultant;

    await signInAtTheDesk(consultant);
    expect(await text(consultant)).toContain(agreement.company.name);
    await follow(page, 'Registrér');
    await press(page, 'Registrér opfølgningen');
    expect(await seen(consultant)).toBe(`Opfølgning: ${agreement.employee.name}`);
    expect(await instructions(page)).toContain('Skriv, hvornår samtalen blev holdt.');
    await press(page, 'Flyt samtalen');
    expect(await instructions(page)).toContain('Skriv, hvorfor samtalen flyttes.');
    await fillIn(page, goodTalk(due));
    await press(page, 'Registrér opfølgningen');

    expect(await seen(consultant)).toBe(agreement.employee.name);
    expect(await text(consultant)).toContain('Gennemført');
    await page.getByText('Referat: 1 måned efter start').click();
    expect(await seen(consultant)).toBe(agreement.employee.name);
    expect(await text(consultant)).toContain('Opgaverne passer. Pauserne bliver holdt.');
  });

  it('leaves no trouble in any browser, and no cookie that a script could read', async () => {
    for (const person of [consultant, employer, citizen]) {
      expect(person.troubles).toEqual([]);
      expect(await person.openCookies()).toEqual([]);
    }
  });
});
