import { describe, expect, it } from 'vitest';
import { makeDeliverMail } from '../../../functions/deliver-mail/deliver-mail.ts';
import { makeRecordMailOutcome } from '../../../functions/record-mail-outcome/record-mail-outcome.ts';
import { chooseLanguage } from '../../../shared/domain/case/acts/choose-language.ts';
import { correctAddress, sendLink } from '../../../shared/domain/case/acts/keep-going.ts';
import type { CaseFile } from '../../../shared/domain/case/case.ts';
import { accepted, aContext, codeSent } from '../../builders/cases.ts';
import { deliverAll } from '../../fakes/deliver-all.ts';
import { type FakeWorld, makeFakeWorld } from '../../fakes/fake-world.ts';
import { stored, storedIn } from '../../fakes/stored-cases.ts';

const loaded = async (world: FakeWorld, { case: { id } }: CaseFile): Promise<CaseFile> => {
  const file = await world.cases.load(id);
  if (file === undefined) throw new Error('no case');
  return file;
};

const anOwedMail = async () => {
  const world = makeFakeWorld();
  const file = await storedIn(world, 'invited');
  const [mail] = await world.outbox.ofCase(file.case.id);
  if (mail === undefined) throw new Error('no mail');
  return {
    world,
    file,
    key: mail.key,
    deliver: makeDeliverMail(world),
    told: (eventType: string) =>
      makeRecordMailOutcome(world)({ eventType, mail: { tags: { 'mail-key': [mail.key] } } }),
    row: () => world.outbox.find(mail.key),
    isDue: async () => (await world.dueRows.due('mail', world.clock.now(), { most: 10 })).length > 0,
  };
};

describe('an owed mail', () => {
  it('is handed to the mail service once, however often the doorbell rings', async () => {
    const { world, key, deliver, row } = await anOwedMail();

    await deliver(key);
    await deliver(key);
    await Promise.all([deliver(key), deliver(key)]);

    expect(world.mailer.mails).toHaveLength(1);
    expect(await row()).toMatchObject({ state: 'sent', tries: 1 });
    expect(world.logged).toEqual([{ entry: 'mail-sent', kind: 'fill-invitation' }]);
  });

  it('is handed over once when several senders wake at the same time', async () => {
    const { world, key, deliver } = await anOwedMail();

    await Promise.all(Array.from({ length: 5 }, () => deliver(key)));

    expect(world.mailer.mails).toHaveLength(1);
  });

  it('goes to the address on record with the one link that opens the case, and no word of the case', async () => {
    const { world, file, key, deliver } = await anOwedMail();
    const [link] = file.case.links.employer;
    if (link === undefined) throw new Error('no link');

    await deliver(key);

    const [mail] = world.mailer.mails;
    const address = `${world.municipality.origin}/arbejdsgiver/${world.keys.linkToken(link.id)}`;
    expect(mail).toMatchObject({
      to: file.case.employerEmail,
      key,
      subject: expect.stringContaining('Eksempelby Kommune'),
    });
    expect(mail?.text.match(/https:\S+/g)).toEqual([address]);
    expect(mail?.html).toContain(`href="${address}"`);
    expect(`${mail?.subject} ${mail?.text} ${mail?.html}`).not.toMatch(
      /fleksjob|Eksempelsen|EX-2026-2|650575/i,
    );
    expect(mail?.files).toEqual([]);
  });

  it('to an address that was replaced has no link, and says to call the unit, not whoever replaced it', async () => {
    const world = makeFakeWorld();
    const file = await storedIn(world, 'in-force');
    const old = file.case.employee.email;
    const at = aContext(world.clock.now(), 'consultant');
    await stored(world, [accepted(correctAddress(file, { party: 'citizen', email: 'ny@example.com' }, at))]);
    await deliverAll(world);

    const mail = world.mailer.mails.find(({ to }) => to === old);
    expect(mail?.text).toContain(`Ring til ${world.municipality.unit} på 70 00 00 00`);
    expect(`${mail?.text} ${mail?.html}`).not.toMatch(/https?:|Vita|Demo|ny@example/);
  });

  it('with a code holds the six digits and no link', async () => {
    const world = makeFakeWorld();
    const draft = await storedIn(world, 'drafting');
    await stored(world, [codeSent(draft, 'employer', world.clock.now())]);
    const mails = await world.outbox.ofCase(draft.case.id);
    const code = await world.codes.find(draft.case.id, 'employer');
    const key = mails.find(({ message }) => message.kind === 'signing-code')?.key ?? '';

    await makeDeliverMail(world)(key);

    const [mail] = world.mailer.mails;
    expect(mail?.text).toContain(code && world.keys.codeDigits(code.id));
    expect(mail?.subject).not.toMatch(/\d{6}/);
    expect(mail?.text).not.toContain('https:');
  });

  it('is in the language its reader has chosen, and in Danish to the one who has not', async () => {
    const world = makeFakeWorld();
    const draft = await storedIn(world, 'drafting');
    const context = aContext(world.clock.now());
    const chosen = accepted(chooseLanguage(draft, { party: 'employer', language: 'en' }, context));
    await stored(world, [chosen, codeSent(chosen.after, 'employer', world.clock.now())]);
    await stored(world, [accepted(sendLink(await loaded(world, draft), { party: 'employer' }, context))]);

    await deliverAll(world);

    const subjectsTo = (address: string) =>
      world.mailer.mails.filter(({ to }) => to === address).map(({ subject }) => subject);
    expect(subjectsTo(draft.case.employerEmail).toSorted()).toEqual([
      'Here is your new link from Eksempelby Kommune',
      'Your code from Eksempelby Kommune',
    ]);

    const asked = await storedIn(world, 'awaiting-citizen');
    world.clock.forward({ days: 2 });
    await deliverAll(world);

    expect(subjectsTo(asked.case.employee.email)).toEqual([
      'Du har en aftale, der venter på din underskrift',
    ]);
  });

  it('named by nobody is nothing to do', async () => {
    const { world, deliver } = await anOwedMail();

    await deliver('bm8gc3VjaCBtYWls');

    expect(world.mailer.mails).toEqual([]);
    expect(world.logged).toEqual([]);
  });
});

describe('while the mail service is down, a mail', () => {
  it('is tried three times on the spot: a short fault holds nobody up', async () => {
    const { world, key, row } = await anOwedMail();
    world.mailer.goDown();
    let pauses = 0;
    const pause = (): Promise<void> => {
      pauses += 1;
      if (pauses === 2) world.mailer.comeUp();
      return Promise.resolve();
    };

    await makeDeliverMail({ ...world, pause })(key);

    expect(world.mailer.mails).toHaveLength(1);
    expect(await row()).toMatchObject({ state: 'sent', tries: 1 });
  });

  it('is owed again, and sent once when the service is up', async () => {
    const { world, key, deliver, row, isDue } = await anOwedMail();
    world.mailer.goDown();
    await deliver(key);
    world.mailer.comeUp();

    expect(await row()).toMatchObject({ state: 'owed', tries: 1 });
    world.clock.forward({ minutes: 1 });
    expect(await isDue()).toBe(true);
    await deliver(key);
    await deliver(key);

    expect(world.mailer.mails).toHaveLength(1);
    expect(await row()).toMatchObject({ state: 'sent', tries: 2 });
  });

  it('is given up after a week of hourly rounds; the desk shows it, and the consultant is told', async () => {
    const { world, file, key, deliver, row, isDue } = await anOwedMail();
    world.mailer.goDown();
    for (let tried = 0; tried < 7 * 24; tried += 1) {
      expect(await row()).toMatchObject({ state: 'owed', tries: tried });
      await deliver(key);
      world.clock.forward({ minutes: 60 });
    }

    expect(await row()).toMatchObject({ state: 'failed', tries: 168 });
    expect((await world.cases.load(file.case.id))?.case.mailLost).toEqual(['employer']);
    expect((await world.outbox.ofCase(file.case.id)).map(({ message }) => message.kind)).toContain(
      'mail-returned',
    );
    world.mailer.comeUp();
    await deliver(key);
    expect(world.mailer.mails).toEqual([]);
    expect(
      (await world.dueRows.due('mail', world.clock.now(), { most: 10 })).map((due) => due.key),
    ).not.toContain(key);
    expect(await isDue()).toBe(true);
  });

  it('leaves a line in the log that names the kind of mail and of fault, and nobody', async () => {
    const { world, file, key, deliver } = await anOwedMail();
    world.mailer.goDown();

    await deliver(key);

    expect(world.logged).toEqual([
      { entry: 'mail-not-sent', kind: 'fill-invitation', fault: 'Error', tries: 1 },
    ]);
    expect(JSON.stringify(world.logged)).not.toContain(file.case.employerEmail);
  });
});

describe('a mail that has lost its meaning before it could be sent', () => {
  it('is not sent: its link was revoked by a newer one', async () => {
    const { world, file, key, deliver, row } = await anOwedMail();
    const context = aContext(world.clock.now(), 'consultant');
    await stored(world, [accepted(sendLink(file, { party: 'employer' }, context))]);

    await deliver(key);

    expect(world.mailer.mails).toEqual([]);
    expect(await row()).toMatchObject({ state: 'dropped' });
    expect(world.logged).toEqual([{ entry: 'mail-dropped', kind: 'fill-invitation' }]);
  });

  it('is not sent: its link has expired', async () => {
    const { world, key, deliver, row } = await anOwedMail();
    world.clock.forward({ days: 15 });

    await deliver(key);

    expect(world.mailer.mails).toEqual([]);
    expect(await row()).toMatchObject({ state: 'dropped' });
  });

  it('is not sent: its code is ten minutes old', async () => {
    const world = makeFakeWorld();
    const draft = await storedIn(world, 'drafting');
    await stored(world, [codeSent(draft, 'employer', world.clock.now())]);
    const mails = await world.outbox.ofCase(draft.case.id);
    const key = mails.find(({ message }) => message.kind === 'signing-code')?.key ?? '';
    world.clock.forward({ minutes: 10 });

    await makeDeliverMail(world)(key);

    expect(world.mailer.mails).toEqual([]);
    expect(await world.outbox.find(key)).toMatchObject({ state: 'dropped' });
  });
});

const dead = async () => {
  const owed = await anOwedMail();
  const outbox = { ...owed.world.outbox, sent: () => Promise.reject(new Error('killed')) };
  await expect(makeDeliverMail({ ...owed.world, outbox })(owed.key)).rejects.toThrow('killed');
  return owed;
};

describe('a sender that dies after the mail service took the mail', () => {
  it('leaves it to the word of the mail service, and the mail is not sent again', async () => {
    const { world, key, deliver, told, row } = await dead();

    await told('Send');
    world.clock.forward({ days: 1 });
    await deliver(key);

    expect(world.mailer.mails).toHaveLength(1);
    expect(await row()).toMatchObject({ state: 'sent' });
  });

  it('leaves nothing to do for a quarter of an hour', async () => {
    const { world, key, deliver, isDue } = await dead();

    world.clock.forward({ minutes: 14 });
    await deliver(key);

    expect(await isDue()).toBe(false);
    expect(world.mailer.mails).toHaveLength(1);
  });

  it('leaves it owed when nothing is ever heard of it', async () => {
    const { world, key, deliver, row } = await dead();

    world.clock.forward({ minutes: 15 });
    await deliver(key);

    expect(world.mailer.mails).toHaveLength(2);
    expect(await row()).toMatchObject({ state: 'sent', tries: 2 });
  });
});
