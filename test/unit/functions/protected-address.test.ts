import { describe, expect, it } from 'vitest';
import { makeOpenCase } from '../../../functions/consultant/open-case.ts';
import { makeShowProtectedAddress } from '../../../functions/consultant/protected-address.ts';
import { makeShowCase } from '../../../functions/consultant/show-case.ts';
import { makePartyPreview } from '../../../functions/preview/show-draft.ts';
import { STATUSES } from '../../../shared/domain/case/status.ts';
import type { NewCase } from '../../../shared/domain/case/acts/open-case.ts';
import type { Case } from '../../../shared/domain/case/case.ts';
import { aNewCase } from '../../builders/cases.ts';
import { atTheDesk, COMMAND } from '../../fakes/desk.ts';
import { deliverAll } from '../../fakes/deliver-all.ts';
import { makeFakeWorld, VITA } from '../../fakes/fake-world.ts';
import { storedIn } from '../../fakes/stored-cases.ts';
import { refusalOf, tokenOf } from '../../fakes/visits.ts';
import { aRequest, sentFields } from '../../fakes/web-requests.ts';
import { answerOf } from '../../fakes/desk-answers.ts';
import { ROUTES } from '../../../shared/web/routes.ts';

const HIDDEN = ['Hemmelighedsvej 77', '7654', 'Skjulteby'] as const;
const ADDRESS = { street: HIDDEN[0], postcode: HIDDEN[1], city: HIDDEN[2] };

const employee = (addressProtected = true): NewCase['employee'] => ({
  ...aNewCase().employee,
  address: ADDRESS,
  addressProtected,
});

/** The parts of it that stand in a text; four digits in a row may stand in a token, an id or a hash by chance. */
const shows = (text: string): readonly string[] => {
  const told = text.replaceAll(/[\w-]{30,}/g, '');
  return HIDDEN.filter((part) => told.includes(part));
};

/** Every page and file that a link of the employer opens. */
const OPENED = [...ROUTES.employer, ...ROUTES.preview].filter((route) =>
  route.startsWith('GET /arbejdsgiver/{link}'),
);
const STEPS = ['company', 'job', 'hours', 'terms', 'progression', 'support'];

/** What the draft that the employer reads is drawn from. */
const drawnOf = async (addressProtected: boolean): Promise<string> => {
  const world = makeFakeWorld({ at: '2026-11-05T12:00:00Z' });
  const given = { consultant: VITA, employee: employee(addressProtected) };
  const file = await storedIn(world, 'drafting', { given });
  const drawn: string[] = [];
  const renderer = {
    render: (model: unknown) => {
      drawn.push(JSON.stringify(model));
      return Promise.resolve(new Uint8Array());
    },
  };
  const path = { link: tokenOf(world, file, 'employer') };
  await makePartyPreview(
    { ...world, renderer },
    'employer',
  )(aRequest('GET /arbejdsgiver/{link}/udkast.pdf', { path }));
  return drawn.join('');
};

describe('a protected address', () => {
  it.each(STATUSES)('is on nothing that the employer gets: %s', async (status) => {
    const world = makeFakeWorld({ at: '2026-11-05T12:00:00Z' });
    const file = await storedIn(world, status, { given: { consultant: VITA, employee: employee() } });
    const link = file.case.links.employer.length === 0 ? 'x'.repeat(43) : tokenOf(world, file, 'employer');

    let shown = 0;
    for (const route of OPENED) {
      for (const step of route.includes('{step}') ? STEPS : ['company']) {
        const request = aRequest(route, { path: { link, step, talk: 'v1-m1' } });
        const answer = await answerOf(world, route, request);
        shown += typeof answer === 'object' && answer.statusCode === 200 ? 1 : 0;
        expect(shows(JSON.stringify(answer ?? '')), route).toEqual([]);
      }
    }
    await deliverAll(world);
    if (status !== 'expired') expect(world.mailer.mails.length).toBeGreaterThan(0);
    expect(shows(JSON.stringify(world.mailer.mails))).toEqual([]);
    expect(shows(JSON.stringify(file.version.frozen ?? ''))).toEqual([]);
    if (status === 'drafting' || status === 'in-force') expect(shown).toBeGreaterThan(0);
  });

  it('is in no draft that the employer reads, while one that is not protected is', async () => {
    expect(shows(await drawnOf(true))).toEqual([]);
    expect(shows(await drawnOf(false))).toEqual(HIDDEN);
  });
});

const atTheDeskProtected = async (addressProtected = true) => {
  const desk = await atTheDesk('ended', VITA, '2027-07-15T12:00:00Z');
  const opened: Case = { ...desk.file.case, employee: employee(addressProtected) };
  const { cases } = desk.world;
  const load: typeof cases.load = async (id) =>
    id === opened.id ? { ...desk.file, case: opened } : cases.load(id);
  return { ...desk, world: { ...desk.world, cases: { ...cases, load } } };
};

describe('a protected address, at the desk', () => {
  it('stands behind a button, and one that is not protected stands there', async () => {
    const { world, asked } = await atTheDeskProtected();
    const plain = await atTheDeskProtected(false);

    const page = await makeShowCase(world)(asked('GET /sager/{case}'));

    expect(shows(page.body ?? '')).toEqual([]);
    expect(page.body).toContain('Vis beskyttet adresse');
    expect(shows((await makeShowCase(plain.world)(plain.asked('GET /sager/{case}'))).body ?? '')).toEqual(
      HIDDEN,
    );
  });

  it('is shown to who presses it, and who did is written down', async () => {
    const { world, asked, file } = await atTheDeskProtected();

    const page = await makeShowProtectedAddress(world)(asked('POST /sager/{case}/vis-adresse', { form: {} }));

    expect(page.body).toContain('Hemmelighedsvej 77, 7654 Skjulteby');
    expect((await world.reads.of(file.case.id)).map(({ kind }) => kind)).toEqual(['protected-address']);
  });

  it('is shown to nobody when that cannot be written down', async () => {
    const { world, asked } = await atTheDeskProtected();
    const reads = { ...world.reads, note: () => Promise.reject(new Error('no store')) };

    await expect(
      makeShowProtectedAddress({ ...world, reads })(asked('POST /sager/{case}/vis-adresse', { form: {} })),
    ).rejects.toThrow('no store');
  });

  it('is not to be had where there is none, for a stranger, or by a form of another site', async () => {
    const plain = await atTheDeskProtected(false);
    const stranger = await atTheDesk('in-force', { ...VITA, id: 'konsulent-2' });
    const forged = await atTheDeskProtected();
    const headers = { 'sec-fetch-site': 'cross-site' };
    const asking = (desk: Pick<typeof plain, 'world' | 'asked'>, more = {}) =>
      refusalOf(
        makeShowProtectedAddress(desk.world)(
          desk.asked('POST /sager/{case}/vis-adresse', { form: {}, ...more }),
        ),
      );

    expect(await asking(plain)).toBe('not-found');
    expect(await asking(stranger)).toBe('not-found');
    expect(await asking(forged, { headers })).toBe('forged');
  });

  it('is not shown on the form for the citizen’s next case, and goes along to it', async () => {
    const { world, asked, file } = await atTheDeskProtected();
    const opening = makeOpenCase(world);

    const form = await opening.show(asked('GET /sager/ny', { query: { efter: file.case.id } }));
    expect(shows(form.body ?? '')).toEqual([]);
    expect(form.body).toContain('Brug den beskyttede adresse fra sagen før');

    const answers = {
      employeeName: 'Demo Eksempelsen',
      employeeEmail: 'demo.ny@example.com',
      employeeAddress: { kind: 'none' },
      addressProtected: 'yes',
      employerEmail: 'hanne@example.com',
      kind: 'new',
      weeklyHours: '8',
      intensity: '75',
    };
    const sent = { ...sentFields(answers), follows: file.case.id, commandId: COMMAND };
    const led = await opening.open(asked('POST /sager/ny', { form: sent }));

    const id = /\/sager\/([0-9a-f-]{36})/.exec(String(led.headers?.['location']))?.[1];
    const next = world.memory.rows(({ sk }) => sk === 'CASE').find(({ pk }) => pk === `CASE#${id}`);
    expect(next).toMatchObject({ data: { employee: { address: ADDRESS, addressProtected: true } } });
  });
});
