import { describe, expect, it } from 'vitest';
import { makeAskToSendLink, makeCorrectCitizen } from '../../../functions/consultant/case-forms.ts';
import { makeShowCase } from '../../../functions/consultant/show-case.ts';
import type { Status } from '../../../shared/domain/case/status.ts';
import { atTheDesk } from '../../fakes/desk.ts';
import { refusalOf, shown } from '../../fakes/visits.ts';

const SHOW = 'GET /sager/{case}/ret-borger';
const SEND = 'POST /sager/{case}/ret-borger';
const TYPED = { employeeName: 'Demo Nygift Eksempelsen', employeeMobile: '20 12 34 56' };

const correcting = async (status: Status) => {
  const desk = await atTheDesk(status);
  const { show, send } = makeCorrectCitizen(desk.world);
  return {
    ...desk,
    show: () => show(desk.asked(SHOW)),
    send: (form: Record<string, string> = TYPED) => send(desk.asked(SEND, { form })),
  };
};

describe('the form for the citizen’s name and mobile number', () => {
  it('has what stands in the case, and corrects it once', async () => {
    const { file, show, send, now, history } = await correcting('drafting');
    const page = shown(await show());

    const answers = [await send(), await send()];

    expect(page.standing).toContainEqual(['employeeName', file.case.employee.name]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 303]);
    expect((await now()).case.employee).toMatchObject({
      name: 'Demo Nygift Eksempelsen',
      mobile: '20123456',
    });
    expect((await history()).filter((event) => event === 'citizen-corrected')).toHaveLength(1);
  });

  it('says on the case what was corrected', async () => {
    const { world, asked, send } = await correcting('drafting');

    await send();
    const { body } = await makeShowCase(world)(asked('GET /sager/{case}'));

    expect(body).toContain('Borgerens oplysninger er rettet: navn, mobilnummer');
  });

  it('has no name to write while the employer’s signature stands, and says what to do first', async () => {
    const { file, show, send, now } = await correcting('awaiting-citizen');
    const answer = await show();

    expect(shown(answer).standing.map(([name]) => name)).not.toContain('employeeName');
    expect(answer.body).toContain('Bed arbejdsgiveren vælge »Ret aftalen«');
    expect((await send({ employeeMobile: '20123456' })).statusCode).toBe(303);
    expect((await now()).case.employee).toEqual({ ...file.case.employee, mobile: '20123456' });
  });

  it('from before the employer signed is answered with an instruction, and what was typed stays', async () => {
    const { file, send, now } = await correcting('awaiting-citizen');

    const page = shown(await send());

    expect(page).toMatchObject({ status: 422, problems: ['employeeName'], loose: [] });
    expect(page.standing).toContainEqual(['employeeName', 'Demo Nygift Eksempelsen']);
    expect(await now()).toEqual(file);
  });

  it.each(['declined', 'withdrawn'] as const)('is not there for a case that is %s', async (status) => {
    const { file, show } = await correcting(status);

    expect(shown(await show()).location).toBe(`/sager/${file.case.id}`);
  });
});

const asking = async (status: Status, party: string) => {
  const desk = await atTheDesk(status);
  const answer = makeAskToSendLink(desk.world)(
    desk.asked('GET /sager/{case}/send-link/{party}', { path: { party } }),
  );
  return { ...desk, answer };
};

describe('the page before a new link is sent', () => {
  it('names the case and the address, and sends nothing by itself', async () => {
    const { file, answer, now, mails } = await asking('awaiting-citizen', 'borger');
    const before = await mails();

    const { body = '' } = await answer;

    expect(body).toContain(`${file.case.employee.name}, Kantinen Testgaard ApS`);
    expect(body).toContain(file.case.employee.email);
    expect(body).toContain('holder op med at virke');
    expect(await now()).toEqual(file);
    expect(await mails()).toEqual(before);
  });

  it.each([
    ['drafting', 'borger'],
    ['withdrawn', 'arbejdsgiver'],
  ] as const)('leads to the case where a link cannot be sent: %s, %s', async (status, party) => {
    const { file, answer } = await asking(status, party);

    expect(shown(await answer).location).toBe(`/sager/${file.case.id}`);
  });

  it('is unknown for any other party', async () => {
    expect(await refusalOf((await asking('drafting', 'citizen')).answer)).toBe('not-found');
  });
});
