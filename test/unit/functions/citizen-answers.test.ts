import { aDocumentOf } from '../../builders/document.ts';
import { describe, expect, it } from 'vitest';
import { makeDecline, makeRequestChange } from '../../../functions/citizen/answers.ts';
import { makeReadAgreement } from '../../../functions/citizen/read-agreement.ts';
import { makeOverview } from '../../../functions/employer/overview.ts';
import { makeTakeBack } from '../../../functions/employer/take-back.ts';
import { statusOf, type Status } from '../../../shared/domain/case/status.ts';
import type { Party } from '../../../shared/domain/case/parties.ts';
import { makeReadDocument } from '../../../shared/web/party/read-document.ts';
import { makeFakeWorld } from '../../fakes/fake-world.ts';
import { storedIn } from '../../fakes/stored-cases.ts';
import { refusalOf, shown, tokenOf } from '../../fakes/visits.ts';
import { aRequest } from '../../fakes/web-requests.ts';

const visiting = async (party: Party, status: Status = 'awaiting-citizen') => {
  const world = makeFakeWorld({ at: '2026-11-05T12:00:00Z' });
  const file = await storedIn(world, status);
  const link = tokenOf(world, file, party);
  return {
    world,
    base: `/${party === 'employer' ? 'arbejdsgiver' : 'medarbejder'}/${link}`,
    asked: (form: Record<string, string> = {}, route = 'POST /medarbejder/{link}/afvis') =>
      aRequest(route, {
        path: { link },
        form: { commandId: '00000000-0000-4000-8000-0000000000aa', ...form },
      }),
    now: async () => (await world.cases.load(file.case.id)) ?? file,
    mails: async () =>
      (await world.outbox.ofCase(file.case.id)).map(({ message: { kind, to } }) => `${kind} ${to.role}`),
  };
};

describe('the citizen', () => {
  it('asks for a change: the signature of the employer falls, and all three are told', async () => {
    const { world, asked, base, now, mails } = await visiting('citizen');

    const answer = shown(
      await makeRequestChange(world).send(asked({ comment: 'Jeg vil gerne møde kl. 10.' })),
    );

    expect(answer).toMatchObject({ status: 303, location: base });
    expect(statusOf(await now())).toBe('change-requested');
    expect((await now()).version).toMatchObject({ signatures: [] });
    expect((await now()).case.facts.changeRequested?.comment).toBe('Jeg vil gerne møde kl. 10.');
    expect(await mails()).toEqual(
      expect.arrayContaining([
        'change-requested employer',
        'change-requested consultant',
        'change-passed-on citizen',
      ]),
    );
  });

  it('is asked to write what to change, and nothing happens until then', async () => {
    const { world, asked, now } = await visiting('citizen');

    const page = shown(await makeRequestChange(world).send(asked({ comment: '  ' })));

    expect(page).toMatchObject({ status: 422, problems: ['comment'] });
    expect(statusOf(await now())).toBe('awaiting-citizen');
  });

  it('still sees afterwards what was written, who has it, and the agreement as it was', async () => {
    const { world, asked, base } = await visiting('citizen');
    const read = async () => shown(await makeReadAgreement(world)(asked({}, 'GET /medarbejder/{link}'))).html;

    await makeRequestChange(world).send(asked({ comment: 'Jeg vil gerne <møde> kl. 10.' }));
    const html = await read();

    expect(html).toContain('Jeg vil gerne &lt;møde> kl. 10.');
    expect(html).toContain('Du sendte det den 5. november 2026 kl. 13.00');
    expect(html).toContain('Vita Vejledersen i kommunen');
    expect(html).toContain('Din arbejdsgiver ser på ønsket');
    expect(html).toContain(`href="${base}/ring-til-mig"`);
    expect(html).toContain('Sådan var aftalen, da du læste den');
  });

  it('is stopped from sending a personnummer, and keeps what was written', async () => {
    const { world, asked, now } = await visiting('citizen');
    const comment = 'Mit nummer er 010190-1234, og jeg møder hellere kl. 10.';

    const page = shown(await makeRequestChange(world).send(asked({ comment })));

    expect(page).toMatchObject({ status: 422, problems: ['comment'], loose: [] });
    expect(page.instructions[0]?.[1]).toContain('Fjern det, der ligner et personnummer');
    expect(page.standing).toContainEqual(['comment', comment]);
    expect(statusOf(await now())).toBe('awaiting-citizen');
  });

  it('can look up hours, pay and considerations on the page for a change', async () => {
    const { world, asked } = await visiting('citizen');

    const { html } = shown(await makeRequestChange(world).show(asked()));

    expect(html).toContain('<summary class="details-summary">Se det vigtigste i aftalen</summary>');
    for (const fact of ['8 timer om ugen på arbejde', '142,50 kr. pr. time', 'Ekstra pauser'])
      expect(html).toContain(fact);
  });

  it('is told before a no what follows, whom to call, and the other ways', async () => {
    const { world, asked, base } = await visiting('citizen');

    const { html } = shown(await makeDecline(world).show(asked()));

    expect(html).toContain('bliver aftalen lukket');
    expect(html).toContain('Så ring først til Vita Vejledersen på');
    expect(html).toContain(`href="${base}/bed-om-aendring"`);
    expect(html).toContain(`href="${base}/ring-til-mig"`);
    expect(html).toMatch(/class="button button-warning"[^>]*>Ja, jeg vil ikke underskrive/);
  });

  it('sees again what was too long', async () => {
    const { world, asked } = await visiting('citizen');
    const comment = 'a'.repeat(5_000);

    const page = shown(await makeRequestChange(world).send(asked({ comment })));

    expect(page).toMatchObject({ status: 422, problems: ['comment'] });
    expect(page.standing).toContainEqual(['comment', comment]);
  });

  it('declines, with or without a reason, once', async () => {
    const { world, asked, now, mails } = await visiting('citizen');
    const { send } = makeDecline(world);

    await send(asked({ reason: '' }));
    const first = await now();
    const again = shown(await send(asked({ reason: '' })));

    expect(statusOf(first)).toBe('declined');
    expect(again.status).toBe(303);
    expect(await now()).toEqual(first);
    expect((await mails()).filter((mail) => mail.startsWith('declined'))).toEqual(
      expect.arrayContaining(['declined employer', 'declined consultant']),
    );
  });

  it('is told that it is too late when another window asked for a change first', async () => {
    const { world, asked, now } = await visiting('citizen');
    await makeRequestChange(world).send(
      asked({ comment: 'Møde kl. 10' }, 'POST /medarbejder/{link}/bed-om-aendring'),
    );

    expect(await refusalOf(makeDecline(world).send(asked({ reason: '' })))).toBe('changed-meanwhile');
    expect(statusOf(await now())).toBe('change-requested');
  });

  it.each(['in-force', 'declined'] as const)(
    'comes from the forms back to the first page when it is %s',
    async (status) => {
      const { world, asked, base } = await visiting('citizen', status);

      for (const { show } of [makeDecline(world), makeRequestChange(world)]) {
        expect(shown(await show(asked()))).toMatchObject({ status: 303, location: base });
      }
    },
  );
});

describe('opening a link', () => {
  it.each(['awaiting-citizen', 'change-requested', 'in-force', 'registered', 'declined'] as const)(
    'changes nothing of an agreement that is %s',
    async (status) => {
      for (const party of ['employer', 'citizen'] as const) {
        const { world, asked, now } = await visiting(party, status);
        const before = await now();
        world.clock.forward({ minutes: 5 });

        const page = party === 'employer' ? makeOverview(world) : makeReadAgreement(world);
        const answer = await page(asked({}, 'GET /'));

        expect(answer.statusCode).toBe(200);
        expect(await now()).toEqual(before);
      }
    },
  );

  it('shows the employer neither the number nor the link of the citizen', async () => {
    const { world, asked, now } = await visiting('employer');

    const { body = '' } = await makeOverview(world)(asked({}, 'GET /'));

    expect(body).not.toContain(tokenOf(world, await now(), 'citizen'));
    expect(body).not.toMatch(/650575-?0003/);
  });
});

describe('the employer', () => {
  it('takes the signed agreement back before the citizen has signed, and both are told', async () => {
    const { world, asked, base, now, mails } = await visiting('employer');

    const answer = shown(await makeTakeBack(world).takeBack(asked()));

    expect(answer).toMatchObject({ status: 303, location: base });
    expect(statusOf(await now())).toBe('drafting');
    expect(await mails()).toEqual(expect.arrayContaining(['taken-back citizen', 'taken-back consultant']));
  });

  it('cannot take back what both have signed', async () => {
    const { world, asked } = await visiting('employer', 'in-force');

    expect(await refusalOf(makeTakeBack(world).takeBack(asked()))).toBe('changed-meanwhile');
  });
});

describe('the signed document', () => {
  it.each(['awaiting-citizen', 'in-force'] as const)(
    'is unknown while the agreement is %s and nothing is stored',
    async (status) => {
      const { world, asked } = await visiting('citizen', status);

      expect(await refusalOf(makeReadDocument(world, 'citizen')(asked()))).toBe('not-found');
    },
  );

  it('is handed out as the bytes that were stored', async () => {
    const world = makeFakeWorld({ at: '2026-11-05T12:00:00Z' });
    const file = await storedIn(world, 'registered');
    const bytes = new Uint8Array([37, 80, 68, 70]);
    const document = aDocumentOf(file, bytes);
    await world.cases.commit({ changes: [], documents: [document] });
    const asked = aRequest('GET /', { path: { link: tokenOf(world, file, 'citizen') } });

    const answer = await makeReadDocument(world, 'citizen')(asked);

    expect(answer).toMatchObject({
      statusCode: 200,
      isBase64Encoded: true,
      headers: { 'content-type': 'application/pdf' },
    });
    expect(new Uint8Array(Buffer.from(answer.body ?? '', 'base64'))).toEqual(bytes);
  });
});
