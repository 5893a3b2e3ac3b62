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
