import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeVisitor, type Visitor } from '../../infra/local/demo/visitor.ts';
import { signInAs } from '../../infra/local/demo/walk.ts';
import { ROUTES } from '../../shared/web/routes.ts';
import { bodyOf, formOn, get, sendForm } from './form-page.ts';
import { type Journey, openCase, toCitizen, toForce } from './people.ts';
import { PATIENTLY, setStage, shareStage, type Stage } from './stage.ts';

const HOUR = 60 * 60 * 1000;

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
const answersTo = async (
  origin: string,
  party: 'employer' | 'citizen',
  token: string,
): Promise<readonly string[]> =>
  Promise.all(
    partyRoutes(party, token).map(async ({ method, address }) => {
      const answer = await makeVisitor(origin).fetch(address, { method });
      const headers = [...answer.headers].filter(([name]) => name !== 'date');
      return JSON.stringify([answer.status, headers, await answer.text()]);
    }),
  );

describe('a link that opens nothing', { timeout: 240_000 }, () => {
  it('gets one and the same answer on every page and act, whatever is wrong with it', async () => {
    const apart = await setStage();
    const ofApart = await signInAs(apart.origin, 'Kira Konsulentsen');
    const journey = await openCase(ofApart);
    const dead = await toCitizen(apart, journey);
    await (await ofApart.open(`${journey.casePath}/traek-tilbage`)).submit({
      reason: 'Borgeren er flyttet.',
    });
    const links = await toCitizen(apart, await openCase(ofApart));
    const answers: string[] = [];
    for (const [party, token] of [
      ['employer', 'A'.repeat(43)],
      ['citizen', 'A'.repeat(43)],
      ['employer', tokenOf(links.employerLink).slice(0, -1)],
      ['employer', `${tokenOf(links.employerLink)}A`],
      ['employer', 'x'],
      ['employer', encodeURIComponent('<script>"\u0000æ')],
      ['employer', 'x'.repeat(5_000)],
      ['employer', tokenOf(links.citizenLink)],
      ['citizen', tokenOf(links.employerLink)],
      ['employer', tokenOf(dead.employerLink)],
      ['citizen', tokenOf(dead.citizenLink)],
    ] as const) {
      answers.push(...(await answersTo(apart.origin, party, token)));
      // So many from one client in one hour would be refused (decision 0040).
      await apart.service.clock.moveBy(HOUR);
    }
    await apart.stop();
    const [unknown = '', ...same] = answers;

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
  /** Comes from the sign-on itself and is known by its signature: `sign-out.test.ts`. */
  const NOTICE = 'POST /log-ud/besked';
  const staffPosts = ROUTES.consultant.filter((route) => route.startsWith('POST') && route !== NOTICE);

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
