import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { makeRequestLink } from '../../../functions/anyone/request-link.ts';
import { makeFillIn } from '../../../functions/employer/fill-in.ts';
import { makeOverview } from '../../../functions/employer/overview.ts';
import type { SectionKey } from '../../../shared/domain/agreement/sections.ts';
import type { Answers } from '../../../shared/domain/agreement/typed.ts';
import { completeAnswers } from '../../builders/answers.ts';
import { makeFakeWorld } from '../../fakes/fake-world.ts';
import { storedIn } from '../../fakes/stored-cases.ts';
import { tokenOf } from '../../fakes/visits.ts';
import { aRequest, sentFields } from '../../fakes/web-requests.ts';
import { steps } from '../../journey/steps.ts';

/** The employer types, asks for a new link by the address, and comes back by it. */
const comingBack = async () => {
  const world = makeFakeWorld({ at: '2026-11-04T12:00:00Z' });
  const file = await storedIn(world, 'invited');
  const first = tokenOf(world, file, 'employer');
  return {
    save: (section: SectionKey, answers: Answers, how: 'next' | 'later' | 'auto') =>
      makeFillIn(world).saveStep(
        aRequest('POST /arbejdsgiver/{link}/udfyld/{step}', {
          path: { link: first, step: steps[section] },
          form: { ...sentFields(answers), shownRev: '0', save: how },
        }),
      ),
    /** Where the new link's page leads on to. */
    leadsTo: async () => {
      await makeRequestLink(world).send(
        aRequest('POST /nyt-link', { form: { email: file.case.employerEmail } }),
      );
      const link = tokenOf(world, (await world.cases.load(file.case.id)) ?? file, 'employer');
      const page = await makeOverview(world)(aRequest('GET /arbejdsgiver/{link}', { path: { link } }));
      const href = parse(page.body ?? '')
        .querySelector('.buttons a')
        ?.getAttribute('href');
      return { isNew: link !== first, way: href?.replace(`/arbejdsgiver/${link}`, '') };
    },
  };
};

const { company, job, hours, terms, progression, support } = completeAnswers();

const FILLED_IN: readonly (readonly [SectionKey, Answers])[] = [
  ['company', company],
  ['job', job],
  ['hours', hours],
  ['terms', terms],
  ['progression', progression],
];

describe('a new link', () => {
  it('leads to the step in which the employer was typing, also when another one lacks something', async () => {
    const { save, leadsTo } = await comingBack();
    await save('company', { ...company, cvr: '' }, 'next');
    await save('progression', { possibilities: { kinds: [], text: 'Demo kan lære at' } }, 'auto');

    expect(await leadsTo()).toEqual({ isNew: true, way: `/udfyld/${steps.progression}` });
  });

  it('leads to the step that was left for later', async () => {
    const { save, leadsTo } = await comingBack();
    await save('company', company, 'next');
    await save('job', { title: 'Køkkenhjælp' }, 'later');

    expect(await leadsTo()).toEqual({ isNew: true, way: `/udfyld/${steps.job}` });
  });

  it('leads to the step after the last one that was finished', async () => {
    const { save, leadsTo } = await comingBack();
    await save('company', company, 'next');
    await save('job', job, 'auto');

    expect(await leadsTo()).toEqual({ isNew: true, way: `/udfyld/${steps.hours}` });
  });

  it('leads to the check of all answers when nothing is left', async () => {
    const { save, leadsTo } = await comingBack();
    for (const [section, answers] of FILLED_IN) await save(section, answers, 'next');
    await save('support', support, 'auto');

    expect(await leadsTo()).toEqual({ isNew: true, way: '/tjek-svar' });
  });
});
