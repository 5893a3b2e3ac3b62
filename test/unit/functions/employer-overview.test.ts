import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { makeCheckAnswers } from '../../../functions/employer/check-answers.ts';
import { makeFillIn } from '../../../functions/employer/fill-in.ts';
import { makeOverview } from '../../../functions/employer/overview.ts';
import { SECTIONS } from '../../../shared/domain/agreement/sections.ts';
import type { Answer } from '../../../shared/web/answer.ts';
import type { CaseFile } from '../../../shared/domain/case/case.ts';
import { type AllAnswers, completeAnswers, withAnswer } from '../../builders/answers.ts';
import { aCase } from '../../builders/cases.ts';
import { type FakeWorld, makeFakeWorld } from '../../fakes/fake-world.ts';
import { stored } from '../../fakes/stored-cases.ts';
import { shown, tokenOf } from '../../fakes/visits.ts';
import { aRequest } from '../../fakes/web-requests.ts';

type Steps = { readonly filledIn: number; readonly answers?: AllAnswers };

/** The employer has filled in the first steps. */
const employerAt = async ({ filledIn, answers = completeAnswers() }: Steps) => {
  const world = makeFakeWorld({ at: '2026-11-04T12:00:00Z' });
  const changes = aCase({ answers }).changesTo('drafting');
  const file = await stored(world, changes.slice(0, 1 + filledIn));
  return { world, file, pages: pagesOf(world, file) };
};

const pagesOf = (world: FakeWorld, file: CaseFile) => {
  const link = tokenOf(world, file, 'employer');
  const overview = makeOverview(world);
  const check = makeCheckAnswers(world);
  return {
    base: `/arbejdsgiver/${link}`,
    overview: async (query = {}) =>
      body(await overview(aRequest('GET /arbejdsgiver/{link}', { path: { link }, query }))),
    check: async () => body(await check(aRequest('GET /arbejdsgiver/{link}/tjek-svar', { path: { link } }))),
    /** The fields a page of the form leads to with what is wrong at each. */
    follow: async (href: string) => {
      const { pathname, searchParams, hash } = new URL(href, 'https://example.org');
      const answer = await makeFillIn(world).showStep(
        aRequest('GET /arbejdsgiver/{link}/udfyld/{step}', {
          path: { link, step: pathname.split('/').at(-1) ?? '' },
          query: Object.fromEntries(searchParams),
        }),
      );
      return { ...shown(answer), field: hash.replace('#field-', '') };
    },
  };
};

const body = (answer: Answer) => parse(answer.body ?? '');
const linksIn = (page: ReturnType<typeof body>, within: string): readonly string[] =>
  page.querySelectorAll(`${within} a`).map((link) => link.getAttribute('href') ?? '');

describe('the employer’s overview', () => {
  it('says which steps are done, and leads to the first that is not', async () => {
    const { pages } = await employerAt({ filledIn: 2 });

    const page = await pages.overview();

    expect(page.text).toContain('2 af 6 trin er udfyldt.');
    expect(linksIn(page, '.buttons')).toEqual([`${pages.base}/udfyld/arbejdstid-og-loen`]);
  });

  it('leads from what a step lacks to the field, where the instruction stands', async () => {
    const answers = completeAnswers();
    const lacking = withAnswer(answers, ['job', 'considerations'], { kinds: [], text: '' });
    const { pages } = await employerAt({ filledIn: 2, answers: { ...answers, ...lacking } });

    const [href = ''] = linksIn(await pages.overview(), '.task-lacks');
    const step = await pages.follow(href);

    expect(step.field).toBe('considerations.kinds');
    expect(step.problems).toEqual(['considerations.kinds']);
    expect(step.loose).toEqual([]);
  });

  it('leads to the check when everything is filled in', async () => {
    const { pages } = await employerAt({ filledIn: SECTIONS.length });

    const page = await pages.overview();

    expect(linksIn(page, '.buttons')).toEqual([`${pages.base}/tjek-svar`]);
    expect(linksIn(page, '.tasks')).toContain(`${pages.base}/tjek-svar`);
  });

  it('says how to come back after "Gem og fortsæt senere", and until when', async () => {
    const { pages } = await employerAt({ filledIn: 1 });

    const page = await pages.overview({ gemt: 'ja' });

    expect(page.querySelector('h1')?.text).toBe('Jeres svar er gemt');
    expect(page.text).toMatch(/Det virker til og med \d+\. \w+ 20\d\d\./);
    expect(linksIn(page, '.buttons')).toEqual([`${pages.base}/udfyld/jobbet`]);
  });

  it('changes nothing', async () => {
    const { world, file, pages } = await employerAt({ filledIn: 1 });

    await pages.overview();
    await pages.overview({ gemt: 'ja' });
    await pages.check();

    expect(await world.cases.load(file.case.id)).toEqual(file);
  });
});

describe('the check of all answers', () => {
  it('shows what the municipality has filled in, when nothing is missing', async () => {
    const { pages } = await employerAt({ filledIn: SECTIONS.length });

    const page = await pages.check();

    expect(page.text).toContain('Udfyldt af kommunen');
    expect(page.text).toContain('Demo Eksempelsen');
    expect(linksIn(page, '.buttons')[0]).toContain('/underskriv?vist=');
  });

  it('tells beside the hours how they come about, and what an hourly pay is in a week', async () => {
    const { pages } = await employerAt({ filledIn: SECTIONS.length });

    const page = await pages.check();

    expect(page.text).toContain('8 timer × 75\u00a0% = 6 timer med løn om ugen.');
    expect(page.text).toMatch(/giver 855,00\skr\. om ugen\./);
  });

  it('warns of words about health at their step and once more before the signature, and leads on', async () => {
    const answers = withAnswer(completeAnswers(), ['job', 'considerations.text'], 'Pause pga. ryggen');
    const { pages } = await employerAt({
      filledIn: SECTIONS.length,
      answers: { ...completeAnswers(), ...answers },
    });

    const page = await pages.check();

    expect(page.text).toContain('»pga. ryggen«');
    expect(page.text).toContain('Før I skriver under: Står der noget om helbred?');
    expect(linksIn(page, '.alert-warning')).toEqual([
      `${pages.base}/udfyld/jobbet?med-fejl=ja&fra=tjek#field-considerations.text`,
      '#check-job',
    ]);
    expect(linksIn(page, '.buttons')[0]).toContain('/underskriv?vist=');
  });

  it('leads to the first step that lacks something, and never to the signature', async () => {
    const { pages } = await employerAt({ filledIn: 3 });

    const page = await pages.check();

    expect(linksIn(page, '.buttons')).toEqual([`${pages.base}/udfyld/vilkaar?med-fejl=ja&fra=tjek`]);
    expect(page.toString()).not.toContain('/underskriv');
  });
});

describe('the employer’s receipt', () => {
  it('has the agreement with the own signature, and says that the employee has not signed yet', async () => {
    const world = makeFakeWorld({ at: '2026-11-05T12:00:00Z' });
    const file = await stored(world, aCase().changesTo('awaiting-citizen'));

    const folded = (await pagesOf(world, file).overview()).querySelector('details')?.text ?? '';

    expect(folded).toMatch(/ArbejdsgiverUnderskrevet af Karla Køkkentest den/);
    expect(folded).toContain('MedarbejderIkke underskrevet endnu.');
  });
});
