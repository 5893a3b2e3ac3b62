import { expect } from 'vitest';
import type { Browser } from 'playwright-core';
import { SECTIONS } from '../../shared/domain/agreement/sections.ts';
import { addDays, addMonths, type CivilDate } from '../../shared/domain/calendar/civil-date.ts';
import { atTimeOn, dayOf, plusMinutes } from '../../shared/domain/calendar/instant.ts';
import { sameOrNextWorkingDay } from '../../shared/domain/calendar/working-days.ts';
import type { FictionalAgreement } from '../../infra/local/demo/fictional-agreement.ts';
import {
  employeeAddress,
  employerAddress,
  openingFields,
  sectionFields,
} from '../../infra/local/demo/typed-forms.ts';
import { goodTalk, INVITATION, TO_SIGN } from '../../infra/local/demo/walk.ts';
import { DESK, openBrowserFor, type Person, PHONE, type Way } from './person.ts';
import type { Stage } from '../journey/stage.ts';

/** Three people and their agreement, who use the service in one way. */
export type Play = {
  readonly stage: Stage;
  readonly agreement: FictionalAgreement;
  readonly consultant: Person;
  readonly employer: Person;
  readonly citizen: Person;
};

type Casting = {
  readonly stage: Stage;
  readonly browser: Browser;
  readonly agreement: FictionalAgreement;
  readonly way: Omit<Way, 'viewport'> & Partial<Pick<Way, 'viewport'>>;
};

/** Employer and citizen are on a phone, the consultant at her desk, unless the way says how wide all screens are. */
export const castPlay = async ({ stage, browser, agreement, way }: Casting): Promise<Play> => {
  const own = [stage.origin];
  const [consultant, employer, citizen] = await Promise.all([
    openBrowserFor(browser, { viewport: DESK, ...way }, [...own, stage.service.signInUrl]),
    openBrowserFor(browser, { viewport: PHONE, ...way }, own),
    openBrowserFor(browser, { viewport: PHONE, ...way }, own),
  ]);
  return { stage, agreement, consultant, employer, citizen };
};

export const startOf = ({ stage }: Play): CivilDate => addDays(dayOf(stage.service.clock.now()), 14);

export const signIn = async ({ stage, consultant }: Pick<Play, 'stage' | 'consultant'>): Promise<void> => {
  await consultant.open(`${stage.origin}/`);
  await consultant.follow(/^Log ind/);
  await consultant.press(/^Kira Konsulentsen/);
  expect(await consultant.seen()).toBe('Mine sager');
};

/** The consultant signs in, is asked for what she leaves out, and invites the employer. */
export const openTheCase = async (play: Play): Promise<void> => {
  const { consultant, agreement } = play;
  await signIn(play);
  await consultant.follow('Opret en sag');
  await consultant.press('Send link til arbejdsgiver');
  expect(await consultant.seen()).toBe('Opret en sag');
  expect(await consultant.instructions()).toContain('Skriv borgerens fulde navn.');

  await consultant.fillIn(openingFields(agreement, `SAG-${agreement.company.cvr}`));
  await consultant.press('Send link til arbejdsgiver');
  expect(await consultant.seen()).toBe(agreement.employee.name);
  expect(await consultant.text()).toContain('Sendt til arbejdsgiver');
};

/** The employer fills in six steps; each is asked for first when it is left empty. */
export const fillInTheSteps = async (play: Play): Promise<void> => {
  const { stage, employer, agreement } = play;
  const fields = sectionFields(agreement, startOf(play));
  await employer.open(await stage.post.linkTo(employerAddress(agreement), INVITATION));
  expect(await employer.seen()).toBe('Aftale om ansættelse i fleksjob');
  await employer.follow('Begynd');
  for (const section of SECTIONS) {
    const heading = await employer.seen();
    if (section === 'company' || section === 'progression') {
      await employer.press('Gem og fortsæt');
      expect(await employer.seen()).toBe(heading);
      const [first = ''] = await employer.instructions();
      await employer.jump(first);
      expect(await employer.field()).toBe(section === 'company' ? 'cvr' : 'possibilities.kinds');
    }
    await employer.fillIn(fields[section]);
    await employer.press('Gem og fortsæt');
    expect(await employer.instructions(), heading).toEqual([]);
  }
  expect(await employer.seen()).toBe('Tjek dine svar');
  expect(await employer.text()).toContain(agreement.company.name);
};

const typeTheCode = async ({ stage }: Play, person: Person, address: string): Promise<void> => {
  const mail = await stage.post.mailTo(address, 'Din kode');
  await person.fillIn({ code: /\b\d{6}\b/.exec(mail.text)?.[0] ?? '' });
  await person.press('Underskriv aftalen');
  expect(await person.seen()).toBe('Kvittering');
};

/** The employer signs with a code from the mail, after a wrong one. */
export const signAsTheEmployer = async (play: Play): Promise<void> => {
  const { employer, agreement } = play;
  await employer.follow('Gå til underskrift');
  await employer.press('Send mig en kode');
  expect(await employer.seen()).toBe('Underskriv aftalen');
  expect(await employer.instructions()).toEqual([
    'Skriv dit fulde navn.',
    'Sæt kryds ved, at du har læst aftalen og er enig i den.',
  ]);
  await employer.fillIn({ name: agreement.contact, consent: ['yes'] });
  await employer.press('Send mig en kode');
  await employer.fillIn({ code: '12' });
  await employer.press('Underskriv aftalen');
  expect(await employer.seen()).toBe('Skriv koden');
  expect((await employer.instructions()).join()).toContain('Koden passer ikke');
  await typeTheCode(play, employer, employerAddress(agreement));
  expect(await employer.text()).toContain('Du har underskrevet aftalen');
};

/** The citizen reads the agreement, looks at the other two answers, and signs. */
export const signAsTheCitizen = async (play: Play): Promise<void> => {
  const { stage, citizen, agreement } = play;
  await citizen.open(await stage.post.linkTo(employeeAddress(agreement), TO_SIGN));
  expect(await citizen.seen()).toBe('Læs aftalen');
  expect(await citizen.text()).toContain(agreement.title);
  await citizen.follow('Bed om en ændring');
  await citizen.press('Bed om en ændring');
  expect(await citizen.instructions()).toEqual(['Skriv, hvad der skal ændres i aftalen.']);
  expect(await citizen.seen()).toBe('Bed om en ændring');
  await citizen.follow('Tilbage');
  await citizen.follow('Jeg vil ikke underskrive');
  expect(await citizen.seen()).toBe('Jeg vil ikke underskrive');
  await citizen.follow('Tilbage');
  await citizen.follow('Underskriv');
  await citizen.fillIn({ name: agreement.employee.name, consent: ['yes'] });
  await citizen.press('Send mig en kode');
  expect(await citizen.seen()).toBe('Skriv koden');
  await typeTheCode(play, citizen, employeeAddress(agreement));
  expect(await citizen.text()).toContain('Aftalen er underskrevet af begge');
};

const TOLD = 'Aftalen er underskrevet';

/** Each of the three opens the signed document. */
export const readTheDocument = async (play: Play): Promise<void> => {
  const { stage, consultant, employer, citizen, agreement } = play;
  const linkTo = (address: string) => stage.post.linkTo(address, TOLD);
  await employer.open(await linkTo(employerAddress(agreement)));
  await citizen.open(await linkTo(employeeAddress(agreement)));
  await consultant.open(consultant.page.url());
  expect(await consultant.seen()).toBe(agreement.employee.name);
  expect(await consultant.text()).toContain('Underskrevet af begge');
  for (const { page, context } of [employer, citizen, consultant]) {
    const href = await page.getByRole('link', { name: 'Hent aftalen som PDF' }).first().getAttribute('href');
    const answer = await context.request.get(new URL(href ?? '', stage.origin).href);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toBe('application/pdf');
    expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
  }
};

/** The morning of the first talk has come; gives its day. */
export const moveToFirstTalk = async ({ service, post }: Stage): Promise<CivilDate> => {
  const start = addDays(dayOf(service.clock.now()), 14);
  const due = sameOrNextWorkingDay(addMonths(start, 1), ['06-05', '12-24', '12-31']);
  await service.clock.moveTo(plusMinutes(atTimeOn(due, '08:00'), 1));
  await post.mailTo('kira@example.com', 'Opfølgning klar');
  return due;
};

/** The consultant comes back, is asked for what she leaves out, and records the talk. */
export const recordTheTalk = async (play: Play, heldOn: CivilDate): Promise<void> => {
  const { consultant, agreement } = play;
  const { name } = agreement.employee;
  await signIn(play);
  expect(await consultant.text()).toContain(agreement.company.name);
  await consultant.follow(new RegExp(`^Registrér eller flyt ?: ${name}$`));
  await consultant.press('Registrér opfølgningen');
  expect(await consultant.seen()).toBe(`Opfølgning: ${name}`);
  expect(await consultant.instructions()).toContain('Vælg, hvordan samtalen blev holdt.');
  await consultant.press('Flyt samtalen');
  expect(await consultant.instructions()).toContain('Skriv, hvorfor samtalen flyttes.');
  await consultant.fillIn(goodTalk(heldOn));
  await consultant.press('Registrér opfølgningen');

  expect(await consultant.seen()).toBe(name);
  await consultant.page.locator('main').getByText('1 måned efter start').first().waitFor();
  expect(await consultant.page.content()).toContain('Opgaverne passer. Pauserne bliver holdt.');
};
