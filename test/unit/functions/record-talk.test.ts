import { describe, expect, it } from 'vitest';
import { makeFollowUp } from '../../../functions/consultant/follow-up/follow-up.ts';
import { end } from '../../../shared/domain/case/acts/close.ts';
import { day } from '../../builders/answers.ts';
import { accepted, aContext } from '../../builders/cases.ts';
import { atTheDesk } from '../../fakes/desk.ts';
import { VITA } from '../../fakes/fake-world.ts';
import { aTalk, stored, talksChanged } from '../../fakes/stored-cases.ts';
import { refusalOf, shown } from '../../fakes/visits.ts';

const RECORDED = {
  shownRev: '1',
  act: 'record',
  'heldOn.day': '1',
  'heldOn.month': '3',
  'heldOn.year': '2027',
  form: 'phone',
  participants: 'citizen',
  wellbeing: '3',
  'paidHours.kind': 'changed',
  'paidHours.after': '7',
  'paidHours.from.day': '1',
  'paidHours.from.month': '4',
  'paidHours.from.year': '2027',
  note: 'Trives i køkkenet.',
};
const aTalkAtTheDesk = async (at = '2027-03-02T12:00:00Z') => {
  const desk = await atTheDesk('in-force', VITA, at);
  await stored(desk.world, [talksChanged(desk.file, [aTalk(desk.file)])]);
  const path = { followUp: 'extra-1' };
  return {
    ...desk,
    send: (form: Record<string, string>) =>
      makeFollowUp(desk.world).send(desk.asked('POST /sager/{case}/opfoelgning/{followUp}', { path, form })),
    talks: () => desk.world.cases.followUps(desk.file.case.id),
    talk: async () =>
      (await desk.world.cases.followUps(desk.file.case.id)).find(({ id }) => id === 'extra-1'),
  };
};

describe('the form for a talk', () => {
  it('has the day in Denmark as its date, and both numbers to call', async () => {
    const { world, asked, file } = await aTalkAtTheDesk('2027-03-02T23:30:00Z');
    const show = asked('GET /sager/{case}/opfoelgning/{followUp}', { path: { followUp: 'extra-1' } });

    const answer = await makeFollowUp(world).show(show);

    expect(shown(answer).standing).toEqual(
      expect.arrayContaining([
        ['heldOn.day', '3'],
        ['heldOn.month', '3'],
        ['heldOn.year', '2027'],
      ]),
    );
    const phones = [file.case.employee.mobile, file.version.frozen?.content.sections.company.contact.phone];
    for (const phone of phones) expect(answer.body).toContain(`href="tel:+45${phone}"`);
  });
});

describe('a talk', () => {
  it('is recorded with its outcome, once', async () => {
    const { send, talk, history } = await aTalkAtTheDesk();

    const answers = [await send(RECORDED), await send(RECORDED)];

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 303]);
    expect((await talk())?.recorded).toMatchObject({
      by: 'Vita Vejledersen',
      outcome: {
        heldOn: '2027-03-01',
        form: 'phone',
        wellbeing: 3,
        paidHours: { before: 6, after: 7, from: '2027-04-01' },
      },
    });
    expect((await history()).filter((event) => event === 'follow-up-recorded')).toHaveLength(1);
  });

  it('is shown again with instructions and what was typed', async () => {
    const { send, talk } = await aTalkAtTheDesk();

    const answer = await send({ ...RECORDED, 'heldOn.year': '2030', form: '' });

    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('Trives i køkkenet.');
    expect((await talk())?.recorded).toBeUndefined();
  });

  it('that a colleague moved meanwhile is not recorded over her', async () => {
    const { send, talk } = await aTalkAtTheDesk();
    const moved = {
      shownRev: '1',
      act: 'postpone',
      'to.day': '5',
      'to.month': '4',
      'to.year': '2027',
      reason: 'Ferie',
    };
    await send({ ...moved, commandId: '00000000-0000-4000-8000-0000000000bb' });

    expect(await refusalOf(send(RECORDED))).toBe('changed-meanwhile');
    expect(await talk()).toMatchObject({
      due: '2027-04-05',
      postponed: [{ from: '2027-03-01', reason: 'Ferie' }],
    });
    expect((await talk())?.recorded).toBeUndefined();
  });

  it('of a case that has ended is neither shown nor taken, whatever is sent', async () => {
    const { world, file, asked, history } = await atTheDesk('in-force', VITA, '2027-03-02T12:00:00Z');
    // As a talk would stand there that was left open by mistake.
    await stored(world, [talksChanged(file, [aTalk(file)])]);
    const open = await world.cases.load(file.case.id);
    if (open === undefined) throw new Error('no case');
    const ending = { on: day('2027-03-01'), reason: 'Flytter', followUps: [] };
    await stored(world, [accepted(end(open, ending, aContext(world.clock.now(), 'consultant')))]);
    const path = { followUp: 'extra-1' };
    const { show, send } = makeFollowUp(world);
    const route = 'POST /sager/{case}/opfoelgning/{followUp}';

    const page = await show(asked('GET /sager/{case}/opfoelgning/{followUp}', { path }));

    expect(page).toMatchObject({
      statusCode: 303,
      headers: { location: `/sager/${file.case.id}` },
    });
    for (const form of [{}, RECORDED, { act: 'postpone' }])
      expect(await refusalOf(send(asked(route, { path, form })))).toBe('closed');
    expect(await history()).not.toContain('follow-up-recorded');
  });

  it('that is moved near another one becomes one with it', async () => {
    const { send, talk, talks } = await aTalkAtTheDesk();
    const near = (await talks()).find(({ due }) => due > '2027-03-10');
    if (near === undefined) throw new Error('no other talk');
    const [year = '', month = '', dayOfMonth = ''] = near.due.split('-');
    const to = { 'to.day': dayOfMonth, 'to.month': month, 'to.year': year };

    await send({ shownRev: '1', act: 'postpone', ...to, reason: 'Ferie' });

    expect(await talk()).toMatchObject({ due: near.due, reasons: [{ kind: 'extra' }, ...near.reasons] });
    expect((await talks()).find(({ id }) => id === near.id)?.dropped?.replaced).toBe(true);
  });
});
