import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeVisitor, type Visitor } from '../../infra/local/demo/visitor.ts';
import { signInAs } from '../../infra/local/demo/walk.ts';
import { bodyOf, formOn, get, sendForm } from './form-page.ts';
import {
  askForCode,
  fillInUnseen,
  invitationOf,
  openCase,
  sign,
  signLinkOf,
  signPage,
  toCitizen,
} from './people.ts';
import { PATIENTLY, shareStage, type Stage } from './stage.ts';
import { steps } from './steps.ts';

let stage: Stage;
let desk: Visitor;

beforeAll(async () => {
  stage = await shareStage();
  desk = await signInAs(stage.origin, 'Kira Konsulentsen');
});
afterAll(() => stage.stop());

const visitor = () => makeVisitor(stage.origin);

describe('signing', PATIENTLY, () => {
  it.concurrent('ten times at once gives one signature and one set of mails', async () => {
    const journey = await openCase(desk);
    const { citizenLink } = await toCitizen(stage, journey);
    const { digits } = await askForCode(stage, citizenLink, journey.citizen);
    const forms = await Promise.all(
      Array.from({ length: 10 }, async () => formOn(await get(visitor(), `${citizenLink}/kode`))),
    );

    const answers = await Promise.all(
      forms.map(({ hidden, action }) =>
        sendForm(visitor(), action, { body: bodyOf([...hidden, ['code', digits]]) }),
      ),
    );

    expect(answers.filter(({ status }) => status === 303).length).toBeGreaterThan(0);
    expect(answers.filter(({ status }) => status !== 303 && status !== 422)).toEqual([]);
    const history = await stage.records.historyOf(journey);
    expect(history.filter((line) => line === 'citizen: citizen-signed')).toHaveLength(1);
    await stage.post.mailTo(journey.citizen.address, 'Aftalen er underskrevet');
    await stage.service.settle();
    for (const { address } of [journey.employer, journey.citizen])
      expect(await stage.post.mailsTo(address, 'Aftalen er underskrevet')).toHaveLength(1);
    expect((await visitor().open(`${citizenLink}/kode`)).heading).toBe('Kvittering');
  });

  it.concurrent('with the same code form twice gives the receipt twice', async () => {
    const journey = await openCase(desk);
    const { citizenLink } = await toCitizen(stage, journey);
    const { page, digits } = await askForCode(stage, citizenLink, journey.citizen);

    const [one, other] = await Promise.all([page.submit({ code: digits }), page.submit({ code: digits })]);

    expect([one.heading, other.heading]).toEqual(['Kvittering', 'Kvittering']);
    expect(one.text.split('Underskrevet af')[1]?.slice(0, 40)).toBe(
      other.text.split('Underskrevet af')[1]?.slice(0, 40),
    );
  });

  it.concurrent('from a page that was left open while the content changed is refused, and shows what to do', async () => {
    const journey = await openCase(desk);
    const link = await invitationOf(stage, journey);
    await fillInUnseen(stage, link, journey);
    const stale = await signPage(stage, link);
    const { page: coded, digits } = await askForCode(stage, link, journey.employer);
    await (await visitor().open(`${link}/udfyld/${steps.job}`)).submit({
      title: 'Et andet job',
      save: 'next',
    });

    const asked = await stale.submit({ name: journey.employer.name, consent: 'yes' });
    const signed = await coded.submit({ code: digits });

    for (const page of [asked, signed])
      expect([page.status, page.heading]).toEqual([409, 'Aftalen er ændret imens']);
    expect(await stage.records.statusOf(journey)).toBe('drafting');
    expect((await sign(stage, link, journey.employer)).heading).toBe('Kvittering');
  });

  it.concurrent('what has been taken back and changed needs a new look: neither the old page nor the old code signs it', async () => {
    const journey = await openCase(desk);
    const { employerLink, citizenLink } = await toCitizen(stage, journey);
    const stale = await signPage(stage, citizenLink);
    const { page: coded, digits } = await askForCode(stage, citizenLink, journey.citizen);
    await (await visitor().open(`${employerLink}/ret`)).submit({});
    await (await visitor().open(`${employerLink}/udfyld/${steps.job}`)).submit({
      title: 'Et andet job',
      save: 'next',
    });
    await sign(stage, employerLink, journey.employer);
    await signLinkOf(stage, journey, 2);

    const asked = await stale.submit({ name: journey.citizen.name, consent: 'yes' });
    const signed = await coded.submit({ code: digits });

    for (const page of [asked, signed])
      expect([page.status, page.heading]).toEqual([409, 'Aftalen er ændret imens']);
    expect(await stage.records.statusOf(journey)).toBe('awaiting-citizen');
  });

  it.concurrent('again with a code that has been used does nothing', async () => {
    const journey = await openCase(desk);
    const link = await invitationOf(stage, journey);
    await fillInUnseen(stage, link, journey);
    const { page, digits } = await askForCode(stage, link, journey.employer);
    const receipt = await page.submit({ code: digits });
    await (await receipt.follow('Ret aftalen')).submit({});

    const again = await page.submit({ code: digits });
    const fresh = await (await visitor().open(`${link}/kode`)).submit({ code: digits });

    expect(receipt.heading).toBe('Kvittering');
    expect(again.heading).not.toBe('Kvittering');
    expect([fresh.status, fresh.heading]).toEqual([422, 'Koden er udløbet']);
    expect(await stage.records.statusOf(journey)).toBe('drafting');
  });
});

describe('two windows', PATIENTLY, () => {
  it('on the same step: the second is told, keeps what was typed, and may save it after all', async () => {
    const journey = await openCase(desk);
    const link = await invitationOf(stage, journey);
    const [one, other] = await Promise.all(
      [1, 2].map(() => visitor().open(`${link}/udfyld/${steps.company}`)),
    );

    await one?.submit({ name: 'Skrevet i det første vindue', save: 'next' });
    const told = await other?.submit({ name: 'Skrevet i det andet vindue', save: 'next' });
    const stored = await visitor().open(`${link}/udfyld/${steps.company}`);

    expect([told?.status, told?.text.includes('Trinnet er ændret imens')]).toEqual([409, true]);
    expect(told?.html).toContain('Skrevet i det andet vindue');
    expect(stored.html).toContain('Skrevet i det første vindue');
    await told?.submit({ save: 'next' });
    expect((await visitor().open(`${link}/udfyld/${steps.company}`)).html).toContain(
      'Skrevet i det andet vindue',
    );
  });

  it('saving a step at the same moment: one is saved, and the other is told', async () => {
    const journey = await openCase(desk);
    const link = await invitationOf(stage, journey);
    const pages = await Promise.all(
      Array.from({ length: 5 }, () => visitor().open(`${link}/udfyld/${steps.support}`)),
    );

    const answers = await Promise.all(
      pages.map((page, place) => page.submit({ other: `Vindue ${place}`, save: 'next' })),
    );

    expect(answers.filter(({ status }) => status === 409)).toHaveLength(4);
    const saved = answers.findIndex(({ status }) => status !== 409);
    expect((await visitor().open(`${link}/udfyld/${steps.support}`)).html).toContain(`Vindue ${saved}`);
    answers.forEach((page, place) => {
      if (place !== saved) expect(page.html).toContain(`Vindue ${place}`);
    });
  });
});
