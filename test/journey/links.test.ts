import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeVisitor, type Visitor } from '../../infra/local/demo/visitor.ts';
import { signInAs } from '../../infra/local/demo/walk.ts';
import { ROUTES } from '../../shared/web/routes.ts';
import { bodyOf, formOn, get, sendForm } from './form-page.ts';
import { type Journey, openCase, toCitizen, toForce } from './people.ts';
import { PATIENTLY, shareStage, type Stage } from './stage.ts';

let stage: Stage;
let desk: Visitor;
let signed: Journey & { readonly employerLink: string; readonly citizenLink: string };

beforeAll(async () => {
  stage = await shareStage();
  desk = await signInAs(stage.origin, 'Kira Konsulentsen');
  const journey = await openCase(desk);
  signed = { ...journey, ...(await toForce(stage, journey)) };
});
afterAll(() => stage.stop());

const visitor = () => makeVisitor(stage.origin);
const tokenOf = (link: string): string => link.split('/').at(-1) ?? '';

/** Every page and act of a party, with `token` as the link. */
const partyRoutes = (party: 'employer' | 'citizen', token: string) =>
  ROUTES[party].map((route) => {
    const [method = '', path = ''] = route.split(' ');
    return { method, address: path.replace('{link}', token).replace('{step}', 'jobbet') };
  });

/** Status, headers and page of everything that a link might open, but for the time of day. */
const answersTo = async (party: 'employer' | 'citizen', token: string): Promise<readonly string[]> =>
  Promise.all(
    partyRoutes(party, token).map(async ({ method, address }) => {
      const answer = await visitor().fetch(address, { method });
      const headers = [...answer.headers].filter(([name]) => name !== 'date');
      return JSON.stringify([answer.status, headers, await answer.text()]);
    }),
  );

describe('a link that opens nothing', PATIENTLY, () => {
  it('gets one and the same answer on every page and act, whatever is wrong with it', async () => {
    const journey = await openCase(desk);
    const dead = await toCitizen(stage, journey);
    await (await desk.open(`${journey.casePath}/traek-tilbage`)).submit({ reason: 'Borgeren er flyttet.' });
    const live = await openCase(desk);
    const links = await toCitizen(stage, live);
    const [unknown = '', ...same] = await Promise.all([
      answersTo('employer', 'A'.repeat(43)),
      answersTo('citizen', 'A'.repeat(43)),
      answersTo('employer', tokenOf(links.employerLink).slice(0, -1)),
      answersTo('employer', `${tokenOf(links.employerLink)}A`),
      answersTo('employer', 'x'),
      answersTo('employer', encodeURIComponent('<script>"\u0000æ')),
      answersTo('employer', 'x'.repeat(5_000)),
      answersTo('employer', tokenOf(links.citizenLink)),
      answersTo('citizen', tokenOf(links.employerLink)),
      answersTo('employer', tokenOf(dead.employerLink)),
      answersTo('citizen', tokenOf(dead.citizenLink)),
    ]).then((all) => all.flat());

    expect(unknown).toContain('404');
    expect(unknown).toContain('/nyt-link');
    expect(new Set(same)).toEqual(new Set([unknown]));
  });

  it.each(['%', '%E0%A4%A', '%00%ff'])('is refused when its address is no address: %s', async (token) => {
    const answer = await get(visitor(), `/arbejdsgiver/${token}`).catch(() => undefined);

    expect([400, 404]).toContain(answer?.status);
  });
});

describe('a link that has done its work', PATIENTLY, () => {
  it('shows the receipt, on the first page and wherever one comes back to', async () => {
    for (const link of [signed.employerLink, signed.citizenLink]) {
      const receipt = await visitor().open(link);
      expect(receipt.heading).toBe('Kvittering');
      for (const page of ['underskriv', 'kode'])
        expect((await visitor().open(`${link}/${page}`)).html).toBe(receipt.html);
    }
    expect((await visitor().open(`${signed.employerLink}/udfyld/jobbet`)).heading).toBe('Kvittering');
    expect((await visitor().open(`${signed.citizenLink}/bed-om-aendring`)).heading).toBe('Kvittering');
  });
});

describe('a form that another site sends in the consultant’s name', PATIENTLY, () => {
  const staffPosts = ROUTES.consultant.filter((route) => route.startsWith('POST'));

  it.each(staffPosts)('is refused, and nothing happens: %s', async (route) => {
    const journey = signed;
    const before = await stage.records.historyOf(journey);
    const path = (route.split(' ')[1] ?? '')
      .replace('/sager/{case}', journey.casePath)
      .replace('{party}', 'borger')
      .replace('{followUp}', 'v1-m1');
    const body = bodyOf([
      ['email', 'tyv@example.com'],
      ['reason', 'Fordi'],
      ['party', 'citizen'],
    ]);
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const origins: readonly Readonly<Record<string, string>>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'none' },
      { 'sec-fetch-site': 'cross-site', origin: stage.origin },
    ];

    for (const headers of origins) {
      const answer = formOn(await sendForm(desk, path, { body, headers: { ...form, ...headers } }));
      expect([answer.status, answer.heading]).toEqual([403, 'Vi kunne ikke modtage formularen']);
    }
    for (const headers of [{}, { origin: 'https://ond.example' }, { origin: 'null' }]) {
      const answer = await desk.fetch(path, { method: 'POST', body, headers: { ...form, ...headers } });
      expect(answer.status).toBe(403);
    }
    expect(await stage.records.historyOf(journey)).toEqual(before);
  });
});
