import { describe, expect, it } from 'vitest';
import { actOnCase } from '../../../shared/cases/act-on-case.ts';
import { contentToSign } from '../../../shared/cases/content-to-sign.ts';
import { saveSection } from '../../../shared/domain/case/acts/save-section.ts';
import type { Party } from '../../../shared/domain/case/parties.ts';
import { makeSigningPages } from '../../../shared/web/party/signing-pages.ts';
import { completeAnswers } from '../../builders/answers.ts';
import { aContext } from '../../builders/cases.ts';
import { makeFakeWorld } from '../../fakes/fake-world.ts';
import { storedIn } from '../../fakes/stored-cases.ts';
import { refusalOf, shown, tokenOf } from '../../fakes/visits.ts';
import { aRequest } from '../../fakes/web-requests.ts';

const ROUTE = 'POST /arbejdsgiver/{link}/underskriv';
const NAME = 'Karla Køkkentest';

const hiddenOf = (page: ReturnType<typeof shown>) => Object.fromEntries(page.hidden);

const signing = async (party: Party) => {
  const world = makeFakeWorld({ at: '2026-11-04T12:00:00Z' });
  const file = await storedIn(world, party === 'employer' ? 'drafting' : 'awaiting-citizen');
  const pages = makeSigningPages({ world, party });
  const link = tokenOf(world, file, party);
  const base = `/${party === 'employer' ? 'arbejdsgiver' : 'medarbejder'}/${link}`;
  const asked = (form: Record<string, string> = {}, query: Record<string, string> = {}) =>
    aRequest(ROUTE, { path: { link }, form, query });
  const now = async () => (await world.cases.load(file.case.id)) ?? file;
  /** The signing page, reached from the page on which the whole content stands. */
  const signPage = async () => {
    const content = contentToSign(await now(), party, world);
    return shown(await pages.sign(asked({}, { vist: content.ok ? content.value.hash : '' })));
  };
  return {
    world,
    base,
    pages,
    asked,
    signPage,
    /** Opens the page, types name and consent, and sends it. */
    askForCode: async (typed: Record<string, string> = { name: NAME, consent: 'yes' }) =>
      pages.askForCode(asked({ ...hiddenOf(await signPage()), ...typed })),
    codeForm: async () => hiddenOf(shown(await pages.code(asked()))),
    digits: async () => {
      const code = await world.codes.find(file.case.id, party);
      return code === undefined ? '' : world.keys.codeDigits(code.id);
    },
    now,
    mails: async (kind: string) =>
      (await world.outbox.ofCase(file.case.id)).filter(({ message }) => message.kind === kind).length,
  };
};

describe.each(['employer', 'citizen'] as const)('the pages on which the %s signs', (party) => {
  it('lead from name and consent over the code to the receipt', async () => {
    const { pages, asked, askForCode, codeForm, digits, base, now } = await signing(party);

    const sent = shown(await askForCode());
    const signed = shown(
      await pages.signWithCode(asked({ ...(await codeForm()), code: ` ${await digits()} ` })),
    );

    expect(sent).toMatchObject({ status: 303, location: `${base}/kode` });
    expect(signed).toMatchObject({ status: 303, location: base });
    expect((await now()).version.signatures.at(-1)).toMatchObject({
      party,
      name: NAME,
      clientAddress: '192.0.2.7',
    });
  });

  it('are reached only from the page on which the whole content stands', async () => {
    const { pages, asked, base, signPage } = await signing(party);
    const reading = party === 'employer' ? `${base}/tjek-svar` : base;

    const unread = shown(await pages.sign(asked()));
    const outdated = shown(await pages.sign(asked({}, { vist: 'ab'.repeat(32) })));

    expect(unread).toMatchObject({ status: 303, location: reading });
    expect(outdated).toMatchObject({ status: 303, location: `${reading}?aendret=ja` });
    expect((await signPage()).status).toBe(200);
  });

  it('ask again for what is missing, keep what was typed, and send no code', async () => {
    const { askForCode, mails } = await signing(party);
    const before = await mails('signing-code');

    const nothing = shown(await askForCode({}));
    const unticked = shown(await askForCode({ name: NAME }));

    expect(nothing).toMatchObject({ status: 422, problems: ['name', 'consent'] });
    expect(unticked).toMatchObject({ status: 422, problems: ['consent'] });
    expect(unticked.standing).toContainEqual(['name', NAME]);
    expect(await mails('signing-code')).toBe(before);
  });

  it('are read in the other language with what was typed; no code is sent, and nothing is asked for yet', async () => {
    const { signPage, askForCode, mails, now } = await signing(party);
    const before = await mails('signing-code');
    const typed = { name: 'Karla', consent: 'yes' };

    const page = shown(await askForCode({ ...typed, language: 'en' }));

    expect(page).toMatchObject({ status: 200, heading: 'Sign the agreement', problems: [] });
    expect(page.standing).toEqual(expect.arrayContaining(Object.entries(typed)));
    expect((await now()).case.languages?.[party]).toBe('en');
    expect(await mails('signing-code')).toBe(before);
    expect((await signPage()).html).toMatch(/<button[^>]*name="language"[^>]*value="da"[^>]*form="sign"/);
    expect(shown(await askForCode()).location).toMatch(/\/kode$/);
  });

  it('have a language to be chosen no longer once it is signed: that leads to the receipt', async () => {
    const { pages, asked, askForCode, codeForm, digits, base } = await signing(party);
    await askForCode();
    await pages.signWithCode(asked({ ...(await codeForm()), code: await digits() }));

    expect(shown(await pages.askForCode(asked({ name: NAME, language: 'en' })))).toMatchObject({
      location: base,
    });
  });

  it('send nobody on with a consent that is no longer the one in force', async () => {
    const { askForCode } = await signing(party);

    expect(
      await refusalOf(askForCode({ name: NAME, consent: 'yes', consentVersion: `${party}-2019-01` })),
    ).toBe('changed-meanwhile');
  });

  it('tell beside the field that a code is wrong, and do not show it again', async () => {
    const { pages, asked, askForCode, codeForm, digits } = await signing(party);
    await askForCode();
    const wrong = (await digits()) === '123456' ? '654321' : '123456';

    const page = shown(await pages.signWithCode(asked({ ...(await codeForm()), code: wrong })));

    expect(page).toMatchObject({ status: 422, problems: ['code'] });
    expect(page.html).not.toContain(wrong);
  });

  it('offer nothing but a new code when the one that was sent can no longer be used', async () => {
    const { pages, asked, askForCode, codeForm, world } = await signing(party);
    await askForCode();
    const form = await codeForm();
    world.clock.forward({ minutes: 11 });

    const page = shown(await pages.signWithCode(asked({ ...form, code: '123456' })));

    expect(page).toMatchObject({ status: 422, heading: 'Koden er udløbet' });
    expect(page.html).not.toContain('name="code"');
    expect(page.html).toMatch(/name="again" value="yes"/);
    expect(page.html).toMatch(/class="button button-primary"[^>]*>Få en ny kode</);
  });

  it('lead back to the beginning for a new code', async () => {
    const { pages, asked, askForCode, codeForm, base, now, world } = await signing(party);
    await askForCode();

    const page = shown(await pages.signWithCode(asked({ ...(await codeForm()), code: '', again: 'yes' })));

    const content = contentToSign(await now(), party, world);
    expect(page).toMatchObject({
      status: 303,
      location: `${base}/underskriv?vist=${content.ok ? content.value.hash : ''}`,
    });
  });

  it('lead to the receipt whatever is opened or sent after the signature', async () => {
    const { pages, asked, askForCode, codeForm, digits, base, now } = await signing(party);
    await askForCode();
    const form = { ...(await codeForm()), code: await digits() };
    await pages.signWithCode(asked(form));
    const signed = await now();

    const answers = [
      await pages.signWithCode(asked(form)),
      await pages.signWithCode(asked({ code: '000000' })),
      await pages.code(asked()),
      await pages.sign(asked()),
      await pages.askForCode(asked({ name: 'Anden', consent: 'yes' })),
    ];

    expect(answers.map((answer) => answer.headers?.['location'])).toEqual(answers.map(() => base));
    expect(await now()).toEqual(signed);
  });

  it('lead to the receipt for all of three sendings at once', async () => {
    const { pages, asked, askForCode, codeForm, digits, base, now } = await signing(party);
    await askForCode();
    const form = { ...(await codeForm()), code: await digits() };

    const answers = await Promise.all(
      [asked(form), asked(form), asked({ ...form, commandId: '' })].map(pages.signWithCode),
    );

    expect(answers.map((answer) => answer.headers?.['location'])).toEqual([base, base, base]);
    expect((await now()).version.signatures.filter((each) => each.party === party)).toHaveLength(1);
  });

  it('change nothing by being opened', async () => {
    const { pages, asked, now } = await signing(party);
    const before = await now();

    await pages.sign(asked());
    await pages.code(asked());

    expect(await now()).toEqual(before);
  });

  it('let nobody in by an unknown link', async () => {
    const { pages } = await signing(party);
    const stranger = aRequest(ROUTE, { path: { link: 'A'.repeat(43) } });

    for (const page of Object.values(pages)) expect(await refusalOf(page(stranger))).toBe('not-found');
  });
});

const changed = async ({ world, now }: Awaited<ReturnType<typeof signing>>, title: string) => {
  const answers = { ...completeAnswers().job, title };
  const context = aContext(world.clock.now());
  await actOnCase(world.cases, {
    caseId: (await now()).case.id,
    rule: (file) => saveSection(file, { section: 'job', answers, shownRev: 1 }, context),
  });
};

describe('the employer', () => {
  it('is told that the agreement was changed between the page and the code', async () => {
    const employer = await signing('employer');
    const { pages, asked, askForCode, codeForm, digits, now } = employer;
    await askForCode();
    await changed(employer, 'Køkkenmedhjælper');

    const form = { ...(await codeForm()), code: await digits() };

    expect(await refusalOf(pages.signWithCode(asked(form)))).toBe('changed-meanwhile');
    expect((await now()).version.signatures).toEqual([]);
  });

  it('cannot come to the signing page while a field has a problem', async () => {
    const employer = await signing('employer');
    await changed(employer, '');

    expect(await refusalOf(employer.pages.sign(employer.asked()))).toBe('incomplete');
  });
});
