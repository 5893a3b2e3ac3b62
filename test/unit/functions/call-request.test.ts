import { describe, expect, it } from 'vitest';
import { makeAskForCall } from '../../../functions/citizen/answers.ts';
import { makeReadAgreement } from '../../../functions/citizen/read-agreement.ts';
import { makeCaseActs } from '../../../functions/consultant/case-acts.ts';
import { makeShowCase } from '../../../functions/consultant/show-case.ts';
import { actOnCase } from '../../../shared/cases/act-on-case.ts';
import { askForCall } from '../../../shared/domain/case/acts/calls.ts';
import { awaitedCall } from '../../../shared/domain/case/awaited-call.ts';
import { statusOf, type Status } from '../../../shared/domain/case/status.ts';
import { aContext } from '../../builders/cases.ts';
import { atTheDesk, COMMAND } from '../../fakes/desk.ts';
import { makeFakeWorld } from '../../fakes/fake-world.ts';
import { storedIn } from '../../fakes/stored-cases.ts';
import { refusalOf, shown, tokenOf } from '../../fakes/visits.ts';
import { aRequest } from '../../fakes/web-requests.ts';

const visiting = async (status: Status = 'awaiting-citizen') => {
  const world = makeFakeWorld({ at: '2026-11-05T12:00:00Z' });
  const file = await storedIn(world, status);
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

    expect(page).toMatchObject({ heading: 'Bliv ringet op', written: ['when'] });
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
    expect(html).not.toContain(`href="${base}/ring-til-mig"`);
  });

  it('is asked to write less, and keeps what was written', async () => {
    const { send, now } = await visiting();

    const page = await send({ when: 'a'.repeat(201) });

    expect(page).toMatchObject({ status: 422, problems: ['when'] });
    expect(page.standing).toContainEqual(['when', 'a'.repeat(201)]);
    expect(awaitedCall(await now())).toBeUndefined();
  });

  it.each(['in-force', 'registered', 'change-requested', 'declined'] as const)(
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

    expect(answer).toMatchObject({ status: 303, location: `/sager/${file.case.id}` });
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
