import { describe, expect, it } from 'vitest';
import { makeAskForCall } from '../../../functions/citizen/answers.ts';
import { makeReadAgreement } from '../../../functions/citizen/read-agreement.ts';
import { makeCaseActs } from '../../../functions/consultant/case-acts.ts';
import { makeShowCase } from '../../../functions/consultant/show-case.ts';
import { actOnCase } from '../../../shared/cases/act-on-case.ts';
import { askForCall } from '../../../shared/domain/case/acts/calls.ts';
import { awaitedCall } from '../../../shared/domain/case/awaited-call.ts';
import { statusOf, type Status } from '../../../shared/domain/case/status.ts';
import { aContext, aNewCase, type CaseOptions } from '../../builders/cases.ts';
import { atTheDesk, COMMAND } from '../../fakes/desk.ts';
import { makeFakeWorld } from '../../fakes/fake-world.ts';
import { storedIn } from '../../fakes/stored-cases.ts';
import { refusalOf, shown, tokenOf } from '../../fakes/visits.ts';
import { aRequest } from '../../fakes/web-requests.ts';

const ANOTHER_COMMAND = '00000000-0000-4000-8000-0000000000bb';

const visiting = async (status: Status = 'awaiting-citizen', given: CaseOptions['given'] = {}) => {
  const world = makeFakeWorld({ at: '2026-11-05T12:00:00Z' });
  const file = await storedIn(world, status, { given });
  const link = tokenOf(world, file, 'citizen');
  const page = makeAskForCall(world);
  const asked = (form: Record<string, string> = {}, route = 'POST /medarbejder/{link}/ring-til-mig') =>
    aRequest(route, { path: { link }, form: { commandId: COMMAND, ...form } });
  return {
    base: `/medarbejder/${link}`,
    show: async () => shown(await page.show(asked({}, 'GET /medarbejder/{link}/ring-til-mig'))),
    send: async (form: Record<string, string>) => shown(await page.send(asked(form))),
    sendRaw: (form: Record<string, string>) => page.send(asked(form)),
    read: async () => shown(await makeReadAgreement(world)(asked({}, 'GET /medarbejder/{link}'))),
    now: async () => (await world.cases.load(file.case.id)) ?? file,
    mails: async () =>
      (await world.outbox.ofCase(file.case.id))
        .map(({ message: { kind, to } }) => `${kind} ${to.role}`)
        .filter((mail) => mail.startsWith('call-requested')),
  };
};

describe('the citizen who would rather talk', () => {
  it('is offered a call beside the three answers, on a page that changes nothing', async () => {
    const { read, show, now, base } = await visiting();
    const before = await now();

    expect((await read()).html).toContain(`href="${base}/ring-til-mig"`);
    const page = await show();

    expect(page).toMatchObject({ heading: 'Bliv ringet op', written: ['phone', 'when'] });
    expect(page.action).toBe(`${base}/ring-til-mig`);
    expect(await now()).toEqual(before);
  });

  it('asks with when it suits, and the consultant alone gets a mail', async () => {
    const { send, now, mails, base } = await visiting();

    const answer = await send({ when: 'Onsdag formiddag' });

    expect(answer).toMatchObject({ status: 303, location: base });
    expect(awaitedCall(await now())).toMatchObject({ when: 'Onsdag formiddag' });
    expect(statusOf(await now())).toBe('awaiting-citizen');
    expect(await mails()).toEqual(['call-requested consultant']);
  });

  it('need not say when, and is called once however often the form is sent', async () => {
    const { send, now, mails } = await visiting();

    await send({ when: ' ' });
    const again = await send({ when: ' ' });

    expect(again.status).toBe(303);
    expect(awaitedCall(await now())?.when).toBeUndefined();
    expect(await mails()).toHaveLength(1);
  });

  it('sees that the wish is known, and can still answer', async () => {
    const { send, read, base } = await visiting();

    await send({ when: 'Efter <kl. 10>' });
    const { html } = await read();

    expect(html).toContain('Du har bedt om at blive ringet op');
    expect(html).toContain('Efter &lt;kl. 10>');
    expect(html).toContain(`href="${base}/afvis"`);
    expect(html).toContain('Det ender på 67.');
    expect(html).not.toContain('31 23 45 67');
    expect(html).toContain('Er du ikke ringet op efter to hverdage?');
  });

  it('is asked to write less, and keeps what was written', async () => {
    const { send, now } = await visiting();

    const page = await send({ when: 'a'.repeat(201) });

    expect(page).toMatchObject({ status: 422, problems: ['when'] });
    expect(page.standing).toContainEqual(['when', 'a'.repeat(201)]);
    expect(awaitedCall(await now())).toBeUndefined();
  });

  it('is called at the number that was typed, and can correct it', async () => {
    const { send, show, read, now, mails } = await visiting();

    await send({ phone: '20 12 34 56', when: 'Onsdag' });
    const page = await show();
    await send({ phone: '20 65 43 21', when: 'Torsdag', commandId: ANOTHER_COMMAND });

    expect(page.standing).toEqual([
      ['phone', '20123456'],
      ['when', 'Onsdag'],
    ]);
    expect(awaitedCall(await now())).toMatchObject({ phone: '20654321', when: 'Torsdag' });
    expect((await read()).html).toContain('href="tel:+4520654321"');
    expect(await mails()).toHaveLength(1);
  });

  it('is told at the field that a number is wrong', async () => {
    const { send, now } = await visiting();

    const page = await send({ phone: '1234', when: 'Onsdag' });

    expect(page).toMatchObject({ status: 422, problems: ['phone'] });
    expect(awaitedCall(await now())).toBeUndefined();
  });

  it('must give a number where none is known', async () => {
    const { employee } = aNewCase();
    const { send, now } = await visiting('awaiting-citizen', {
      employee: { ...employee, mobile: undefined },
    });

    expect(await send({ phone: '', when: 'Onsdag' })).toMatchObject({ status: 422, problems: ['phone'] });
    await send({ phone: '20 12 34 56', when: 'Onsdag', commandId: ANOTHER_COMMAND });

    expect(awaitedCall(await now())?.phone).toBe('20123456');
  });

  it('reads the page in English with what was typed, and nothing is sent', async () => {
    const { send, now } = await visiting();

    const page = await send({ phone: '12', when: 'Onsdag', language: 'en' });

    expect(page).toMatchObject({ status: 200, heading: 'Get a call', problems: [] });
    expect(page.standing).toEqual([
      ['phone', '12'],
      ['when', 'Onsdag'],
    ]);
    expect(awaitedCall(await now())).toBeUndefined();
  });

  it('can ask for a call while the employer looks at a change', async () => {
    const { send, read, now, base } = await visiting('change-requested');

    expect((await read()).html).toContain(`href="${base}/ring-til-mig"`);
    await send({ when: 'Onsdag' });

    expect(awaitedCall(await now())).toMatchObject({ when: 'Onsdag' });
    expect((await read()).html).toContain('Du har bedt om at blive ringet op');
  });

  it.each(['in-force', 'registered', 'declined'] as const)(
    'comes back to the first page when the agreement is %s',
    async (status) => {
      const { show, base } = await visiting(status);

      expect(await show()).toMatchObject({ status: 303, location: base });
    },
  );

  it('is told that it is too late when both have signed meanwhile', async () => {
    const { sendRaw } = await visiting('in-force');

    expect(await refusalOf(sendRaw({ when: '' }))).toBe('changed-meanwhile');
  });
});

const awaited = async () => {
  const desk = await atTheDesk('awaiting-citizen');
  const context = aContext(desk.world.clock.now(), 'citizen');
  await actOnCase(desk.world.cases, {
    caseId: desk.file.case.id,
    rule: (file) => askForCall(file, { when: 'Onsdag formiddag' }, context),
  });
  const casePage = async () => shown(await makeShowCase(desk.world)(desk.asked('GET /sager/{case}'))).html;
  return { ...desk, casePage };
};

describe('the consultant', () => {
  it('calls the number that was typed rather than the one on record', async () => {
    const { world, file, casePage } = await awaited();
    const context = aContext(world.clock.now(), 'citizen');
    await actOnCase(world.cases, {
      caseId: file.case.id,
      rule: (current) => askForCall(current, { when: 'Onsdag', phone: '20123456' }, context),
    });

    expect(await casePage()).toContain('href="tel:+4520123456"');
  });

  it('sees on the case that the citizen waits for a call, when it suits, and the number', async () => {
    const { casePage } = await awaited();

    const html = await casePage();

    expect(html).toContain('Borgeren vil gerne ringes op');
    expect(html).toContain('Onsdag formiddag');
    expect(html).toContain('href="tel:+4531234567"');
  });

  it('marks the call as made, and it is gone from the case but not from its history', async () => {
    const { world, asked, now, history, casePage, file } = await awaited();

    const answer = shown(
      await makeCaseActs(world).settleCall(asked('POST /sager/{case}/ringet-op', { form: {} })),
    );

    expect(answer).toMatchObject({ status: 303, location: `/sager/${file.case.id}?udfoert=ja` });
    expect(awaitedCall(await now())).toBeUndefined();
    expect((await history()).slice(-2)).toEqual(['call-requested', 'call-settled']);
    expect(await casePage()).not.toContain('Borgeren vil gerne ringes op');
  });

  it('cannot mark a call that nobody asked for', async () => {
    const { world, asked } = await atTheDesk('awaiting-citizen');

    expect(
      await refusalOf(makeCaseActs(world).settleCall(asked('POST /sager/{case}/ringet-op', { form: {} }))),
    ).toBe('already-done');
  });
});
