import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  dateFields,
  employeeAddress,
  employerAddress,
  fictionalAgreements,
} from '../../infra/local/demo/typed-forms.ts';
import { INVITATION, signInAs, TO_SIGN } from '../../infra/local/demo/walk.ts';
import { addMonths, type CivilDate } from '../../shared/domain/calendar/civil-date.ts';
import { atTimeOn } from '../../shared/domain/calendar/instant.ts';
import { sameOrNextWorkingDay } from '../../shared/domain/calendar/working-days.ts';
import { danishDate, shortDanishDate } from '../../templates/texts/danish-format.ts';
import { figuresTexts } from '../../templates/texts/desk/figures-texts.ts';
import { readableDocument } from '../gallery/document-text.ts';
import { agreementNumber, openCase, toForce } from '../journey/people.ts';
import { mouse } from './mouse.ts';
import {
  castPlay,
  fillInTheSteps,
  openTheCase,
  type Play,
  signAsTheCitizen,
  signAsTheEmployer,
  signIn,
  startOf,
} from './path.ts';
import type { Person } from './person.ts';
import { setStage, type Stage } from '../journey/stage.ts';
import { startBrowser } from './start-browser.ts';

let stage: Stage;
let browser: Browser;
let play: Play;
let start: CivilDate;
let casePath: string;
/** The cases of others who go from six to eight hours: of fewer than five people the figures tell nothing. */
const others: string[] = [];

const agreement = fictionalAgreements[1] ?? expect.unreachable('there are ten agreements');
const PATIENTLY = { timeout: 240_000 } as const;

beforeAll(async () => {
  [stage, browser] = await Promise.all([setStage(), startBrowser()]);
  const way = { hands: mouse, javaScriptEnabled: true, withAxe: false };
  play = await castPlay({ stage, browser, agreement, way });
  start = startOf(play);
}, PATIENTLY.timeout);
afterAll(async () => {
  await browser?.close();
  await stage?.stop();
});

const moveTo = async (day: CivilDate): Promise<void> => {
  await stage.service.clock.moveTo(atTimeOn(day, '09:00'));
  await stage.service.settle();
};

/** The talk three months after the start, and the day from which the hours are to be eight. */
const talkDay = (): CivilDate => sameOrNextWorkingDay(addMonths(start, 3), ['06-05', '12-24', '12-31']);
const newHoursFrom = (): CivilDate => addMonths(start, 4);

const eightHours = () => ({
  'paidHours.kind': 'changed',
  'paidHours.after': '8',
  ...dateFields('paidHours.from', newHoursFrom()),
});

const signOnceMore = async (person: Person, name: string, address: string): Promise<void> => {
  const codes = (await stage.post.mailsTo(address, 'Din kode')).length;
  await person.fillIn({ name, consent: ['yes'] });
  await person.press('Send mig en kode');
  const { text } = await stage.post.mailTo(address, 'Din kode', codes + 1);
  await person.fillIn({ code: /\b\d{6}\b/.exec(text)?.[0] ?? '' });
  await person.press('Underskriv aftalen');
  expect(await person.seen()).toBe('Kvittering');
};

const openDocument = async ({ context }: Person): Promise<string> => {
  const answer = await context.request.get(`${stage.origin}${casePath}/aftale.pdf`);
  expect(answer.status()).toBe(200);
  return readableDocument(await answer.body());
};

it('both sign an agreement of six paid hours', PATIENTLY, async () => {
  await openTheCase(play);
  casePath = new URL(play.consultant.page.url()).pathname;
  await fillInTheSteps(play);
  await signAsTheEmployer(play);
  await signAsTheCitizen(play);
  const desk = await signInAs(stage.origin, 'Kira Konsulentsen');
  for (const _ of [1, 2, 3, 4]) {
    const journey = await openCase(desk, { agreement: agreementNumber(2), now: stage.service.clock.now() });
    await toForce(stage, journey);
    others.push(journey.casePath);
  }
  await stage.service.settle();

  await play.consultant.open(`${stage.origin}${casePath}/udvikling`);
  expect(await play.consultant.text()).toContain(`Jobbet begynder ${danishDate(start)} med 6 timer med løn.`);
});

it(
  'three months on, a milestone is reached and the hours are to be eight: a tillæg is offered with the numbers',
  PATIENTLY,
  async () => {
    const { consultant, employer, citizen } = play;
    const { name } = agreement.employee;
    await moveTo(talkDay());
    await signIn(play);
    await consultant.open(`${stage.origin}${casePath}`);
    await consultant.follow(new RegExp(`opfølgningen den ${shortDanishDate(talkDay())}`));
    await consultant.fillIn({
      ...dateFields('heldOn', talkDay()),
      form: 'visit',
      participants: ['citizen', 'employer'],
      'milestones.0.outcome': 'reached',
      ...eightHours(),
    });
    await consultant.press('Registrér opfølgningen');
    expect(await consultant.seen()).toBe(name);

    await consultant.follow('Lav et tillæg');
    const { page } = consultant;
    expect(await page.locator('[name="paidHours"]').inputValue()).toBe('8');
    expect(await page.locator('[name="effectiveFrom.month"]').inputValue()).toBe(
      String(Number(newHoursFrom().slice(5, 7))),
    );
    await consultant.press('Send til arbejdsgiver');
    expect(await consultant.seen()).toBe(name);
    expect(await consultant.text()).toContain('Tillæg nr. 1 er i gang');
    await consultant.open(`${stage.origin}/sager`);
    expect(await consultant.text()).toContain('Tillæg undervejs');

    await employer.open(await stage.post.linkTo(employerAddress(agreement), INVITATION, 2));
    expect(await employer.seen()).toBe('Ændring af aftalen');
    await employer.follow(/^2\. Progression/);
    await employer.fillIn({ 'expectations.outlook.paidHours': '10' });
    await employer.press('Gem og fortsæt');
    expect(await employer.seen()).toBe('Tjek dine svar');
    await employer.follow('Gå til underskrift');
    await signOnceMore(employer, agreement.contact, employerAddress(agreement));

    await citizen.open(await stage.post.linkTo(employeeAddress(agreement), TO_SIGN, 2));
    expect(await citizen.text()).toContain(`Fra 6 til 8 timer med løn fra ${danishDate(newHoursFrom())}.`);
    await citizen.follow('Underskriv');
    await signOnceMore(citizen, name, employeeAddress(agreement));
    await stage.service.settle();
  },
);

it(
  'the progress of the case, the figures and the document all tell it: from six to eight',
  PATIENTLY,
  async () => {
    const { consultant } = play;
    const desk = await signInAs(stage.origin, 'Kira Konsulentsen');
    for (const other of others) {
      const talk = /href="([^"]*\/opfoelgning\/[^"]*)"/.exec((await desk.open(other)).html)?.[1] ?? '';
      const page = await desk.open(talk);
      await page.submit({
        ...dateFields('heldOn', talkDay()),
        form: 'phone',
        participants: ['citizen'],
        ...eightHours(),
        act: 'record',
      });
    }
    await moveTo(newHoursFrom());
    await signIn(play);

    await consultant.open(`${stage.origin}${casePath}`);
    await consultant.follow('Se udviklingen i jobbet');
    expect(await consultant.seen()).toBe('Udvikling i jobbet');
    const told = await consultant.text();
    expect(told).toContain(`Fra 6 til 8 timer med løn siden ${danishDate(newHoursFrom())}.`);
    expect(told).toContain('1 af 3 milepæle nået.');
    expect(told).toContain(`Registreret ved samtalen ${shortDanishDate(talkDay())}. Tillæg nr. 1`);
    const chart = consultant.page.getByRole('img', { name: 'Timer med løn om ugen' });
    expect(await chart.locator('.progress-value').allTextContents()).toEqual(['Mål 10', '6', '8']);

    await consultant.open(`${stage.origin}/tal`);
    expect(await consultant.text()).toContain(figuresTexts.moreHours.told(5, 5));

    const document = await openDocument(consultant);
    expect(document).toContain('Title: Tillæg nr. 1 til aftale om ansættelse i fleksjob');
    expect(document).toContain(`Fra 6 til 8 timer med løn fra ${danishDate(newHoursFrom())}.`);
    for (const { troubles } of [play.consultant, play.employer, play.citizen]) expect(troubles).toEqual([]);
  },
);
