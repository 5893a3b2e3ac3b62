import { describe, expect, it } from 'vitest';
import { makeFillIn } from '../../../functions/employer/fill-in.ts';
import type { Party } from '../../../shared/domain/case/parties.ts';
import type { Status } from '../../../shared/domain/case/status.ts';
import { makeChooseLanguage, makeChooseLanguageHere } from '../../../shared/web/party/choose-language.ts';
import { languageIn, pageToReturnTo } from '../../../shared/web/party/language-choice.ts';
import { admitParty } from '../../../shared/web/party/party-door.ts';
import { completeAnswers } from '../../builders/answers.ts';
import { makeFakeWorld } from '../../fakes/fake-world.ts';
import { storedIn } from '../../fakes/stored-cases.ts';
import { refusalOf, shown, tokenOf } from '../../fakes/visits.ts';
import { aRequest, sentFields } from '../../fakes/web-requests.ts';

const PATHS = { employer: 'arbejdsgiver', citizen: 'medarbejder' } as const;
const ENGLISH = /^sprog=en; Max-Age=31536000; Path=\/; HttpOnly; Secure; SameSite=Lax$/;

const aParty = async (party: Party, status: Status) => {
  const world = makeFakeWorld({ settings: { origin: 'https://aftale.eksempelby.example' } });
  const file = await storedIn(world, status);
  const link = tokenOf(world, file, party);
  const base = `/${PATHS[party]}/${link}` as const;
  const choose = makeChooseLanguage(world, party);
  const route = (method: string, rest: string) => `${method} /${PATHS[party]}/{link}${rest}`;
  return {
    world,
    base,
    choose: (language: string, back = base) =>
      choose(aRequest(route('POST', '/sprog'), { path: { link }, form: { language, back } })),
    /** The language of a page that the party opens, with what this browser has chosen. */
    sees: async (cookies: readonly string[] = []) => {
      const visit = await admitParty(world, aRequest(route('GET', ''), { path: { link }, cookies }), party);
      return visit.frame.language;
    },
    kept: async () => (await world.cases.load(file.case.id))?.case.languages,
    history: async () => (await world.cases.history(file.case.id)).map(({ event }) => event),
    owed: async () => (await world.outbox.ofCase(file.case.id)).length,
  };
};

describe('a party that chooses English on a page', () => {
  it.each([
    ['employer', 'drafting'],
    ['citizen', 'awaiting-citizen'],
  ] as const)('comes back to that page, and it is kept with the case: the %s', async (party, status) => {
    const { base, choose, kept, history, sees } = await aParty(party, status);

    const answer = await choose('en', `${base}?gemt=ja`);

    expect(answer).toMatchObject({ statusCode: 303, headers: { location: `${base}?gemt=ja` } });
    expect(answer.cookies).toEqual([expect.stringMatching(ENGLISH)]);
    expect(await kept()).toEqual({ [party]: 'en' });
    expect((await history()).at(-1)).toBe('language-chosen');
    expect(await sees()).toBe('en');
  });

  it('pressed twice is written once', async () => {
    const { base, choose, history } = await aParty('employer', 'drafting');
    await choose('en');

    const again = await choose('en');

    expect(again).toMatchObject({ statusCode: 303, headers: { location: base } });
    expect((await history()).filter((event) => event === 'language-chosen')).toHaveLength(1);
  });

  it('is owed no mail for it', async () => {
    const { choose, owed } = await aParty('employer', 'drafting');
    const before = await owed();

    await choose('en');

    expect(await owed()).toBe(before);
  });

  it('sees English also in a browser that has chosen Danish elsewhere', async () => {
    const { choose, sees } = await aParty('employer', 'drafting');
    await choose('en');

    expect(await sees(['sprog=da'])).toBe('en');
  });

  it.each(['', 'EN', 'de', 'da ', 'constructor', 'en;q=1'])(
    'is refused a language we do not speak, and nothing is kept: "%s"',
    async (language) => {
      const { choose, kept } = await aParty('employer', 'drafting');

      expect(await refusalOf(choose(language))).toBe('not-found');
      expect(await kept()).toBeUndefined();
    },
  );

  it('is refused with a link that opens nothing', async () => {
    const { world } = await aParty('employer', 'drafting');
    const request = aRequest('POST /arbejdsgiver/{link}/sprog', {
      path: { link: 'A'.repeat(43) },
      form: { language: 'en', back: '/' },
    });

    expect(await refusalOf(makeChooseLanguage(world, 'employer')(request))).toBe('not-found');
  });
});

describe('whoever reads by a link that was passed on', () => {
  it('chooses in the browser alone: the party’s mails stay as they were', async () => {
    const { base, choose, kept, history, sees } = await aParty('citizen', 'registered');
    const before = await history();

    const answer = await choose('en');

    expect(answer).toMatchObject({ statusCode: 303, headers: { location: base } });
    expect(answer.cookies).toEqual([expect.stringMatching(ENGLISH)]);
    expect(await kept()).toBeUndefined();
    expect(await history()).toEqual(before);
    expect(await sees()).toBe('da');
    expect(await sees(['sprog=en'])).toBe('en');
  });
});

describe('a browser', () => {
  it.each([
    [['sprog=en'], 'en'],
    [['sprog=da'], 'da'],
    [['sprog=fr'], undefined],
    [['sprog='], undefined],
    [[], undefined],
  ] as const)('with %j has chosen %s', (cookies, language) => {
    expect(languageIn(aRequest('GET /', { cookies }))).toBe(language);
  });

  it('chooses for the pages that belong to no case', () => {
    const world = makeFakeWorld({ settings: { origin: 'https://aftale.eksempelby.example' } });

    const answer = makeChooseLanguageHere(world)(
      aRequest('POST /sprog', { form: { language: 'en', back: '/nyt-link' } }),
    );

    expect(answer).toMatchObject({ statusCode: 303, headers: { location: '/nyt-link' } });
    expect(answer.cookies).toEqual([expect.stringMatching(ENGLISH)]);
  });

  it('keeps it without TLS on one machine, where there is none', () => {
    const world = makeFakeWorld({ settings: { origin: 'http://127.0.0.1:8080' } });

    const answer = makeChooseLanguageHere(world)(
      aRequest('POST /sprog', { form: { language: 'en', back: '/' } }),
    );

    expect(answer.cookies?.[0]).not.toContain('Secure');
  });
});

const TOKEN = 'a'.repeat(43);
const OTHER = 'b'.repeat(43);
const HOSTILE = [
  '//evil.example',
  '//evil.example/arbejdsgiver',
  'http://evil.example',
  'https://evil.example/',
  'javascript:alert(1)',
  'data:text/html,hej',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  ' /nyt-link',
  '/nyt-link\r\nset-cookie: sprog=en',
  '/nyt-link\u0000',
  'nyt-link',
  '@evil.example',
  '.evil.example',
  '?x=<script>',
  '/#//evil.example',
];

describe('the page one comes back to', () => {
  const base = `/arbejdsgiver/${TOKEN}`;

  it.each([
    base,
    `${base}?gemt=ja`,
    `${base}/udfyld/jobbet`,
    `${base}/underskriv?indhold=ab12&x=%C3%B8`,
    `${base}/aftale.pdf`,
  ])('is the page the choice was made on: %s', (back) => {
    expect(pageToReturnTo(back, base)).toBe(back);
  });

  it.each([
    ...HOSTILE,
    `/arbejdsgiver/${OTHER}`,
    `${base}b`,
    `${base}${OTHER}/udfyld/jobbet`,
    `${base}/../${OTHER}`,
    `${base}/udfyld/../../${OTHER}`,
    `${base}/%2e%2e/${OTHER}`,
    `${base}/.%2E/${OTHER}`,
    `${base}//evil.example`,
    `${base}@evil.example`,
    `/medarbejder/${TOKEN}`,
    '/sager',
    '',
  ])('is the party’s own first page when the form asks for anything else: %j', (back) => {
    expect(pageToReturnTo(back, base)).toBe(base);
  });

  it.each(['/', '/nyt-link', '/nyt-link?x=1'])(
    'is a page of ours on the pages that belong to no case: %s',
    (back) => {
      expect(pageToReturnTo(back, '')).toBe(back);
    },
  );

  it.each(
    HOSTILE.filter((back) => !back.startsWith('?')).concat('/..//evil.example', '/.//evil.example', ''),
  )('is never another site’s: %j', (back) => {
    const returned = pageToReturnTo(back, '');

    expect(returned).toBe('/');
    expect(new URL(returned, 'https://aftale.eksempelby.example').host).toBe('aftale.eksempelby.example');
  });
});

const step = async () => {
  const party = await aParty('employer', 'invited');
  const { saveStep, showStep } = makeFillIn(party.world);
  const path = { link: party.base.split('/').at(-1) ?? '', step: 'virksomheden' };
  return {
    ...party,
    press: (company: object, language: string) =>
      saveStep(
        aRequest('POST /arbejdsgiver/{link}/udfyld/{step}', {
          path,
          form: { ...sentFields({ ...completeAnswers().company, ...company }), shownRev: '0', language },
        }),
      ),
    open: async (query: Readonly<Record<string, string>>) =>
      shown(await showStep(aRequest('GET /arbejdsgiver/{link}/udfyld/{step}', { path, query }))),
  };
};

describe('the language button of a step', () => {
  it('keeps what was typed, also what is wrong, and switches', async () => {
    const { base, press, open, kept, history } = await step();

    const answer = await press({ cvr: '12' }, 'en');

    expect(answer).toMatchObject({
      statusCode: 303,
      headers: { location: `${base}/udfyld/virksomheden?uden-fejl=ja` },
    });
    expect(answer.cookies).toEqual([expect.stringMatching(ENGLISH)]);
    expect(await kept()).toEqual({ employer: 'en' });
    expect((await history()).slice(-2)).toEqual(['section-saved', 'language-chosen']);
    const page = await open({ 'uden-fejl': 'ja' });
    expect(page.problems).toEqual([]);
    expect(page.standing).toContainEqual(['cvr', '12']);
    expect(page.html).toContain('<html lang="en"');
  });

  it('does not keep the language as an answer', async () => {
    const { press, world, base } = await step();
    await press({}, 'en');

    const { file } = await admitParty(
      world,
      aRequest('GET /arbejdsgiver/{link}', { path: { link: base.split('/').at(-1) ?? '' } }),
      'employer',
    );

    expect(Object.keys(file.version.sections.company?.answers ?? {})).not.toContain('language');
  });

  it.each(['', 'fr'])(
    'goes on as "Gem og fortsæt" when it asks for no language of ours: "%s"',
    async (language) => {
      const { base, press, kept } = await step();

      expect(await press({}, language)).toMatchObject({ headers: { location: `${base}/udfyld/jobbet` } });
      expect(await kept()).toBeUndefined();
    },
  );
});
