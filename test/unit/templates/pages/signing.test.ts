import { describe, expect, it } from 'vitest';
import { codePage } from '../../../../templates/pages/signing/code.tsx';
import { frame, namesIn } from './page-data.ts';
import { receipt, signing } from './whole-pages.ts';

/** The fields that a person fills in, in their order. */
const fieldsOf = (html: string) =>
  namesIn(html).filter((name) => !['commandId', 'contentHash'].includes(name));

describe('the signing pages', () => {
  it('show the exact consent and carry what is signed', () => {
    expect(signing()).toContain('Jeg har læst aftalen og er enig i den.');
    expect(signing()).toContain('name="contentHash" value="abc"');
  });

  it('ask the employer for a name and one tick, for the consent holds the right to sign', () => {
    expect(fieldsOf(signing())).toEqual(['name', 'consent']);
  });

  it('let the citizen add own words, and leave the copy for the union unticked', () => {
    const html = signing({ party: 'citizen' });

    expect(fieldsOf(html)).toEqual(['name', 'ownWords', 'copyToUnion', 'consent']);
    expect(html).not.toMatch(/ checked/);
  });

  it('keep what was typed and ticked when something is missing', () => {
    const html = signing({
      party: 'citizen',
      answers: {
        name: 'Demo <Test>',
        consent: 'yes',
        ownWords: 'Jeg <b>glæder</b> mig.',
        copyToUnion: 'yes',
      },
      problems: [{ field: 'name', rule: 'not-a-full-name' }],
    });

    expect(html).toContain('value="Demo &lt;Test>"');
    expect(html).toContain('Jeg &lt;b>glæder&lt;/b> mig.</textarea>');
    expect(html).toMatch(/name="consent"[^>]* checked/);
    expect(html).toMatch(/name="copyToUnion"[^>]* checked/);
    expect(html).toContain('Skriv både fornavn og efternavn i »Dit fulde navn«.');
  });

  it('ask for the missing tick and for shorter words by their own names', () => {
    const html = signing({
      party: 'citizen',
      problems: [
        { field: 'consent', rule: 'missing' },
        { field: 'ownWords', rule: 'too-long', limit: 500, typed: 501 },
      ],
    });

    expect(html).toContain('<a href="#field-consent">Sæt kryds ved, at du har læst aftalen');
    expect(html).toMatch(/<a href="#field-ownWords">[^<]*»Dine egne ord til aftalen«/);
  });

  it('let the phone suggest the code, and can send a new one', () => {
    const html = codePage({ frame, action: '/kode', back: '/', hidden: {}, problems: [] });

    expect(html).toContain('autocomplete="one-time-code"');
    expect(html).toContain('name="again" value="yes"');
  });

  it('give a receipt that says what happens next', () => {
    expect(receipt()).toContain('Medarbejderen får nu en mail');
    expect(receipt()).toContain('22. november 2026 kl. 10.00');
    expect(receipt()).not.toContain('PDF');
  });

  it('lead to the document only when both have signed and it is made', () => {
    expect(receipt({ bothSigned: true })).toContain('Vi er ved at lave den færdige aftale');
    expect(receipt({ bothSigned: true, document: '/aftale.pdf' })).toContain('href="/aftale.pdf"');
    expect(receipt({ bothSigned: false, document: '/aftale.pdf' })).not.toContain('aftale.pdf');
  });
});
