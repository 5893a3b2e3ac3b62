import { ask, newClient } from '../client.ts';
import { awaitingCitizen, codeOf, pathOf, type Target } from '../target.ts';
import { makeTally, type Tally } from '../tally.ts';

/** Whoever knows no more than an address uses up what can be used up; its owner must get on all the same. */
export const shutOut = async (target: Target): Promise<Tally> => {
  const tally = makeTally();
  const { origin } = target;
  const journey = await awaitingCitizen(target);
  const { address } = journey.citizen;
  const from = newClient();
  const most = target.limits.linkWish.client;
  for (let place = 0; place < most + 5; place += 1) {
    const { status, headers } = await ask(origin, '/nyt-link', { form: { email: address }, from });
    const isTold = status === 429 && Number(headers['retry-after']) > 0;
    tally.note(place >= most && !isTold, `wish ${place + 1} of one client was answered ${status}`);
  }
  await Promise.all(
    Array.from({ length: Math.min(40, target.most) }, () =>
      ask(origin, '/nyt-link', { form: { email: address }, from: newClient() }),
    ),
  );
  for (let place = 0; place < 40; place += 1)
    await ask(origin, `${pathOf(journey.employerLink).replace('arbejdsgiver', 'medarbejder')}/kode`, {
      form: { code: '1' },
      from,
    });
  await target.service.settle();
  const mails = (await target.post.all()).filter(({ to }) => to.includes(address));
  tally.note(mails.length > 13, `${mails.length} mails to one address`);
  const opened = await ask(origin, pathOf(journey.citizenLink), { from });
  tally.expectOpen(opened.status === 200, 'the first link still opens, from the same address as the attack');
  await tally.expectDone(
    async () => (await codeOf(target, journey)).page.heading === 'Skriv koden',
    'a code still comes by the first link',
  );
  const newest = mails.at(-1)?.links[0];
  tally.expectOpen(
    newest !== undefined && (await ask(origin, pathOf(newest))).status === 200,
    'the newest link opens',
  );
  return tally.done();
};
