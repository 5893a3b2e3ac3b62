import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dateFields } from '../../infra/local/demo/typed-forms.ts';
import { makeVisitor, type Visited } from '../../infra/local/demo/visitor.ts';
import { signInAs } from '../../infra/local/demo/walk.ts';
import { addDays } from '../../shared/domain/calendar/civil-date.ts';
import { atTimeOn, dayOf, plusMinutes } from '../../shared/domain/calendar/instant.ts';
import { nextAsk } from '../../shared/domain/follow-up/ask.ts';
import type { FollowUp } from '../../shared/domain/follow-up/follow-up.ts';
import { readMunicipalityFile } from '../../infra/municipality-file.ts';
import { openCase, toForce, type Journey } from './people.ts';
import { PATIENTLY, setStage, type Stage } from './stage.ts';

const SETTINGS = readMunicipalityFile('eksempelby');
const SUBJECT = 'Hvordan går det? Kort opfølgning fra Eksempelby Kommune';

let stage: Stage;
let journey: Journey;

beforeAll(async () => {
  stage = await setStage();
  journey = await openCase(await desk(), { daysToStart: 0 });
  await toForce(stage, journey);
});
afterAll(() => stage.stop());

const desk = () => signInAs(stage.origin, 'Kira Konsulentsen');
const open = (address: string): Promise<Visited> => makeVisitor(stage.origin).open(address);

const talks = async (): Promise<readonly FollowUp[]> =>
  (await stage.records.of(journey)).followUps.toSorted((one, other) => (one.due < other.due ? -1 : 1));
const talkAt = async (place: number): Promise<FollowUp> => {
  const found = (await talks())[place];
  if (found === undefined) throw new Error('no such talk');
  return found;
};
const askOf = (talk: FollowUp) => {
  const at = nextAsk(talk, SETTINGS);
  if (at === undefined) throw new Error('nobody is to be asked');
  return at;
};
/** How many mails with questions each party has got. */
const mailed = async (): Promise<readonly number[]> => {
  const { employer, citizen } = journey;
  const mails = await Promise.all(
    [employer, citizen].map(({ address }) => stage.post.mailsTo(address, SUBJECT)),
  );
  return mails.map(({ length }) => length);
};

describe('a week before a talk', PATIENTLY, () => {
  it('both are asked once, answer, and the consultant sees it; a late answer is told so', async () => {
    const first = await talkAt(0);
    await stage.service.clock.moveTo(plusMinutes(askOf(first), -1));
    expect(await mailed()).toEqual([0, 0]);

    await stage.service.clock.moveTo(askOf(first));
    const employerLink = await stage.post.linkTo(journey.employer.address, SUBJECT);
    const citizenLink = await stage.post.linkTo(journey.citizen.address, SUBJECT);
    await Promise.all([stage.service.clock.moveBy(60_000), stage.service.clock.moveBy(60_000)]);
    await stage.service.clock.moveBy(3_600_000);
    expect(await mailed()).toEqual([1, 1]);

    const questions = await open(employerLink);
    expect(questions.heading).toBe('Hvordan går det?');
    expect(questions.text).not.toContain(journey.citizen.name);
    const thanks = await questions.submit({
      settled: 'yes',
      takeUp: 'Mentoren mangler.',
      call: 'yes',
      save: 'send',
    });
    expect([thanks.status, thanks.heading]).toEqual([200, 'Tak for dine svar']);
    const citizens = await open(citizenLink);
    await citizens.submit({ going: 'Det går godt.', afterWork: 'ok', save: 'send' });
    const changed = await (await open(citizenLink)).submit({ going: 'Det går rigtig godt.', save: 'send' });
    expect(changed.text).toContain('Det går rigtig godt.');

    const kira = await desk();
    expect((await kira.open('/sager')).text).toContain('Arbejdsgiveren vil ringes op');
    expect((await kira.open(journey.casePath)).text).toContain(
      'Svar modtaget fra borgeren før en opfølgning',
    );
    const recording = await kira.open(`${journey.casePath}/opfoelgning/${first.id}`);
    for (const said of ['Mentoren mangler.', 'Det går rigtig godt.', 'Nogenlunde'])
      expect(recording.text).toContain(said);
    const history = await stage.records.historyOf(journey);
    expect(history.filter((line) => line.endsWith('questions-answered'))).toEqual([
      'employer: questions-answered',
      'citizen: questions-answered',
      'citizen: questions-answered',
    ]);
    const stillOpen = await open(citizenLink);
    await recording.submit({
      ...dateFields('heldOn', dayOf(stage.service.clock.now())),
      form: 'phone',
      participants: ['citizen', 'employer'],
    });

    expect((await open(citizenLink)).heading).toBe('Samtalen er holdt');
    const late = await stillOpen.submit({ going: 'For sent.', save: 'send' });
    expect([late.status, late.heading]).toEqual([410, 'Samtalen er holdt']);
    const stored = JSON.stringify(
      (await stage.records.of(journey)).items.filter(({ sk }) => sk.startsWith('ANSWERS#')),
    );
    expect(stored).toContain('Det går rigtig godt.');
    expect(stored).not.toContain('For sent.');
  });

  it('after an outage they are asked late, once, and never on the day of the talk', async () => {
    const [, second, third] = await talks();
    if (second === undefined || third === undefined) throw new Error('too few talks');

    await stage.service.clock.moveTo(atTimeOn(addDays(second.due, -2), '14:30'));
    await stage.post.linkTo(journey.employer.address, SUBJECT, 2);
    await stage.post.linkTo(journey.citizen.address, SUBJECT, 2);
    await stage.service.clock.moveBy(3_600_000);
    expect(await mailed()).toEqual([2, 2]);

    await stage.service.clock.moveTo(atTimeOn(third.due, '08:00'));
    await stage.service.clock.moveBy(3_600_000);
    const now = (await talks()).find(({ id }) => id === third.id);
    expect(now?.asked).toBeUndefined();
    expect(now?.prompts).toHaveLength(1);
    expect(await mailed()).toEqual([2, 2]);
  });
});
