import { makeFillIn } from '../../../functions/employer/fill-in.ts';
import type { SectionKey } from '../../../shared/domain/agreement/sections.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { makeFakeWorld } from '../../fakes/fake-world.ts';
import { storedIn } from '../../fakes/stored-cases.ts';
import { shown, tokenOf } from '../../fakes/visits.ts';
import { aRequest } from '../../fakes/web-requests.ts';
import type { OpenForm } from '../../forms/open-form.ts';
import { bodyOf } from '../../journey/form-page.ts';
import { steps } from '../../journey/steps.ts';

const ROUTE = '/arbejdsgiver/{link}/udfyld/{step}';

/** A step before the employer, of a draft that is filled in completely or not at all. */
export const openStep = async (
  section: SectionKey,
  status: 'drafting' | 'invited' = 'drafting',
  language: Language = 'da',
): Promise<OpenForm> => {
  const world = makeFakeWorld({ at: '2026-11-04T12:00:00Z' });
  const file = await storedIn(world, status);
  const { showStep, saveStep } = makeFillIn(world);
  const path = { link: tokenOf(world, file, 'employer'), step: steps[section] };
  const cookies = [`sprog=${language}`];
  const show = async () => shown(await showStep(aRequest(`GET ${ROUTE}`, { path, cookies })));
  let page = await show();
  return {
    page,
    language,
    /** What the step holds after it was accepted is seen when it is opened again. */
    send: async (body) => {
      const whole = `${bodyOf([...page.hidden, ['save', 'next']])}&${body}`;
      const answer = shown(await saveStep(aRequest(`POST ${ROUTE}`, { path, body: whole, cookies })));
      page = answer.status === 303 ? await show() : answer;
      return { ...page, status: answer.status };
    },
    untouched: async () => {
      const now = await world.cases.load(file.case.id);
      const { [section]: _own, ...others } = now?.version.sections ?? {};
      return { others, facts: now?.case.facts, frozen: now?.version.frozen };
    },
  };
};
