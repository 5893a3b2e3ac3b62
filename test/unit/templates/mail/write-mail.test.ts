import { describe, expect, it } from 'vitest';
import { MUNICIPALITY } from '../../../builders/cases.ts';
import { writeMail } from '../../../../templates/mail/write-mail.ts';
import { problemsOf } from '../pages/html-rules.ts';
import {
  ADDRESS,
  aMessage,
  aPartyMessage,
  aPromptedTalk,
  EVERY_MAIL,
  ORIGIN,
  PARTY_MAILS,
  STAFF_MAILS,
  written,
} from './every-mail.ts';

/** The words of an HTML part as they are read, without what only shows in a list of mails. */
const readable = (html: string): string =>
  html
    .replace(/^[\s\S]*<body[^>]*>\s*<div[^>]*>[^<]*<\/div>/, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

describe('a mail about talks', () => {
  it.each([
    ['follow-up-prompt', 'Opfølgning klar: 1 sag', 'Du har opfølgning i 1 sag, der er klar i dag.'],
    [
      'follow-up-reminder',
      'Påmindelse om opfølgning: 1 sag',
      'Opfølgning i 1 sag er ikke registreret, selv om der er gået fem arbejdsdage.',
    ],
    [
      'follow-up-escalated',
      'Opfølgning mangler: 1 sag',
      'Opfølgning i 1 sag er ikke registreret, selv om der er gået ti arbejdsdage.',
    ],
  ] as const)('%s counts cases, one and several', (kind, subject, sentence) => {
    for (const [count, cases] of [
      [1, '1 sag'],
      [3, '3 sager'],
    ] as const) {
      const mail = written(aMessage(kind, { count }));

      expect(mail.subject).toBe(subject.replace('1 sag', cases));
      expect(mail.text).toContain(sentence.replace('1 sag', cases));
      expect(mail.html).toContain(sentence.replace('1 sag', cases));
    }
  });

  it.each([
    [1, 'Samtalen er vedhæftet som kalenderfil.'],
    [2, 'De 2 samtaler er vedhæftet som kalenderfiler.'],
    [20, 'De 20 samtaler er vedhæftet som kalenderfiler.'],
    [31, 'De første 20 af 31 samtaler er vedhæftet som kalenderfiler.'],
  ])('says how many of %d talks come as calendar files', (talks, sentence) => {
    const mail = written(
      aMessage('follow-up-prompt', {
        count: talks,
        talks: Array.from({ length: talks }, () => aPromptedTalk()),
      }),
    );

    expect(mail.text).toContain(sentence);
    expect(mail.files).toHaveLength(Math.min(talks, 20));
  });

  it('says nothing of calendar files when there are none', () => {
    const mail = written(aMessage('follow-up-reminder', { count: 2 }));

    expect(mail.text).not.toContain('kalender');
    expect(mail.files).toEqual([]);
  });
});

describe('the mail with a code', () => {
  it.each([
    ['da', 'Din kode er 402917'],
    ['en', 'Your code is 402917'],
  ] as const)('holds the digits once, by themselves, and no link, in %s', (language, line) => {
    const mail = written(aPartyMessage('signing-code', { language, destination: undefined }), '402917');

    expect(mail.text.split('\n\n')).toContain(line);
    expect([mail.text, mail.html].map((body) => body.split('402917').length - 1)).toEqual([1, 1]);
    expect(mail.html).not.toContain('<a ');
    expect(mail.subject).not.toMatch(/\d/);
  });
});

describe('a party’s mail', () => {
  it('is Danish when nothing else was chosen', () => {
    const { subject, text, html } = written(aPartyMessage('sign-invitation'));

    expect(subject).toBe('Du har en aftale, der venter på din underskrift');
    expect(text).toMatch(/^Hej Testine\n/);
    expect(text).toContain('Linket virker til og med 16. november 2026.');
    expect(text).toContain('Spørgsmål? Ring til Vita Vejledersen på 56 12 34 56.');
    expect(text).toMatch(/Venlig hilsen\nJobcenter Eksempelby, Eksempelby Kommune$/);
    expect(html).toContain('<html lang="da">');
  });

  it('is English from greeting to closing when that was chosen', () => {
    const { subject, text, html } = written(aPartyMessage('sign-invitation', { language: 'en' }));

    expect(subject).toBe('You have an agreement waiting for your signature');
    expect(text).toMatch(/^Hello Testine\n/);
    expect(text).toContain('The link works until the end of 16 November 2026.');
    expect(text).toContain('The agreement itself is in Danish.');
    expect(text).toContain('Questions? Call Vita Vejledersen on 56 12 34 56.');
    expect(text).toMatch(/Kind regards\nJobcenter Eksempelby, Eksempelby Kommune$/);
    expect(html).toContain('<html lang="en">');
    expect(`${subject} ${text}`.replaceAll(/Eksempelby Kommune|Jobcenter/g, '')).not.toMatch(/[æøå]/i);
  });

  it('marks the Danish names in an English mail as Danish, so that they are read aloud as such', () => {
    const { html } = written(aPartyMessage('sign-invitation', { language: 'en' }));

    expect(html).toMatch(/lang="da"[^>]*>\s*Eksempelby Kommune/);
    expect(html).toContain('<span lang="da">Jobcenter Eksempelby, Eksempelby Kommune</span>');
  });

  it.each(PARTY_MAILS)('says who sends it and whom to call: $name', ({ mail: { text, html } }) => {
    for (const words of ['Testine', 'Vita Vejledersen', '56 12 34 56', 'Jobcenter Eksempelby']) {
      expect(text).toContain(words);
      expect(html).toContain(words);
    }
  });

  it('greets without a name where none is known', () => {
    const to = { role: 'employer', email: 'karla@example.com', firstName: undefined } as const;

    expect(written(aPartyMessage('fill-invitation', { to })).text).toMatch(/^Hej\n/);
    expect(written(aPartyMessage('fill-invitation', { to, language: 'en' })).text).toMatch(/^Hello\n/);
  });
});

describe('a mail to staff', () => {
  it('is Danish, whatever the parties have chosen', () => {
    const { text, html } = written(aMessage('change-requested', { language: 'en' }));

    expect(text).toMatch(/^Hej Vita\n/);
    expect(html).toContain('<html lang="da">');
  });

  it('says "borger" where the employer’s says "medarbejder"', () => {
    const toParty = written(aPartyMessage('change-requested'));
    const toStaff = written(aMessage('change-requested'));

    expect(toParty.subject).toBe('Medarbejderen ønsker en ændring');
    expect(toStaff.subject).toBe('Borgeren ønsker en ændring');
  });

  it.each(STAFF_MAILS)('does not ask her to call herself: $name', ({ mail: { text, html } }) => {
    expect(`${text} ${html}`).not.toMatch(/Ring til|56 12 34 56/);
    expect(text).toContain('Hej Vita');
  });

  it('of a kind without words for staff is the party’s own, in Danish', () => {
    expect(written(aMessage('withdrawn', { language: 'en' })).subject).toBe(
      'Aftalen fra Eksempelby Kommune er trukket tilbage',
    );
  });
});

describe('every mail', () => {
  it.each(EVERY_MAIL)('says the same in text and HTML: $name', ({ mail: { text, html } }) => {
    const lines = text
      .split('\n')
      .map((line) => line.replace(/:$/, '').replace(' 402917', ''))
      .filter((line) => line !== '');

    for (const line of lines) expect(readable(html)).toContain(line);
  });

  it.each(EVERY_MAIL)('has one link at most and fetches nothing when it is opened: $name', ({ mail }) => {
    const addresses = [...`${mail.text} ${mail.html}`.matchAll(/https?:[^\s"<]+/g)].map(([found]) => found);

    expect(mail.html.match(/<a /g)?.length ?? 0).toBeLessThanOrEqual(1);
    expect(new Set(addresses).size).toBeLessThanOrEqual(1);
    expect(mail.html).not.toMatch(/<img|<script|<link|<iframe|<form|src=|url\(|@import|@font-face/);
  });

  it.each(EVERY_MAIL)('is valid HTML: $name', async ({ mail: { html } }) => {
    const problems = await problemsOf(html);

    // Mail programs know no style sheets: the styles stand at the elements.
    expect(problems.filter((problem) => !problem.startsWith('no-inline-style'))).toEqual([]);
  });

  it('shows its address, for whom the button does nothing', () => {
    const { html } = written(aPartyMessage('fill-invitation'));

    expect(readable(html)).toContain(`Virker knappen ikke? Kopiér adressen her til din browser: ${ADDRESS}`);
  });

  it('shows what a name holds as text, never as markup', () => {
    const contact = { name: '<b>Vita</b> & "co"', phone: '56123456' };
    const { html, text } = written(aPartyMessage('fill-invitation', { contact }));

    expect(html).not.toContain('<b>');
    expect(text).toContain('<b>Vita</b> & "co"');
  });

  it('names a municipality without a unit of its own once', () => {
    const municipality = { name: 'Eksempelby Kommune', unit: 'Eksempelby Kommune', origin: ORIGIN };
    const { text } = writeMail(aPartyMessage('withdrawn'), {
      municipality,
      address: undefined,
      code: undefined,
    });

    expect(text).toMatch(/Venlig hilsen\nEksempelby Kommune$/);
  });

  it('names the unit and the municipality where they differ', () => {
    expect(written(aPartyMessage('withdrawn')).text).toContain(
      `Venlig hilsen\n${MUNICIPALITY.unit}, ${MUNICIPALITY.name}`,
    );
  });
});
