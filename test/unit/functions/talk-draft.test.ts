import { describe, expect, it } from 'vitest';
import { makeEvidence } from '../../../functions/consultant/evidence/evidence.ts';
import { end } from '../../../shared/domain/case/acts/close.ts';
import { day } from '../../builders/answers.ts';
import { accepted, aContext } from '../../builders/cases.ts';
import { VITA } from '../../fakes/fake-world.ts';
import { stored } from '../../fakes/stored-cases.ts';
import { atTheTalk, TALK, TEA } from '../../fakes/talk-at-desk.ts';
import { refusalOf, shown } from '../../fakes/visits.ts';

const HALF = {
  'heldOn.day': '1',
  'heldOn.month': '3',
  'heldOn.year': '2027',
  note: 'Han trives i køkkenet.',
};
const WHOLE = { ...HALF, form: 'phone', participants: 'citizen', 'paidHours.kind': 'unchanged' };
const MOVED = {
  act: 'postpone',
  'to.day': '5',
  'to.month': '4',
  'to.year': '2027',
  reason: 'Ferie',
};

describe('what is typed of a talk', () => {
  it('is kept while it is typed, answered with what the next save builds on and the time in Denmark', async () => {
    const { keep, draft } = await atTheTalk();

    const answers = [await keep({ note: 'Han' }), await keep({ ...HALF, draftRev: '1' })];

    expect(answers.map(({ statusCode, body = '' }) => [statusCode, JSON.parse(body)])).toEqual([
      [200, { rev: 1, at: '10:32' }],
      [200, { rev: 2, at: '10:32' }],
    ]);
    expect(await draft()).toMatchObject({
      answers: { note: 'Han trives i køkkenet.', heldOn: { day: '1', month: '3', year: '2027' } },
      by: { id: VITA.id, name: VITA.name },
      rev: 2,
    });
  });

  it('is kept by a button, and stands in the fields when the page is opened again', async () => {
    const { post, open } = await atTheTalk();

    const { location } = shown(await post({ ...HALF, save: 'later' }));
    const page = await open();

    expect(location).toMatch(/\/opfoelgning\/extra-1\?gemt=ja$/);
    expect((await open({ gemt: 'ja' })).html).toContain('Kladden er gemt');
    expect(page.html).toContain('Kladde gemt 2. marts 2027 kl. 10.32 af Vita Vejledersen.');
    expect(page.standing).toEqual(
      expect.arrayContaining([
        ['heldOn.day', '1'],
        ['note', 'Han trives i køkkenet.'],
      ]),
    );
    expect(page.hidden).toContainEqual(['draftRev', '1']);
  });

  it('stands before what the page fills in by itself, also where it was emptied', async () => {
    const { keep, open } = await atTheTalk();

    await keep({ 'heldOn.day': '', 'heldOn.month': '', 'heldOn.year': '' });

    expect((await open()).standing).toContainEqual(['heldOn.day', '']);
  });

  it('changes nothing of the case, its talks, its history or its mails', async () => {
    const { keep, now, talk, history, mails, world } = await atTheTalk();
    const seen = async () => [await now(), await talk(), await history(), await mails()];
    const before = await seen();
    // That the page was sent is noted beside the case, as every reading of it.
    const others = () => world.memory.rows(({ sk }) => !/^(?:DRAFT|READ)#/.test(sk));
    const rows = others();

    await keep(HALF);

    expect(await seen()).toEqual(before);
    expect(others()).toEqual(rows);
  });

  it('is not in the evidence', async () => {
    const { keep, asked, world } = await atTheTalk();
    await keep({ note: 'KLADDETEKST' });

    const answer = await makeEvidence(world)(asked('GET /sager/{case}/bevis.zip'));

    expect(Buffer.from(answer.body ?? '', 'base64').toString('latin1')).not.toContain('KLADDETEKST');
    expect(Buffer.from(answer.body ?? '', 'base64').toString('latin1')).not.toContain('DRAFT');
  });

  it('is stored once when it is the same, and lies with the case for 90 days', async () => {
    const { keep, draft, world } = await atTheTalk();

    await keep(HALF);
    await keep({ ...HALF, draftRev: '0' });

    expect((await draft())?.rev).toBe(1);
    const [row] = world.memory.rows(({ sk }) => sk === `DRAFT#${TALK}`);
    expect(row?.['expiresAt']).toBe(Date.parse('2027-05-31T09:32:00Z') / 1000);
  });
});

describe('a draft goes with the talk', () => {
  it('when it is recorded', async () => {
    const { keep, post, draft, talk } = await atTheTalk();
    await keep(HALF);

    const answer = await post({ ...WHOLE, draftRev: '1' });

    expect(answer.statusCode).toBe(303);
    expect((await talk())?.recorded?.outcome.note).toBe('Han trives i køkkenet.');
    expect(await draft()).toBeUndefined();
  });

  it('to another day: it stands there again, asks anew when the talk was held, and can be recorded', async () => {
    const { keep, post, draft, talk, open } = await atTheTalk();
    await keep({ ...HALF, 'heldOn.day': '27', 'heldOn.month': '2' });

    const answer = await post({ ...MOVED, draftRev: '0' });

    expect(answer.statusCode).toBe(303);
    expect((await talk())?.due).toBe('2027-04-05');
    expect(await draft()).toMatchObject({ answers: { note: 'Han trives i køkkenet.' }, rev: 1 });
    const page = await open();
    expect(page.standing).toEqual(
      expect.arrayContaining([
        ['note', 'Han trives i køkkenet.'],
        ['heldOn.day', '2'],
        ['heldOn.month', '3'],
      ]),
    );
    const hidden = Object.fromEntries(page.hidden);
    await keep({ ...HALF, note: 'Set igen.', draftRev: '1', shownRev: hidden['shownRev'] ?? '' });
    const recorded = await post({ ...WHOLE, draftRev: '2', shownRev: hidden['shownRev'] ?? '' });
    expect(recorded.statusCode).toBe(303);
    expect(await draft()).toBeUndefined();
  });

  it('when it is dropped', async () => {
    const { keep, draft, world, now } = await atTheTalk();
    await keep(HALF);
    const file = await now();
    const followUps = await world.cases.followUps(file.case.id);

    const ending = { on: day('2027-03-01'), reason: 'Flytter', followUps };
    await stored(world, [accepted(end(file, ending, aContext(world.clock.now(), 'consultant')))]);

    expect(await draft()).toBeUndefined();
  });

  it('and is not kept for one that can no longer be recorded', async () => {
    const { keep, post, draft } = await atTheTalk();
    await post(WHOLE);

    const late = shown(await keep({ note: 'For sent, men her står det.' }));

    expect(late.status).toBe(409);
    expect(late.html).toContain('Vita Vejledersen har registreret samtalen imens');
    expect(late.standing).toContainEqual(['note', 'For sent, men her står det.']);
    const recordedTwice = shown(await post({ ...WHOLE, note: 'Kort.' }, TEA));
    expect([recordedTwice.status, recordedTwice.standing]).toEqual([
      409,
      expect.arrayContaining([
        ['note', 'Kort.'],
        ['form', 'phone'],
      ]),
    ]);
    expect(recordedTwice.html).toContain('Vita Vejledersen har registreret samtalen imens');
    expect(await refusalOf(post({ ...HALF, save: 'later' }))).toBe('already-done');
    expect(await draft()).toBeUndefined();
  });
});

describe('two at the same talk', () => {
  it('do not write over each other: the later one is told who saved, and keeps what was typed', async () => {
    const { keep, draft } = await atTheTalk();
    await keep(HALF, TEA);

    const met = shown(await keep({ note: 'Vitas egen tekst.' }));

    expect(met.status).toBe(409);
    expect(met.html).toContain('data-changed-meanwhile');
    expect(met.html).toContain('Tea Teamleder gemte en kladde 2. marts 2027 kl. 10.32.');
    expect(met.standing).toContainEqual(['note', 'Vitas egen tekst.']);
    expect(met.hidden).toContainEqual(['draftRev', '1']);
    expect((await draft())?.answers['note']).toBe('Han trives i køkkenet.');
    expect((await keep({ note: 'Vitas egen tekst.', draftRev: '1' })).statusCode).toBe(200);
    expect(await draft()).toMatchObject({ rev: 2, by: { name: VITA.name } });
  });

  it('are told before one records over the draft of the other, and may then do it', async () => {
    const { keep, post, talk, draft } = await atTheTalk();
    await keep({ note: 'Teas tekst.' }, TEA);

    const met = shown(await post(WHOLE));

    expect(met.status).toBe(409);
    expect(met.html).toContain('Der er gemt en anden kladde imens');
    expect(met.standing).toContainEqual(['note', 'Han trives i køkkenet.']);
    expect((await talk())?.recorded).toBeUndefined();
    expect((await draft())?.answers['note']).toBe('Teas tekst.');

    expect((await post({ ...WHOLE, draftRev: '1' })).statusCode).toBe(303);
    expect(await draft()).toBeUndefined();
  });

  it('lose nothing when one moves the talk with the draft of the other', async () => {
    const { keep, post, talk, draft } = await atTheTalk();
    await keep({ note: 'Teas tekst.' }, TEA);

    expect((await post(MOVED)).statusCode).toBe(303);

    expect((await talk())?.due).toBe('2027-04-05');
    expect((await draft())?.answers['note']).toBe('Teas tekst.');
    const late = shown(await keep({ note: 'Teas næste.', draftRev: '1' }, TEA));
    expect(late.status).toBe(409);
    expect(late.standing).toContainEqual(['note', 'Teas næste.']);
  });
});
