import { randomUUID } from 'node:crypto';
import { formOn } from '../../journey/form-page.ts';
import { signPage } from '../../journey/people.ts';
import { ask, newClient } from '../client.ts';
import { awaitingCitizen, codeOf, hasSigned, pathOf, type Target } from '../target.ts';
import { makeTally, type Tally } from '../tally.ts';

const wrongCodes = (right: string, many: number): readonly string[] =>
  Array.from({ length: many }, (_, place) =>
    String((Number(right) + 1 + place * 7919) % 1_000_000).padStart(6, '0'),
  );

/** A leaked link and every code there is, from many clients at once, each with a forged address besides. */
export const guessCodes = async (target: Target): Promise<Tally> => {
  const tally = makeTally();
  const journey = await awaitingCitizen(target);
  const { digits } = await codeOf(target, journey);
  const path = `${pathOf(journey.citizenLink)}/kode`;
  const type = (code: string, place: number) =>
    ask(target.origin, path, {
      from: newClient(),
      headers: { 'x-forwarded-for': `203.0.113.${place % 250}`, 'x-real-ip': '10.0.0.1' },
      form: { code, commandId: randomUUID() },
    });
  const answers = await Promise.all(wrongCodes(digits, Math.max(8, Math.min(target.most, 60))).map(type));
  const looked = answers.filter(({ text }) => text.includes('Koden passer ikke')).length;
  for (const [place] of answers.entries())
    tally.note(place >= 5 && place < looked, `wrong code number ${place + 1} was looked at`);
  await type(digits, 0);
  const signed = await hasSigned(target, journey, 'citizen');
  tally.note(signed > 0, 'the right code signed after it was used up');
  return tally.done();
};

/** More codes than three an hour, all asked for at once and from many clients. */
export const askForManyCodes = async (target: Target): Promise<Tally> => {
  const tally = makeTally();
  const journey = await awaitingCitizen(target);
  const { page } = await codeOf(target, journey);
  tally.expectOpen(page.heading === 'Skriv koden', 'the citizen gets a code');
  const signing = await signPage({ origin: target.origin, post: target.post }, journey.citizenLink);
  const hidden = Object.fromEntries(formOn(signing, { to: '/underskriv' }).hidden);
  await Promise.all(
    Array.from({ length: Math.min(target.most, 20) }, () =>
      ask(target.origin, `${pathOf(journey.citizenLink)}/underskriv`, {
        from: newClient(),
        form: { ...hidden, name: journey.citizen.name, consent: 'yes', commandId: randomUUID() },
      }),
    ),
  );
  await target.service.settle();
  const mails = await target.post.mailsTo(journey.citizen.address, 'Din kode');
  for (let place = 0; place < 20; place += 1)
    tally.note(place >= 3 && place < mails.length, `code number ${place + 1} was sent`);
  tally.expectOpen(mails.length === 3, `three codes are sent, not ${mails.length}`);
  return tally.done();
};

/** The right code in many windows at once, each a command of its own, and the same form again and again afterwards. */
export const signManyTimes = async (target: Target): Promise<Tally> => {
  const tally = makeTally();
  const journey = await awaitingCitizen(target);
  const { digits } = await codeOf(target, journey);
  const path = `${pathOf(journey.citizenLink)}/kode`;
  const forms = Array.from({ length: Math.min(target.most, 18) }, () => ({
    code: digits,
    commandId: randomUUID(),
  }));
  await Promise.all(forms.map((form) => ask(target.origin, path, { form, from: newClient() })));
  const first = await target.records.of(journey);
  const signed = first.file.version.signatures.filter(({ party }) => party === 'citizen').length;
  tally.expectOpen(signed === 1, `one signature stands, not ${signed}`);
  const events = first.history.filter(({ event }) => /countersign|citizen-signed/.test(event)).length;
  for (const [place] of forms.entries())
    tally.note(place > 0 && (place < signed || place < events), `signature ${place + 1}`);
  for (const form of forms) await ask(target.origin, path, { form, from: newClient() });
  await target.service.settle();
  const after = await target.records.historyOf(journey);
  const more = after.filter((event) => event.startsWith('citizen:')).length;
  const before = first.history.filter(({ by }) => by.kind === 'citizen').length;
  for (const [place] of forms.entries())
    tally.note(place < more - before, `a replayed signing changed the case`);
  return tally.done();
};
