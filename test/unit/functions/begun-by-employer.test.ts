import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { makeCheckAnswers } from '../../../functions/employer/check-answers.ts';
import { makeOverview } from '../../../functions/employer/overview.ts';
import { contentToSign } from '../../../shared/cases/content-to-sign.ts';
import type { Status } from '../../../shared/domain/case/status.ts';
import type { Answer } from '../../../shared/web/answer.ts';
import { makeSigningPages } from '../../../shared/web/party/signing-pages.ts';
import { aCase, aNewCase } from '../../builders/cases.ts';
import { makeFakeWorld } from '../../fakes/fake-world.ts';
import { stored } from '../../fakes/stored-cases.ts';
import { shown, tokenOf } from '../../fakes/visits.ts';
import { aRequest } from '../../fakes/web-requests.ts';

type Begun = { readonly begun?: boolean; readonly addressProtected?: boolean };

const pageOf = (answer: Answer) => parse(answer.body ?? '');

const employerIn = async (status: Status, { begun = true, addressProtected = false }: Begun = {}) => {
  const world = makeFakeWorld({ at: '2026-11-04T12:00:00Z' });
  const { employee } = aNewCase();
  const own = begun ? { begunByEmployer: true as const } : {};
  const given = { ...own, employee: { ...employee, addressProtected } };
  const file = await stored(world, aCase({ given }).changesTo(status));
  const path = { link: tokenOf(world, file, 'employer') };
  const signing = makeSigningPages({ world, party: 'employer' });
  const content = contentToSign(file, 'employer', world);
  const read = { vist: content.ok ? content.value.hash : '' };
  const sign = async () =>
    signing.sign(aRequest('GET /arbejdsgiver/{link}/underskriv', { path, query: read }));
  return {
    world,
    base: `/arbejdsgiver/${path.link}`,
    check: async () =>
      pageOf(await makeCheckAnswers(world)(aRequest('GET /arbejdsgiver/{link}/tjek-svar', { path }))),
    sign: async () => pageOf(await sign()),
    overview: async () => pageOf(await makeOverview(world)(aRequest('GET /arbejdsgiver/{link}', { path }))),
    askForCode: async () => {
      const form = {
        ...Object.fromEntries(shown(await sign()).hidden),
        name: 'Karla Køkkentest',
        consent: 'yes',
      };
      return signing.askForCode(aRequest('POST /arbejdsgiver/{link}/underskriv', { path, form }));
    },
    tryCode: async (code: string) => {
      const form = { code, commandId: '00000000-0000-4000-8000-0000000000aa' };
      return signing.signWithCode(aRequest('POST /arbejdsgiver/{link}/kode', { path, form }));
    },
  };
};

const SENT = 'sender vi aftalen til Demo Eksempelsen, demo@example.com.';

describe('a case that the employer began', () => {
  it('says on the check who has filled in what, where the agreement goes, and whom to call', async () => {
    const page = await (await employerIn('drafting')).check();
    const own = page.querySelector('[aria-labelledby="check-begun"]')?.text ?? '';
    const theirs = page.querySelector('[aria-labelledby="check-municipality"]')?.text ?? '';

    expect(own).toContain('Udfyldt af jer, da I begyndte');
    expect(own).toContain('Demo Eksempelsen');
    expect(own).toContain(SENT);
    expect(own).toMatch(/forkert\? Ring til Vita Vejledersen på/);
    expect(theirs).not.toContain('Demo Eksempelsen');
    expect(theirs).toContain('EX-2026-2');
  });

  it('names the address before the signature and on the receipt, with the last day to answer', async () => {
    const before = await (await employerIn('drafting')).sign();
    const after = await (await employerIn('awaiting-citizen')).overview();

    expect(before.text).toContain(SENT);
    expect(after.text).toContain('Mailen sendes til Demo Eksempelsen, demo@example.com.');
    expect(after.text).toMatch(/Demo Eksempelsen kan svare til og med \d+\. december 2026\./);
  });

  it('tells nobody an address that is protected', async () => {
    const { check, sign } = await employerIn('drafting', { addressProtected: true });

    expect((await check()).text).not.toContain('demo@example.com');
    expect((await sign()).text).not.toContain('demo@example.com');
  });
});

describe('a case that the municipality opened', () => {
  it('does not tell the employer the employee’s address', async () => {
    const drafting = await employerIn('drafting', { begun: false });
    const signed = await employerIn('awaiting-citizen', { begun: false });
    const pages = [await drafting.check(), await drafting.sign(), await signed.overview()];

    expect(pages.map(({ text }) => text).join()).not.toContain('demo@example.com');
    expect(pages[0]?.text).not.toContain('Udfyldt af jer');
    expect(pages[2]?.text).toContain('Mailen sendes til Demo Eksempelsen.');
  });
});

const wayToCode = (page: ReturnType<typeof pageOf>) =>
  page.querySelector('.alert-info a')?.getAttribute('href');

describe('an employer who comes back by the link while a code works', () => {
  it('is led to where it is typed, from the overview and from the signing page', async () => {
    const { askForCode, overview, sign, base } = await employerIn('drafting');
    await askForCode();

    expect(wayToCode(await overview())).toBe(`${base}/kode`);
    expect(wayToCode(await sign())).toBe(`${base}/kode`);
  });

  it('is not, before one was asked for, after ten minutes, and after five tries', async () => {
    const { askForCode, overview, tryCode, world } = await employerIn('drafting');
    expect(wayToCode(await overview())).toBeUndefined();

    await askForCode();
    for (let tried = 0; tried < 5; tried += 1) await tryCode('12');
    expect(wayToCode(await overview())).toBeUndefined();

    await askForCode();
    expect(wayToCode(await overview())).toBeDefined();
    world.clock.forward({ minutes: 11 });
    expect(wayToCode(await overview())).toBeUndefined();
  });
});
