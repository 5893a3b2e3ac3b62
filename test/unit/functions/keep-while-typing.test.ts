import { describe, expect, it } from 'vitest';
import { makeFillIn } from '../../../functions/employer/fill-in.ts';
import type { Answers } from '../../../shared/domain/agreement/typed.ts';
import { completeAnswers } from '../../builders/answers.ts';
import type { Status } from '../../../shared/domain/case/status.ts';
import { makeFakeWorld } from '../../fakes/fake-world.ts';
import { storedIn } from '../../fakes/stored-cases.ts';
import { refusalOf, shown, tokenOf } from '../../fakes/visits.ts';
import { aRequest, sentFields } from '../../fakes/web-requests.ts';

const GET = 'GET /arbejdsgiver/{link}/udfyld/{step}';
const POST = 'POST /arbejdsgiver/{link}/udfyld/{step}';
const path = (link: string) => ({ link, step: 'virksomheden' });

const typing = async (status: Status = 'invited') => {
  const world = makeFakeWorld({ at: '2026-11-04T12:07:00Z' });
  const file = await storedIn(world, status);
  const steps = makeFillIn(world);
  const link = tokenOf(world, file, 'employer');
  const send = (answers: Answers, { shownRev = 0, save = 'auto', at = link } = {}) => {
    const form = { ...sentFields(answers), shownRev: String(shownRev), save };
    return steps.saveStep(aRequest(POST, { path: path(at), form }));
  };
  return {
    send,
    show: async (query: Readonly<Record<string, string>> = {}) =>
      shown(await steps.showStep(aRequest(GET, { path: path(link), query }))),
    stored: async () => (await world.cases.load(file.case.id))?.version.sections.company,
    saves: async () =>
      (await world.cases.history(file.case.id))
        .filter(({ event }) => event === 'section-saved')
        .map(({ by, details }) => ({ by: by.kind, ...details })),
  };
};

const HALF = { name: 'Kantinen', cvr: '12' };
const COMPANY = completeAnswers().company;

describe('a step that is kept while somebody types', () => {
  it('is stored as it is, and answered with the revision that the next save builds on and the time in Denmark', async () => {
    const { send, stored } = await typing();

    const answer = await send(HALF);

    expect(answer.statusCode).toBe(200);
    expect(JSON.parse(answer.body ?? '')).toEqual({ rev: 1, at: '13:07' });
    expect(await stored()).toEqual({ answers: HALF, rev: 1, whileTyping: true });
  });

  it('stands in the history each time, told apart from what was sent by a button', async () => {
    const { send, saves } = await typing();

    await send({ name: 'K' });
    await send(HALF, { shownRev: 1 });
    await send(COMPANY, { shownRev: 2, save: 'next' });

    const entry = { by: 'employer', section: 'company' };
    expect(await saves()).toEqual([
      { ...entry, rev: 1, kept: 'while-typing' },
      { ...entry, rev: 2, kept: 'while-typing' },
      { ...entry, rev: 3 },
    ]);
  });

  it('sent again because no answer came is kept once, and gets the same answer', async () => {
    const { send, saves } = await typing();

    const answers = [await send(HALF), await send(HALF)];

    expect(answers[1]).toEqual(answers[0]);
    expect(await saves()).toHaveLength(1);
  });

  it('shows what was typed to whoever comes back, and finds no fault with it unasked', async () => {
    const { send, show } = await typing();
    await send(HALF);

    const page = await show();

    expect(page.standing).toContainEqual(['cvr', '12']);
    expect(page.problems).toEqual([]);
    expect((await show({ 'med-fejl': 'ja' })).problems).toContain('cvr');
  });

  it('is judged as soon as the same text is sent by a button, also from a page that shows an older revision', async () => {
    const { send, show, stored } = await typing();
    await send(HALF);

    const page = shown(await send(HALF, { shownRev: 0, save: 'next' }));

    expect(page.status).toBe(422);
    expect(page.problems).toContain('cvr');
    expect(await stored()).toEqual({ answers: HALF, rev: 2 });
    expect((await show()).problems).toContain('cvr');
  });

  it('is told of a save in another window with the page that a button would get, and overwrites nothing', async () => {
    const { send, stored } = await typing();
    await send(COMPANY, { save: 'next' });

    const answer = await send(HALF);

    expect(answer.statusCode).toBe(409);
    expect(answer.body).toContain('data-changed-meanwhile');
    expect(shown(answer).hidden).toContainEqual(['shownRev', '1']);
    expect((await stored())?.answers).toEqual(COMPANY);
  });

  it('is not stored when it is far too long', async () => {
    const { send, stored } = await typing();

    expect((await send({ name: 'x'.repeat(40_000) })).statusCode).toBe(422);
    expect(await stored()).toBeUndefined();
  });

  it('is not stored by a link that opens nothing', async () => {
    const { send } = await typing();

    expect(await refusalOf(send(HALF, { at: 'x'.repeat(43) }))).toBe('not-found');
  });
});

describe('what stands under a choice that is not the chosen one', () => {
  it('stays as typed, and is neither read nor asked for', async () => {
    const world = makeFakeWorld();
    const file = await storedIn(world, 'invited');
    const link = tokenOf(world, file, 'employer');
    const answers = {
      ...completeAnswers().support,
      mentor: { kind: 'none', name: 'M', weeklyHours: 'mange' },
    };
    const form = { ...sentFields(answers), shownRev: '0', save: 'next' };

    const answer = await makeFillIn(world).saveStep(
      aRequest(POST, { path: { link, step: 'stoette' }, form }),
    );

    expect(answer.statusCode).toBe(303);
    const stored = (await world.cases.load(file.case.id))?.version.sections.support;
    expect(stored?.answers['mentor']).toEqual({ kind: 'none', name: 'M', weeklyHours: 'mange' });
  });
});
