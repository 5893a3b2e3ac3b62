import { describe, expect, it } from 'vitest';
import { actOnCase } from '../../../shared/cases/act-on-case.ts';
import { chooseLanguage } from '../../../shared/domain/case/acts/choose-language.ts';
import { makeFrameFor } from '../../../shared/web/party/party-door.ts';
import { Refused } from '../../../shared/web/refused.ts';
import { ROUTES } from '../../../shared/web/routes.ts';
import { makeWebFunction, type Route, type Routes } from '../../../shared/web/web-function.ts';
import { refusalTexts } from '../../../templates/texts/refusal-texts.ts';
import { aContext } from '../../builders/cases.ts';
import { makeFakeWorld } from '../../fakes/fake-world.ts';
import { CONTEXT } from '../../fakes/lambda-context.ts';
import { storedIn } from '../../fakes/stored-cases.ts';
import { tokenOf } from '../../fakes/visits.ts';
import { anEvent } from '../../fakes/web-requests.ts';

const refusing: Route = () => {
  throw new Refused({ code: 'incomplete', problems: [] });
};
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const routes = Object.fromEntries(ROUTES.employer.map((route) => [route, refusing])) as Routes<'employer'>;

/** An employer who has chosen English, on a device that knows nothing of it; every page refuses. */
const visitor = async (frameFor?: () => Promise<never>) => {
  const world = makeFakeWorld();
  const file = await storedIn(world, 'drafting');
  await actOnCase(world.cases, {
    caseId: file.case.id,
    rule: (current) =>
      chooseLanguage(current, { party: 'employer', language: 'en' }, aContext(world.clock.now(), 'employer')),
  });
  const handler = makeWebFunction(routes, {
    frame: world.frame,
    log: world.log,
    overTls: true,
    frameFor: frameFor ?? makeFrameFor(world, 'employer'),
  });
  return {
    link: tokenOf(world, file, 'employer'),
    open: async (route: (typeof ROUTES.employer)[number], link: string) =>
      (await handler(anEvent(route, { path: { link } }), CONTEXT)).body ?? '',
  };
};

describe('a refusal', () => {
  it('is in the language that the party has chosen on another device', async () => {
    const { open, link } = await visitor();

    const page = await open('POST /arbejdsgiver/{link}/underskriv', link);

    expect(page).toContain('<html lang="en">');
    expect(page).toContain(refusalTexts.en.incomplete.heading);
  });

  it('offers the other language where the party keeps it', async () => {
    const { open, link } = await visitor();

    const page = await open('GET /arbejdsgiver/{link}/underskriv', link);

    expect(page).toContain(`action="/arbejdsgiver/${link}/sprog"`);
    expect(page).toContain(`name="back" value="/arbejdsgiver/${link}/underskriv"`);
  });

  it('is in the language of the browser where the link lets nobody in', async () => {
    const { open } = await visitor();

    expect(await open('GET /arbejdsgiver/{link}', 'A'.repeat(43))).toContain('<html lang="da">');
  });

  it('is told also when the party’s language cannot be read', async () => {
    const { open, link } = await visitor(() => Promise.reject(new Error('the table is away')));

    expect(await open('GET /arbejdsgiver/{link}', link)).toContain(refusalTexts.da.incomplete.heading);
  });
});
