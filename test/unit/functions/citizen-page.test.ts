import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { makeReadAgreement } from '../../../functions/citizen/read-agreement.ts';
import { actOnCase } from '../../../shared/cases/act-on-case.ts';
import { signAsEmployer } from '../../../shared/domain/case/acts/sign-as-employer.ts';
import { chooseLanguage } from '../../../shared/domain/case/acts/choose-language.ts';
import { plusMinutes } from '../../../shared/domain/calendar/instant.ts';
import type { Status } from '../../../shared/domain/case/status.ts';
import { makeSigningPages } from '../../../shared/web/party/signing-pages.ts';
import { consents, currentConsent } from '../../../templates/texts/consents.ts';
import { completeAnswers, withField } from '../../builders/answers.ts';
import { accepted, aCase, aContext, BROWSER, codeOf, codeSent, contentOf } from '../../builders/cases.ts';
import { signedAnew } from '../../builders/rounds.ts';
import { makeFakeWorld } from '../../fakes/fake-world.ts';
import { stored, storedIn } from '../../fakes/stored-cases.ts';
import { shown, tokenOf } from '../../fakes/visits.ts';
import { aRequest } from '../../fakes/web-requests.ts';
import { danishLeft } from '../../readability/danish-left.ts';

const NAMES = [
  'Eksempelby Kommune',
  'Jobcenter Eksempelby',
  'Kantinen Testgaard ApS',
  'Karla Køkkentest',
  'Vita Vejledersen',
  'Demo Eksempelsen',
];

const visiting = async (status: Status, inEnglish = false) => {
  const world = makeFakeWorld({ at: '2026-11-05T12:00:00Z' });
  const file = await storedIn(world, status);
  if (inEnglish) {
    await actOnCase(world.cases, {
      caseId: file.case.id,
      rule: (current) =>
        chooseLanguage(current, { party: 'citizen', language: 'en' }, aContext(world.clock.now(), 'citizen')),
    });
  }
  const link = tokenOf(world, file, 'citizen');
  const asked = (route: string, more: Parameters<typeof aRequest>[1] = {}) =>
    aRequest(route, { path: { link }, ...more });
  const signing = makeSigningPages({ world, party: 'citizen' });
  return {
    file,
    read: async () => shown(await makeReadAgreement(world)(asked('GET /medarbejder/{link}'))).html,
    sign: async () =>
      shown(
        await signing.sign(
          asked('GET /medarbejder/{link}/underskriv', { query: { vist: file.version.frozen?.hash ?? '' } }),
        ),
      ).html,
    wrongCode: async () =>
      shown(await signing.signWithCode(asked('POST /medarbejder/{link}/kode', { form: { code: '000000' } })))
        .html,
  };
};

/** Where each of the words first stands on the page; a word that does not stand there breaks the order. */
const placesOf = (html: string, words: readonly string[]): readonly number[] =>
  words.map((word) => html.indexOf(word));

/** The employer has signed again after the citizen's wish, with other weekly hours or as it was. */
const signedAgain = async (edit?: { readonly weeklyHours: string }) => {
  const world = makeFakeWorld({ at: '2026-11-06T12:00:00Z' });
  const before = aCase().in('change-requested');
  const at = plusMinutes(world.clock.now(), -60);
  const hours = withField(completeAnswers().hours, 'weeklyHours', edit?.weeklyHours ?? '8');
  const code = codeSent(before, 'employer', at);
  const signing = { frozen: contentOf(code.after, at), code: codeOf(code), browser: BROWSER };
  const again = edit
    ? signedAnew(before, { section: 'hours', answers: hours }, at)
    : [code, accepted(signAsEmployer(code.after, signing, aContext(at, 'employer')))];
  const file = await stored(world, [...aCase().changesTo('change-requested'), ...again]);
  const path = { link: tokenOf(world, file, 'citizen') };
  return parse(shown(await makeReadAgreement(world)(aRequest('GET /medarbejder/{link}', { path }))).html)
    .text;
};

describe('the page on which the citizen reads the agreement', () => {
  it('tells who asked for a change what was asked and what was changed, before the agreement', async () => {
    const text = await signedAgain({ weeklyHours: '7' });

    expect(text).toContain('Du bad om en ændring');
    expect(text).toContain('Ugentlig arbejdstid: fra 8 til 7 timer');
    expect(text.indexOf('Du bad om en ændring')).toBeLessThan(text.indexOf('Det vigtigste'));
  });

  it('says so when the employer has signed again without changing anything', async () => {
    const text = await signedAgain();

    expect(text).toContain('Din arbejdsgiver har skrevet under igen uden at ændre aftalen.');
  });

  it('says nothing of changes to who has asked for none', async () => {
    const { read } = await visiting('awaiting-citizen');

    expect(await read()).not.toContain('Du bad om en ændring');
  });

  it('has what matters most first, then the whole in its order, the signature, and the answer last', async () => {
    const { read } = await visiting('awaiting-citizen');

    const places = placesOf(await read(), [
      'Aftalen træder ikke i stedet for din ansættelseskontrakt.',
      'href="tel:+4556123456"',
      'Bed om at blive ringet op',
      'Det vigtigste',
      'Kantinemedhjælper',
      'Løn for 6 timer om ugen',
      '142,50 kr. pr. time',
      'Ekstra pauser',
      'Progression – udvikling i jobbet',
      'Klargør salatbaren',
      '>Virksomheden<',
      '>Arbejdstid og løn<',
      'Karla Køkkentest skrev under den 3. november 2026 kl. 10.05.',
      'Du har ikke skrevet under endnu.',
      'Hvem får en kopi?',
      'id="dit-svar"',
      'Vil du hellere tale om det?',
    ]);

    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it('explains the words of the agreement where they first stand', async () => {
    const { read } = await visiting('awaiting-citizen');

    const html = await read();

    expect(html).toContain('Hensyn, der tages til dig');
    expect(html).toContain('Din arbejdsintensitet er 75\u00a0%. Derfor får du løn for færre timer.');
    expect(html).toMatch(/>Milepæle<\/span> er små mål med en dato\./);
  });

  it('offers three answers that look alike, and no document before there is one', async () => {
    const { read } = await visiting('awaiting-citizen');

    const html = await read();
    const buttons = [...html.matchAll(/class="(button [^"]*)"/g)].map(([, look]) => look);

    expect(buttons).toHaveLength(3);
    expect(new Set(buttons).size).toBe(1);
    expect(html).not.toContain('aftale.pdf');
  });

  it('says afterwards what happens next and when, and has the whole agreement to read', async () => {
    const { read } = await visiting('in-force');

    const html = await read();

    expect(html).toContain('Aftalen er underskrevet af begge');
    expect(html).toContain('omkring den 1. marts 2027');
    expect(html).toContain('Læs hele aftalen her');
    expect(html).toContain('Klargør salatbaren');
    expect(html).toContain('href="/nyt-link"');
  });
});

describe('the citizen who has chosen English', () => {
  it.each(['awaiting-citizen', 'in-force', 'registered', 'change-requested', 'declined'] as const)(
    'reads no Danish but the agreement itself when it is %s',
    async (status) => {
      const { read } = await visiting(status, true);

      expect(danishLeft(await read(), NAMES)).toEqual([]);
    },
  );

  it('is told that the agreement is Danish, and reads the most important in English', async () => {
    const { read } = await visiting('awaiting-citizen', true);

    const html = await read();

    expect(html).toContain('the Danish text is the one that counts');
    expect(html).toContain('Pay for 6 hours a week');
    expect(html).toContain('DKK 142.50 per hour');
    expect(html).toContain('1 April 2027');
    expect(html).toMatch(/<div lang="da"><dl class="facts">/);
  });

  it('signs the Danish consent, with an English translation beside it', async () => {
    const { sign } = await visiting('awaiting-citizen', true);

    const html = await sign();
    const danish = consents[currentConsent.citizen];

    expect(danishLeft(html, NAMES)).toEqual([]);
    expect(html).toMatch(new RegExp(`<label[^>]* lang="da">${danish}</label>`));
    expect(html).toContain('I agree that the municipality gets a copy of the agreement.');
    expect(html).toContain(`name="consentVersion" value="${currentConsent.citizen}"`);
  });

  it('is told in English that a code is of no use', async () => {
    const { wrongCode } = await visiting('awaiting-citizen', true);

    const html = await wrongCode();

    expect(html).toContain('<h1>The code has expired</h1>');
    expect(danishLeft(html, NAMES)).toEqual([]);
  });
});

describe('the citizen who reads Danish', () => {
  it('is shown the consent alone', async () => {
    const { sign } = await visiting('awaiting-citizen');

    expect(await sign()).not.toContain('I agree');
  });
});

describe('what is folded on a page of the citizen', () => {
  it('has its headings below one of the page’s own, and none in what it is opened by', async () => {
    const root = parse(await (await visiting('in-force')).read());
    const levels = root
      .querySelectorAll('main h1, main h2, main h3, main h4')
      .map(({ tagName }) => Number(tagName[1]));

    expect(root.querySelectorAll('summary h2, summary h3, details h2')).toEqual([]);
    expect(root.querySelectorAll('details h3').length).toBeGreaterThan(6);
    expect(levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)).toEqual([]);
  });

  it('is the agreement with both signatures, by name and time', async () => {
    const root = parse(await (await visiting('in-force')).read());

    expect(root.querySelector('details')?.text).toMatch(
      /ArbejdsgiverUnderskrevet af Karla Køkkentest den .* kl\. [\d.]+\..*MedarbejderUnderskrevet af Demo Eksempelsen den/s,
    );
  });
});
