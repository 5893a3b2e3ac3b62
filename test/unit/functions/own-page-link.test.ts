import { describe, expect, it } from 'vitest';
import { makeDecline, makeRequestChange } from '../../../functions/citizen/answers.ts';
import { makeReadAgreement } from '../../../functions/citizen/read-agreement.ts';
import { makeOverview } from '../../../functions/employer/overview.ts';
import { actOnCase } from '../../../shared/cases/act-on-case.ts';
import { settleCall } from '../../../shared/domain/case/acts/calls.ts';
import { awaitedCall } from '../../../shared/domain/case/awaited-call.ts';
import { caseLineOf } from '../../../shared/domain/desk/case-line.ts';
import { makeSigningPages } from '../../../shared/web/party/signing-pages.ts';
import { aContext } from '../../builders/cases.ts';
import { makeFakeWorld } from '../../fakes/fake-world.ts';
import { givenLink } from '../../fakes/given-link.ts';
import { ROOT, standingIn, visiting } from '../../fakes/own-visit.ts';
import { storedIn } from '../../fakes/stored-cases.ts';
import { refusalOf, shown } from '../../fakes/visits.ts';
import { aRequest } from '../../fakes/web-requests.ts';

describe('a link to the citizen’s own page', () => {
  it('does nothing but ask for a call and answer before a talk', async () => {
    const { world, asked, now } = await standingIn('in-force');
    const before = await now();
    const signing = makeSigningPages({ world, party: 'citizen' });
    const acts = [
      makeDecline(world).send(asked('POST /medarbejder/{link}/afvis', { reason: 'Nej' })),
      makeRequestChange(world).send(asked('POST /medarbejder/{link}/bed-om-aendring', { comment: 'Andet' })),
      signing.askForCode(asked('POST /medarbejder/{link}/underskriv', { name: 'Demo', consent: 'yes' })),
      signing.signWithCode(asked('POST /medarbejder/{link}/kode', { code: '000000' })),
    ];

    for (const act of acts) expect(await refusalOf(act)).toBe('not-found');
    expect(await now()).toEqual(before);
  });

  it('comes back to the page from every other page of the citizen', async () => {
    const { world, asked, base } = await standingIn('in-force');
    const signing = makeSigningPages({ world, party: 'citizen' });
    const pages = [
      signing.sign(asked('GET /medarbejder/{link}/underskriv')),
      signing.code(asked('GET /medarbejder/{link}/kode')),
      makeDecline(world).show(asked('GET /medarbejder/{link}/afvis')),
      makeRequestChange(world).show(asked('GET /medarbejder/{link}/bed-om-aendring')),
    ];

    for (const page of pages) expect(shown(await page)).toMatchObject({ status: 303, location: base });
  });

  it('is dead after its last day, for the employer, and where it is not quite the same', async () => {
    const { world, link, raw } = await standingIn('in-force');
    const at = (token: string) => makeReadAgreement(world)(aRequest(ROOT, { path: { link: token } }));
    const employers = aRequest('GET /arbejdsgiver/{link}', { path: { link } });

    expect(await refusalOf(makeOverview(world)(employers))).toBe('not-found');
    for (const token of [`${link}A`, link.slice(0, -1), '', '__proto__'])
      expect(await refusalOf(at(token))).toBe('not-found');
    world.clock.forward({ days: 14 });
    expect((await raw()).statusCode).toBe(200);
    world.clock.forward({ days: 1 });
    expect(await refusalOf(raw())).toBe('not-found');
  });

  it('shows nothing of its own to the employer, whatever the link’s purpose says', async () => {
    const { world, file } = await standingIn('registered');
    const link = await givenLink(world, file, { party: 'employer', purpose: 'own' });

    const page = shown(await makeOverview(world)(aRequest('GET /arbejdsgiver/{link}', { path: { link } })));

    expect(page.heading).toBe('Kvittering');
    expect(await refusalOf(makeReadAgreement(world)(aRequest(ROOT, { path: { link } })))).toBe('not-found');
  });
});

describe('a call asked for between talks', () => {
  it('is awaited on the desk until it has been made, and the consultant gets one mail', async () => {
    const { world, file, sendCall, read, now, base, showCall } = await standingIn('registered');

    expect((await showCall()).html).not.toContain('Du skal ikke svare på aftalen imens.');
    expect(await sendCall({ when: 'Onsdag' })).toMatchObject({ status: 303, location: base });
    const { html } = await read();

    expect(html).toContain('Du har bedt om at blive ringet op');
    expect(html).toContain('Vi har givet besked til Vita Vejledersen.');
    expect(html).not.toContain('svare på aftalen');
    expect(awaitedCall(await now())).toMatchObject({ when: 'Onsdag', inForce: true });
    expect(caseLineOf(await now()).callSince).toBeDefined();
    const mails = (await world.outbox.ofCase(file.case.id)).filter(
      ({ message }) => message.kind === 'call-requested',
    );
    expect(mails).toHaveLength(1);
    await actOnCase(world.cases, {
      caseId: file.case.id,
      rule: (current) => settleCall(current, { party: 'citizen' }, aContext(world.clock.now(), 'consultant')),
    });
    expect(awaitedCall(await now())).toBeUndefined();
    expect((await read()).html).toContain(`${base}/ring-til-mig`);
  });

  it.each(['sign', 'read', 'answer'] as const)('is not asked for by a link to %s', async (purpose) => {
    const world = makeFakeWorld({ at: '2026-11-05T12:00:00Z' });
    const file = await storedIn(world, 'in-force');
    const { showCall, sendCallRaw, base, now } = await visiting(world, file, purpose);
    const before = await now();

    expect(await showCall()).toMatchObject({ status: 303, location: base });
    expect(await refusalOf(sendCallRaw())).toBe(purpose === 'sign' ? 'changed-meanwhile' : 'not-found');
    expect(await now()).toEqual(before);
  });

  it('comes too late when the job has ended', async () => {
    const { sendCallRaw } = await standingIn('ended');

    expect(await refusalOf(sendCallRaw())).toBe('closed');
  });
});
