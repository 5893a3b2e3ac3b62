import { describe, expect, it } from 'vitest';
import { parse } from 'node-html-parser';
import { makeCaseList } from '../../../functions/consultant/desk/case-list.ts';
import { tellMailReturned } from '../../../shared/cases/tell-mail-returned.ts';
import { UNASSIGNED } from '../../../shared/domain/access/staff.ts';
import type { StaffMember } from '../../../shared/domain/access/staff.ts';
import type { CaseFile } from '../../../shared/domain/case/case.ts';
import type { Status } from '../../../shared/domain/case/status.ts';
import type { CaseOptions } from '../../builders/cases.ts';
import { CONSULTANT } from '../../builders/cases.ts';
import { atTheDesk } from '../../fakes/desk.ts';
import { VITA } from '../../fakes/fake-world.ts';
import { storedIn } from '../../fakes/stored-cases.ts';

const COLLEAGUE = { ...VITA, id: 'konsulent-2', name: 'Jonas Jobformidler' };
const LEADER: StaffMember = { ...VITA, id: 'leder-1', role: 'team-leader' };
const TALKS_ARE_DUE = '2027-03-02T08:00:00Z';

/** A desk with one case of Vita's; `add` stores another one. */
const aDesk = async (staff: StaffMember = VITA, at?: string) => {
  const desk = await atTheDesk('registered', staff, at);
  const { world } = desk;
  const show = async (query: Readonly<Record<string, string>> = {}) => {
    const answer = await makeCaseList(world)(desk.asked('GET /sager', { query }));
    const root = parse(answer.body ?? '');
    const linesIn = (selector: string) =>
      root
        .querySelectorAll(`${selector} tbody th a`)
        .map((link) => String(link.getAttribute('href')).replace('/sager/', ''));
    return {
      answer,
      root,
      title: root.querySelector('h1')?.text,
      status: root.querySelector('[role="status"]')?.text,
      listed: linesIn('#liste ~ table'),
      urgent: linesIn('.todays-work'),
      acts: root.querySelectorAll('.todays-work td:last-child a').map((link) => link.getAttribute('href')),
      options: (name: string) =>
        root.querySelectorAll(`select[name="${name}"] option`).map((option) => option.text),
    };
  };
  const add = async (status: Status, given: CaseOptions['given'] = {}): Promise<CaseFile> =>
    storedIn(world, status, { given: { consultant: CONSULTANT, ...given } });
  return { ...desk, id: desk.file.case.id, show, add };
};

describe('the desk of a consultant', () => {
  it('shows her own cases that are going on, and how many there are', async () => {
    const { id, show, add } = await aDesk();
    const drafting = await add('drafting');
    await add('withdrawn');
    await add('drafting', { consultant: COLLEAGUE });

    const page = await show();

    expect(page.title).toBe('Mine sager');
    expect(page.listed.toSorted()).toEqual([id, String(drafting.case.id)].toSorted());
    expect(page.status).toBe('2 sager');
    expect(page.root.text).toContain('1 sag, der er stoppet eller afsluttet, vises ikke.');
  });

  it('shows what nobody has taken, and never what is a colleague’s, whatever is asked for', async () => {
    const { show, add } = await aDesk();
    const free = await add('drafting', { consultant: { ...CONSULTANT, id: UNASSIGNED } });
    const foreign = await add('drafting', { consultant: COLLEAGUE });

    const unassigned = await show({ whose: 'unassigned' });
    const pages = [unassigned, await show({ whose: 'all' }), await show({ whose: 'all', text: 'demo' })];

    expect(unassigned.title).toBe('Ikke fordelte sager');
    expect(unassigned.listed).toEqual([free.case.id]);
    for (const page of pages) expect(page.answer.body).not.toContain(foreign.case.id);
    expect((await show()).root.text).toContain('1 sag har ingen konsulent endnu.');
  });

  it('begins with what needs something today, the most urgent first, each with the way to do it', async () => {
    const { world, id, show, add } = await aDesk(VITA, TALKS_ARE_DUE);
    const lost = await add('invited');
    const [mail] = await world.outbox.ofCase(lost.case.id);
    if (mail !== undefined) await tellMailReturned(world, mail);
    const asked = await add('change-requested');
    const quiet = await add('drafting');
    const inForce = await add('in-force');

    const page = await show();

    expect(page.root.querySelector('#today-heading')?.text).toBe('Det skal du gøre i dag (5 sager)');
    expect(new Set(page.urgent)).toEqual(
      new Set([id, lost.case.id, asked.case.id, quiet.case.id, inForce.case.id]),
    );
    expect(page.acts[0]).toMatch(/^\/sager\/[^/]+\/opfoelgning\/v1-/);
    expect(page.acts).toContain(`/sager/${lost.case.id}/ret-adresse/arbejdsgiver`);
    expect(page.acts).toContain(`/sager/${asked.case.id}`);
  });

  it('says so when nothing is to be done, and is short when much is', async () => {
    const quiet = await aDesk();
    expect((await quiet.show()).root.text).toContain('Der er intet, der haster i dag.');

    for (let place = 0; place < 9; place += 1) await quiet.add('in-force');
    const page = await quiet.show();
    expect(page.urgent).toHaveLength(6);
    expect(page.root.querySelector('a[href*="need=something"]')?.text).toBe(
      'Vis alle 9 sager, hvor der skal ske noget',
    );
  });

  it('narrows the list by status, need, firm and words, and keeps what was chosen in the form', async () => {
    const { id, show, add } = await aDesk();
    const drafting = await add('drafting', { caseNumber: 'EX-77' });

    expect((await show({ status: 'drafting' })).listed).toEqual([drafting.case.id]);
    expect((await show({ need: 'to-register' })).listed).toEqual([]);
    expect((await show({ employer: 'kantinen testgaard aps' })).listed).toHaveLength(2);
    const page = await show({ text: 'ex-77', status: 'drafting', order: 'name' });
    expect(page.listed).toEqual([drafting.case.id]);
    expect(page.listed).not.toContain(id);
    expect(page.status).toBe('1 sag');
    expect(page.root.querySelector('title')?.text).toContain('1 sag – Mine sager');
    expect(page.root.querySelector('input[name="text"]')?.getAttribute('value')).toBe('ex-77');
    expect(
      page.root.querySelectorAll('option[selected]').map((option) => option.getAttribute('value')),
    ).toEqual(['drafting', 'any', '', 'name']);
    expect(page.root.querySelector('.todays-work')).toBeNull();
  });

  it('says at each choice how many cases it gives', async () => {
    const { show, add } = await aDesk();
    await add('drafting');

    const page = await show();

    expect(page.options('status')).toContain('Arbejdsgiver er i gang (1)');
    expect(page.options('status')).toContain('Udløbet (0)');
    expect(page.options('employer')).toEqual(['Alle', 'Kantinen Testgaard ApS (2)']);
  });

  it('shows fifty at a time, and every case on one of the pages', async () => {
    const { show, add } = await aDesk();
    for (let place = 0; place < 60; place += 1) await add('drafting');

    const [first, second, beyond] = [await show(), await show({ page: '2' }), await show({ page: '99' })];

    expect(first.status).toBe('Viser 1–50 af 61 sager');
    expect(second.status).toBe('Viser 51–61 af 61 sager');
    expect(new Set([...first.listed, ...second.listed]).size).toBe(61);
    expect(first.root.querySelector('.pages a')?.getAttribute('href')).toBe('/sager?page=2#liste');
    expect(beyond.listed).toEqual(second.listed);
  });

  it('does not search for a personnummer, and leads to an address without it', async () => {
    const { show } = await aDesk();

    const { answer } = await show({ text: 'demo 650575-0003', status: 'drafting' });

    expect(answer.statusCode).toBe(303);
    expect(answer.headers?.['location']).toBe('/sager?status=drafting&cpr=1');
    const after = await show({ status: 'drafting', cpr: '1' });
    expect(after.root.querySelector('.error-summary')?.text).toContain('Du kan ikke søge på personnummer');
    expect(after.answer.body).not.toContain('650575');
  });

  it('is a plain form that asks for a page, with its fields named and nothing that a script must do', async () => {
    const { show } = await aDesk();
    const form = (await show()).root.querySelector('form[role="search"]');

    expect(form?.getAttribute('method')).toBe('get');
    expect(form?.getAttribute('action')).toBe('/sager#liste');
    expect(form?.querySelectorAll('input, select').map((field) => field.getAttribute('name'))).toEqual([
      'whose',
      'text',
      'status',
      'need',
      'employer',
      'order',
    ]);
  });
});

describe('the desk of a team leader', () => {
  it('is narrowed to one consultant’s cases, and says in today’s work who has each', async () => {
    const { show, add } = await aDesk(LEADER);
    const foreign = await add('in-force', { consultant: COLLEAGUE });

    const all = await show();
    const chosen = await show({ consultant: COLLEAGUE.id });

    expect(all.root.querySelector('.todays-work td[data-title="Konsulent"]')?.text).toBe(COLLEAGUE.name);
    expect(all.options('consultant')).toContain(`${COLLEAGUE.name} (1)`);
    expect(chosen.listed).toEqual([foreign.case.id]);
    expect(chosen.root.querySelector('select[name="consultant"] option[selected]')?.text).toBe(
      `${COLLEAGUE.name} (1)`,
    );
    expect(chosen.root.querySelector('a[href*="whose=mine"]')?.getAttribute('href')).toBe(
      '/sager?whose=mine',
    );
    expect(chosen.root.querySelector('.filter-buttons a')?.getAttribute('href')).toBe('/sager');
  });

  it('offers a choice of consultants among the cases of all alone', async () => {
    expect((await (await aDesk(LEADER)).show({ whose: 'mine' })).options('consultant')).toEqual([]);
    expect((await (await aDesk()).show()).options('consultant')).toEqual([]);
  });

  it('shows every case with its consultant, and the way to her own and those that nobody has taken', async () => {
    const { id, show, add } = await aDesk(LEADER);
    const foreign = await add('drafting', { consultant: COLLEAGUE });
    const free = await add('drafting', { consultant: { ...CONSULTANT, id: UNASSIGNED } });

    const page = await show();

    expect(page.title).toBe('Alle sager');
    expect(page.listed.toSorted()).toEqual([id, foreign.case.id, free.case.id].map(String).toSorted());
    expect(page.root.querySelector('#liste ~ table')?.text).toContain('Jonas Jobformidler');
    expect(page.root.querySelector('#liste ~ table')?.text).toContain('Ikke fordelt');
    expect(page.root.querySelectorAll('.whose a').map((link) => link.text)).toEqual([
      'Alle (3)',
      'Mine (0)',
      'Ikke fordelt (1)',
    ]);
    expect((await show({ text: 'jonas' })).listed).toEqual([foreign.case.id]);
  });

  it('shows everybody’s talks, and the mails to staff that did not arrive', async () => {
    const { world, id, show } = await aDesk(LEADER, TALKS_ARE_DUE);
    const toConsultant = (await world.outbox.ofCase(id)).find(
      ({ message }) => message.to.role === 'consultant',
    );
    const now = world.clock.now();
    if (toConsultant !== undefined) await world.outbox.settle(toConsultant.key, 'bounced', now);

    const page = await show();

    expect(page.urgent).toContain(id);
    expect(page.root.text).toContain('Mails til personalet, der ikke er nået frem');
    expect((await (await aDesk(VITA, TALKS_ARE_DUE)).show()).root.text).not.toContain('Mails til personalet');
  });
});
