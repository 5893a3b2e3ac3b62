import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dateFields } from '../../infra/local/demo/typed-forms.ts';
import type { Visitor } from '../../infra/local/demo/visitor.ts';
import { signInAs } from '../../infra/local/demo/walk.ts';
import { addDays } from '../../shared/domain/calendar/civil-date.ts';
import { atTimeOn, dayOf } from '../../shared/domain/calendar/instant.ts';
import { openCase, toForce } from './people.ts';
import { PATIENTLY, setStage, type Stage } from './stage.ts';

const KIRA = 'kira@example.com';
const JONAS = 'jonas@example.com';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.stop());

const today = () => dayOf(stage.service.clock.now());

/** What a calendar program reads at the link that somebody makes for it. */
const calendarOf = async (desk: Visitor): Promise<() => Promise<string>> => {
  const made = await (await desk.open('/sager/kalender')).submit({}, '/nyt-link');
  const link = />(http[^<]*\/kalender\/[^<]*)<\/textarea>/.exec(made.html)?.[1] ?? '';
  return async () => (await fetch(link)).text();
};

describe('a consultant on leave', PATIENTLY, () => {
  it('has a stand-in who gets the mails, sees the case and acts on it, and until the last day only', async () => {
    await signInAs(stage.origin, 'Jonas Jobformidler');
    const kira = await signInAs(stage.origin, 'Kira Konsulentsen');
    const journey = await openCase(kira);
    const first = today();
    const last = addDays(first, 60);

    const page = await (await kira.open('/sager')).follow('Ferie og fravær');
    const refused = await page.submit(
      { standIn: 'jonas', ...dateFields('from', addDays(first, -1)) },
      '/ferie',
    );
    const saved = await refused.submit(
      { standIn: 'jonas', ...dateFields('from', first), ...dateFields('through', last) },
      '/ferie',
    );
    await toForce(stage, journey);
    await stage.service.settle();

    expect(refused.problems).toHaveLength(2);
    expect(saved.text).toContain('Vikaren er gemt');
    expect(await stage.post.mailsTo(JONAS, 'Aftalen er underskrevet')).toHaveLength(1);
    expect(await stage.post.mailsTo(KIRA, 'Aftalen er underskrevet')).toHaveLength(0);

    const jonas = await signInAs(stage.origin, 'Jonas Jobformidler');
    const list = await jonas.open('/sager');
    expect(list.text).toContain('(for Kira Konsulentsen)');
    const calendar = await calendarOf(jonas);
    expect(await calendar()).toContain('SUMMARY:Vikar: Opfølgning');
    expect(await calendar()).not.toMatch(new RegExp(`${journey.citizen.name}|Kira|Jonas`));
    const registered = await (await jonas.open(journey.casePath)).submit({}, '/registrer');
    expect(registered.text).toContain('Jonas Jobformidler');
    const { history, followUps } = await stage.records.of(journey);
    expect(history.findLast(({ event }) => event === 'registered')?.by).toMatchObject({ id: 'jonas' });

    const talk = followUps.map(({ due }) => due).toSorted()[0];
    if (talk === undefined) throw new Error('no talk is planned');
    expect(talk <= last).toBe(true);
    await stage.service.clock.moveTo(atTimeOn(talk, '08:00'));
    await stage.service.settle();
    expect(await stage.post.mailsTo(JONAS, 'Opfølgning klar')).toHaveLength(1);
    expect(await stage.post.mailsTo(KIRA, 'Opfølgning klar')).toHaveLength(0);

    await stage.service.clock.moveTo(atTimeOn(addDays(last, 1), '07:00'));
    const later = await signInAs(stage.origin, 'Jonas Jobformidler');
    expect((await later.open(journey.casePath)).status).toBe(404);
    expect(await calendar()).not.toContain('Vikar');
    expect((await later.open('/sager')).text).not.toContain('(for Kira Konsulentsen)');
    const back = await signInAs(stage.origin, 'Kira Konsulentsen');
    expect((await back.open('/sager')).text).toContain('Jonas Jobformidler var vikar for dig');
  });
});
