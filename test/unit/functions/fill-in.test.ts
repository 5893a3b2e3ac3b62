import { describe, expect, it } from 'vitest';
import { makeFillIn } from '../../../functions/employer/fill-in.ts';
import type { Answers } from '../../../shared/domain/agreement/typed.ts';
import { completeAnswers } from '../../builders/answers.ts';
import type { Status } from '../../../shared/domain/case/status.ts';
import { makeFakeWorld } from '../../fakes/fake-world.ts';
import { storedIn } from '../../fakes/stored-cases.ts';
import { refusalOf, shown, tokenOf } from '../../fakes/visits.ts';
import { aRequest, sentFields } from '../../fakes/web-requests.ts';

type Sent = { readonly shownRev?: number; readonly save?: string; readonly row?: string };

const GET = 'GET /arbejdsgiver/{link}/udfyld/{step}';
const POST = 'POST /arbejdsgiver/{link}/udfyld/{step}';

const filling = async (status: Status = 'invited') => {
  const world = makeFakeWorld({ at: '2026-11-04T12:00:00Z' });
  const file = await storedIn(world, status);
  const steps = makeFillIn(world);
  const link = tokenOf(world, file, 'employer');
  return {
    world,
    base: `/arbejdsgiver/${link}`,
    show: async (step: string) => shown(await steps.showStep(aRequest(GET, { path: { link, step } }))),
    save: (step: string, answers: Answers, { shownRev = 0, save = 'next', row }: Sent = {}) => {
      const form = {
        ...sentFields(answers),
        shownRev: String(shownRev),
        save,
        ...(row === undefined ? {} : { row }),
      };
      return steps.saveStep(aRequest(POST, { path: { link, step }, form }));
    },
    stored: async () => (await world.cases.load(file.case.id))?.version.sections,
    history: async () => (await world.cases.history(file.case.id)).map(({ event }) => event),
  };
};

const COMPANY = completeAnswers().company;
const field = (page: ReturnType<typeof shown>, name: string) =>
  page.standing.find(([each]) => each === name)?.[1];

describe('a step of the form', () => {
  it('is kept and leads to the next when all of it is in order', async () => {
    const { save, stored, base } = await filling();

    const answer = await save('virksomheden', COMPANY);

    expect(answer).toMatchObject({ statusCode: 303, headers: { location: `${base}/udfyld/jobbet` } });
    expect(await stored()).toEqual({ company: { answers: COMPANY, rev: 1 } });
  });

  it('shows what was typed when the employer comes back', async () => {
    const { save, show } = await filling();
    await save('virksomheden', COMPANY);

    const page = await show('virksomheden');

    expect(page.status).toBe(200);
    expect(field(page, 'name')).toBe('Kantinen Testgaard ApS');
    expect(field(page, 'contact.phone')).toBe('20 12 34 56');
    expect(page.hidden).toContainEqual(['shownRev', '1']);
  });

  it('is kept also with problems, shows them all at once, and keeps every value', async () => {
    const { save, stored } = await filling();
    const wrong = { ...COMPANY, cvr: '12345678', name: '', contact: { ...COMPANY.contact, email: 'karla@' } };

    const page = shown(await save('virksomheden', wrong));

    expect(page.status).toBe(422);
    expect(page.problems.toSorted()).toEqual(['contact.email', 'cvr', 'name']);
    expect(field(page, 'cvr')).toBe('12345678');
    expect(field(page, 'contact.email')).toBe('karla@');
    expect((await stored())?.company?.answers).toEqual(wrong);
  });

  it('can be left for later with problems, without a word about them', async () => {
    const { save, stored, base } = await filling();

    const answer = await save('virksomheden', { name: 'Kantinen' }, { save: 'later' });

    expect(answer).toMatchObject({ statusCode: 303, headers: { location: `${base}?gemt=ja` } });
    expect((await stored())?.company?.answers).toEqual({ name: 'Kantinen' });
  });

  it('leads to the check at once when the citizen asked for a change and nothing else is missing', async () => {
    const { save, stored, base } = await filling('change-requested');
    const shownRev = (await stored())?.company?.rev ?? 0;

    const answer = await save('virksomheden', { ...COMPANY, name: 'Kantinen Ny' }, { shownRev });

    expect(answer.headers?.['location']).toBe(`${base}/tjek-svar`);
  });

  it('leads from the last one to the check of all answers', async () => {
    const { save, base } = await filling();

    const answer = await save('stoette', completeAnswers().support);

    expect(answer.headers?.['location']).toBe(`${base}/tjek-svar`);
  });

  it('sent twice is saved once, and the second answer is the same', async () => {
    const { save, history } = await filling();

    const answers = [await save('virksomheden', COMPANY), await save('virksomheden', COMPANY)];

    expect(answers[0]).toEqual(answers[1]);
    expect((await history()).filter((event) => event === 'section-saved')).toHaveLength(1);
  });

  it('sent three times at once is saved once, and nobody is told of another window', async () => {
    const { save, history } = await filling();
    const send = () => save('virksomheden', COMPANY);

    const answers = await Promise.all([send(), send(), send()]);

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 303, 303]);
    expect((await history()).filter((event) => event === 'section-saved')).toHaveLength(1);
  });

  it('that is none is unknown', async () => {
    const { save, show } = await filling();

    await expect(show('hemmeligt')).rejects.toMatchObject({ refusal: { code: 'not-found' } });
    expect(await refusalOf(save('__proto__', COMPANY))).toBe('not-found');
  });
});

describe('another window', () => {
  it('that saved meanwhile is told of with 409; what was typed here stands in the fields, and nothing is lost', async () => {
    const { save, stored } = await filling();
    await save('virksomheden', { ...COMPANY, name: 'Fra vindue et' });

    const page = shown(await save('virksomheden', { ...COMPANY, name: 'Fra vindue to' }, { shownRev: 0 }));

    expect(page.status).toBe(409);
    expect(page.html).toContain('Trinnet er ændret imens');
    expect(field(page, 'name')).toBe('Fra vindue to');
    expect((await stored())?.company?.answers['name']).toBe('Fra vindue et');
    expect(page.hidden).toContainEqual(['shownRev', '1']);
  });

  it('loses to a second save that was sent on purpose', async () => {
    const { save, stored } = await filling();
    await save('virksomheden', { ...COMPANY, name: 'Fra vindue et' });

    const answer = await save('virksomheden', { ...COMPANY, name: 'Fra vindue to' }, { shownRev: 1 });

    expect(answer.statusCode).toBe(303);
    expect((await stored())?.company).toMatchObject({ answers: { name: 'Fra vindue to' }, rev: 2 });
  });

  it('that works on another step disturbs nobody', async () => {
    const { save, stored } = await filling();

    const answers = await Promise.all([
      save('virksomheden', COMPANY),
      save('vilkaar', completeAnswers().terms),
      save('stoette', completeAnswers().support),
    ]);

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 303, 303]);
    expect(Object.keys((await stored()) ?? {}).toSorted()).toEqual(['company', 'support', 'terms']);
  });

  it('that signed meanwhile: what is sent now is shown again and changes nothing', async () => {
    const { world, save, show, base, stored } = await filling('awaiting-citizen');
    const before = await stored();

    const page = shown(await save('virksomheden', { ...COMPANY, name: 'For sent' }, { shownRev: 1 }));

    expect(page.status).toBe(409);
    expect(field(page, 'name')).toBe('For sent');
    expect(await stored()).toEqual(before);
    expect(await show('virksomheden')).toMatchObject({ status: 303, location: base });
    expect(world.logged).toEqual([]);
  });

  it.each(['NaN', '', '-1', '1e999', 'x'])(
    'with a page that says it shows revision %j is told the same',
    async (shownRev) => {
      const { world, base, stored } = await filling();
      const link = base.split('/').at(-1) ?? '';
      const steps = makeFillIn(world);
      await steps.saveStep(aRequest(POST, { path: { link, step: 'vilkaar' }, form: { shownRev: '0' } }));
      const form = { shownRev, 'holiday.kind': 'follows' };

      const page = shown(await steps.saveStep(aRequest(POST, { path: { link, step: 'vilkaar' }, form })));

      expect(page.status).toBe(409);
      expect((await stored())?.terms?.rev).toBe(1);
    },
  );
});

const titles = (page: ReturnType<typeof shown>) =>
  page.standing.filter(([name]) => /^milestones\.\d+\.title$/.test(name)).map(([, value]) => value);

describe('rows', () => {
  const PROGRESSION = completeAnswers().progression;

  it('get one more when it is asked for; what was typed is kept, and no problem is shown yet', async () => {
    const { save, stored } = await filling();

    const page = shown(await save('progression', PROGRESSION, { row: 'add' }));

    expect(page.status).toBe(200);
    expect(titles(page)).toEqual([...PROGRESSION.milestones.map(({ title }) => title), '']);
    expect(page.problems).toEqual([]);
    expect((await stored())?.progression?.answers).toEqual(PROGRESSION);
  });

  it('lose the one that is taken out, and the others move up', async () => {
    const { save, stored } = await filling();

    const page = shown(await save('progression', PROGRESSION, { row: 'remove:0' }));

    expect(titles(page)).toEqual(PROGRESSION.milestones.slice(1).map(({ title }) => title));
    expect((await stored())?.progression?.answers['milestones']).toEqual(PROGRESSION.milestones.slice(1));
  });

  it('are never more than the form has room for', async () => {
    const { save } = await filling();
    const [milestone = {}] = PROGRESSION.milestones;
    const full = { ...PROGRESSION, milestones: Array.from({ length: 6 }, () => milestone) };

    expect(titles(shown(await save('progression', full, { row: 'add' })))).toHaveLength(6);
  });

  it.each(['remove:9', 'remove:99999', 'remove:-1', 'add:3', '<script>'])(
    'stand as they are when %j is asked for',
    async (row) => {
      const { save, stored } = await filling();

      const answer = await save('progression', PROGRESSION, { row });

      expect([200, 303]).toContain(answer.statusCode);
      expect((await stored())?.progression?.answers['milestones']).toHaveLength(3);
    },
  );
});

describe('a text over every limit', () => {
  it('is shown again with its instruction, and not stored', async () => {
    const { save, stored } = await filling();
    const text = 'Skånehensyn '.repeat(80_000);

    const page = shown(await save('stoette', { ...completeAnswers().support, other: text }));

    expect(page.status).toBe(422);
    expect(page.problems).toEqual(['other']);
    expect(field(page, 'other')).toHaveLength(text.length);
    expect(await stored()).toEqual({});
  });

  it('is shown again also when a row or a later time was asked for', async () => {
    const { save, stored } = await filling();
    const [milestone = {}] = completeAnswers().progression.milestones;
    const answers = {
      ...completeAnswers().progression,
      milestones: [{ ...milestone, title: 'x'.repeat(200_000) }],
    };

    const pages = [
      shown(await save('progression', answers, { row: 'add' })),
      shown(await save('progression', answers, { save: 'later' })),
    ];

    expect(pages.map(({ status }) => status)).toEqual([422, 422]);
    expect(field(pages[0] ?? pages[1] ?? shown({}), 'milestones.0.title')).toHaveLength(200_000);
    expect(await stored()).toEqual({});
  });

  it('that fits the store is kept, so that it can be shortened another day', async () => {
    const { save, stored } = await filling();

    const page = shown(await save('stoette', { other: 'a'.repeat(2_000) }));

    expect(page.status).toBe(422);
    expect((await stored())?.support?.answers['other']).toHaveLength(2_000);
  });
});
