import { randomUUID } from 'node:crypto';
import { ask, newClient, type Sending } from '../client.ts';
import { awaitingCitizen, filledIn, pathOf, type Target } from '../target.ts';
import { makeTally, type Tally } from '../tally.ts';

/** Forms that were sent once, sent again: at once, later, by another client, and when they are out of date. */
export const replayForms = async (target: Target): Promise<Tally> => {
  const tally = makeTally();
  const journey = await awaitingCitizen(target);
  const wish: NonNullable<Sending['form']> = {
    comment: 'Jeg vil gerne møde klokken ti.',
    commandId: randomUUID(),
  };
  const path = `${pathOf(journey.citizenLink)}/bed-om-aendring`;
  await Promise.all(
    Array.from({ length: 6 }, () => ask(target.origin, path, { form: wish, from: newClient() })),
  );
  const asked = await target.records.historyOf(journey);
  const times = asked.filter((event) => event === 'citizen: change-requested').length;
  tally.expectOpen(times > 0, 'the change is asked for once');
  for (let place = 0; place < 6; place += 1) tally.note(place > 0 && place < times, 'a wish was noted twice');
  for (let place = 0; place < 6; place += 1)
    await ask(target.origin, path, { form: wish, from: newClient() });
  const later = await target.records.historyOf(journey);
  tally.note(later.length !== asked.length, 'a wish that was sent again changed the case');

  const drafted = await filledIn(target);
  const step = `${pathOf(drafted.employerLink)}/udfyld/jobbet`;
  const old: NonNullable<Sending['form']> = {
    title: 'Gammel titel',
    shownRev: '0',
    commandId: randomUUID(),
    save: 'next',
  };
  for (let place = 0; place < 6; place += 1) {
    await ask(target.origin, step, { form: { ...old, commandId: randomUUID() }, from: newClient() });
    const { version } = (await target.records.of(drafted)).file;
    tally.note(JSON.stringify(version).includes('Gammel titel'), 'an old page overwrote a newer answer');
  }
  return tally.done();
};
