import { describe, expect, it } from 'vitest';
import { makeFollowUp } from '../../../functions/consultant/follow-up/follow-up.ts';
import { atTheTalk, TALK, TALK_ROUTE } from '../../fakes/talk-at-desk.ts';
import { refusalOf, shown } from '../../fakes/visits.ts';

describe('a draft that is sent', () => {
  const HOSTILE: readonly (readonly [string, Record<string, string>])[] = [
    ['with nothing', {}],
    ['with markup', { note: '<script>alert(1)</script>"><img src=x onerror=alert(1)>' }],
    ['with letters nobody sees', { note: 'a\u0000b\u202Ec\uFEFF' }],
    ['with half a letter', { note: 'a\uD83D' }],
    ['with a personnummer', { note: 'Ring om 650575-0003' }],
    ['with a date that is none', { 'heldOn.day': '99', 'heldOn.month': 'x', 'heldOn.year': '-1' }],
    ['with choices that are not offered', { form: 'smoke', wellbeing: '9', participants: 'nobody' }],
    ['with rows that are not there', { 'milestones.42.comment': 'x', 'actions.7.what': 'y' }],
    ['with parts where text is due', { 'note.inner': 'x', 'heldOn.day.deep': '1' }],
    ['with fields of nobody', { rev: '99', by: 'Tea', answers: 'x', caseId: 'other' }],
    ['with odd revisions', { draftRev: '-1e9', note: 'x' }],
  ];

  it.each(HOSTILE)('%s is kept as it is, shown again, and harms nothing', async (_what, form) => {
    const { post, open, talk, history } = await atTheTalk();
    const before = await history();

    const answer = await post({ ...form, save: 'later' });
    const page = await open();

    expect(answer.statusCode).toBe(303);
    expect(page.status).toBe(200);
    expect(page.html).not.toContain('<script>alert');
    expect(page.html).not.toContain('<img src=x');
    expect(await history()).toEqual(before);
    expect((await talk())?.rev).toBe(1);
  });

  it('at twice the size is not kept, and is shown with its instruction', async () => {
    const { post, keep, draft } = await atTheTalk();
    const note = 'æ'.repeat(20_000);

    const answer = shown(await post({ note, save: 'later' }));

    expect(answer.status).toBe(422);
    expect(answer.problems).toEqual(['note']);
    expect(answer.standing).toContainEqual(['note', note]);
    expect((await keep({ note })).statusCode).toBe(422);
    expect(await refusalOf(post({ unknown: note, save: 'later' }))).toBe('too-large');
    expect(await draft()).toBeUndefined();
  });

  it('is kept without what the page put in itself', async () => {
    const { post, draft } = await atTheTalk();

    await post({ note: 'Det går godt.', sentBy: 'konsulent-1', save: 'later' });

    expect(JSON.stringify((await draft())?.answers)).not.toContain('sentBy');
  });

  it('for a talk of another case, or by somebody signed out, is refused', async () => {
    const { world, asked } = await atTheTalk();
    const send = (path: Record<string, string>, cookies?: readonly string[]) =>
      makeFollowUp(world).send(
        asked(`POST ${TALK_ROUTE}`, { path, form: { save: 'auto' }, ...(cookies && { cookies }) }),
      );

    expect(await refusalOf(send({ followUp: 'extra-9' }))).toBe('not-found');
    expect(await refusalOf(send({ followUp: TALK, case: 'another' }))).toBe('not-found');
    expect(await refusalOf(send({ followUp: TALK }, []))).toBe('not-signed-in');
  });
});
