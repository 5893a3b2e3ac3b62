import { describe, expect, it } from 'vitest';
import { makeFillIn } from '../../../functions/employer/fill-in.ts';
import type { Answers } from '../../../shared/domain/agreement/typed.ts';
import { completeAnswers } from '../../builders/answers.ts';
import type { Status } from '../../../shared/domain/case/status.ts';
import { makeFakeWorld } from '../../fakes/fake-world.ts';
import { storedIn } from '../../fakes/stored-cases.ts';
import { shown, tokenOf } from '../../fakes/visits.ts';
import { aRequest, sentFields } from '../../fakes/web-requests.ts';

type Sent = {
  readonly shownRev?: number;
  readonly save?: string;
  readonly row?: string;
  readonly more?: Record<string, string>;
};

const GET = 'GET /arbejdsgiver/{link}/udfyld/{step}';
const POST = 'POST /arbejdsgiver/{link}/udfyld/{step}';

const filling = async (status: Status = 'invited') => {
  const world = makeFakeWorld({ at: '2026-11-04T12:00:00Z' });
  const file = await storedIn(world, status);
  const steps = makeFillIn(world);
  const link = tokenOf(world, file, 'employer');
  return {
    base: `/arbejdsgiver/${link}`,
    show: async (step: string, query = {}) =>
      shown(await steps.showStep(aRequest(GET, { path: { link, step }, query }))),
    save: (step: string, answers: Answers, { shownRev = 0, save = 'next', row, more = {} }: Sent = {}) => {
      const form = {
        ...sentFields(answers),
        ...more,
        shownRev: String(shownRev),
        save,
        ...(row === undefined ? {} : { row }),
      };
      return steps.saveStep(aRequest(POST, { path: { link, step }, form }));
    },
    stored: async () => (await world.cases.load(file.case.id))?.version.sections,
  };
};

const COMPANY = completeAnswers().company;

describe('a step that was left for later', () => {
  const half = { ...COMPANY, cvr: '12345678', name: '', sector: '' };

  it('is calm when it is opened again: what is wrong is said, and how much is missing in a line', async () => {
    const { save, show } = await filling();
    await save('virksomheden', half, { save: 'later' });

    const page = await show('virksomheden');

    expect(page.problems).toEqual(['cvr']);
    expect(page.html).toContain('Her mangler 2 svar.');
    expect(page.html).toMatch(/<a href="[^"]+med-fejl=ja">Vis, hvad der mangler</);
  });

  it('shows all that is missing when somebody asks for it, and nothing in a line then', async () => {
    const { save, show } = await filling();
    await save('virksomheden', half, { save: 'later' });

    const page = await show('virksomheden', { 'med-fejl': 'ja' });

    expect(page.problems.toSorted()).toEqual(['cvr', 'name', 'sector']);
    expect(page.html).not.toContain('Her mangler');
  });
});

describe('a step that is opened from "Tjek dine svar"', () => {
  const FROM = { fra: 'tjek' };

  it('leads back there when it is saved, and by the way back', async () => {
    const { save, show, base } = await filling();
    const page = await show('virksomheden', FROM);

    const answer = await save('virksomheden', COMPANY, { more: Object.fromEntries(page.hidden) });

    expect(page.html).toContain(`class="back-link" href="${base}/tjek-svar"`);
    expect(answer.headers?.['location']).toBe(`${base}/tjek-svar`);
  });

  it('still knows the way after an answer that is wrong and after a row, and stores nothing of it', async () => {
    const { save, stored } = await filling();

    const wrong = shown(await save('virksomheden', { ...COMPANY, name: '' }, { more: FROM }));
    const row = shown(await save('jobbet', completeAnswers().job, { row: 'add', more: FROM }));

    expect(wrong.hidden).toContainEqual(['fra', 'tjek']);
    expect(row.hidden).toContainEqual(['fra', 'tjek']);
    expect(JSON.stringify(await stored())).not.toContain('tjek');
  });
});

describe('a step with several faults', () => {
  it('tells of dates that do not go together along with what is missing', async () => {
    const { save } = await filling('drafting');
    const progression = completeAnswers().progression;
    const [first = {}, ...others] = progression.milestones;
    const early = { ...first, date: { day: '1', month: '1', year: '2027' }, responsible: '' };

    const page = shown(
      await save('progression', { ...progression, milestones: [early, ...others] }, { shownRev: 1 }),
    );

    expect(page.problems).toEqual(['milestones.0.date', 'milestones.0.responsible']);
  });

  it('tells of every term at once', async () => {
    const { save } = await filling('drafting');

    const page = shown(await save('vilkaar', { holiday: { kind: 'own', text: '' } }, { shownRev: 1 }));

    expect(page.problems).toEqual(['holiday.text', 'notice.kind', 'socialInsurance.kind', 'training.kind']);
  });
});

describe('the terms that are answered at once', () => {
  const STEP = 'vilkaar';
  const typed = {
    holiday: { kind: 'own', text: 'Fem uger' },
    notice: { kind: '', text: 'En måned' },
    training: { kind: 'not-stated', text: '' },
  };
  const fill = { save: '', more: { fill: 'follows' } };

  it('follow the law where nothing was answered; what was answered or written is kept', async () => {
    const { base, save, stored } = await filling();

    const answer = shown(await save(STEP, typed, fill));

    expect(answer).toMatchObject({ status: 303, location: `${base}/udfyld/${STEP}?uden-fejl=ja&udfyldt=ja` });
    expect((await stored())?.terms?.answers).toEqual({
      holiday: { kind: 'own', text: 'Fem uger' },
      notice: { kind: 'follows', text: 'En måned' },
      socialInsurance: { kind: 'follows' },
      training: { kind: 'follows', text: '' },
    });
  });

  it('are shown, can be changed, and are not offered again', async () => {
    const { save, show, stored } = await filling();
    expect((await show(STEP)).html).toContain('Vælg »Følger overenskomst eller lov« for alle fire');
    await save(STEP, typed, fill);

    const page = await show(STEP, { 'uden-fejl': 'ja', udfyldt: 'ja' });
    await save(STEP, { training: { kind: 'own', text: 'Kursus' } }, { shownRev: 1 });

    expect(page.html).toContain('Vi har valgt »Følger overenskomst eller lov« for jer');
    expect(page.html).not.toContain('name="fill"');
    expect(page.standing).toContainEqual(['holiday.text', 'Fem uger']);
    expect((await stored())?.terms?.answers).toEqual({ training: { kind: 'own', text: 'Kursus' } });
  });

  it('lead back to "Tjek dine svar" when the step was opened from there', async () => {
    const { save } = await filling();

    const { location } = shown(await save(STEP, {}, { save: '', more: { fill: 'follows', fra: 'tjek' } }));

    expect(location).toContain('fra=tjek');
  });

  it('are not touched by a save in another window', async () => {
    const { save, stored } = await filling();
    await save(STEP, typed);

    const answer = shown(await save(STEP, {}, { ...fill, shownRev: 0 }));

    expect(answer.status).toBe(409);
    expect((await stored())?.terms?.answers).toEqual(typed);
  });

  it('belong to their own step: elsewhere the word changes nothing', async () => {
    const { save, stored } = await filling();

    await save('virksomheden', COMPANY, fill);

    expect((await stored())?.company?.answers).toEqual(COMPANY);
  });
});
