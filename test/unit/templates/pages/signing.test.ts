import { describe, expect, it } from 'vitest';
import { codePage } from '../../../../templates/pages/signing/code.tsx';
import { frame } from './page-data.ts';
import { receipt, signing } from './whole-pages.ts';

describe('the signing pages', () => {
  it('show the exact consent and carry what is signed', () => {
    expect(signing()).toContain('Jeg har læst aftalen og er enig i den.');
    expect(signing()).toContain('name="contentHash" value="abc"');
  });

  it('ask for the right to sign only where it is asked for', () => {
    expect(signing()).toContain('name="authority"');
    expect(signing({ party: 'citizen', authority: undefined })).not.toContain('name="authority"');
  });

  it('keep the name and the tick when something is missing', () => {
    const html = signing({
      answers: { name: 'Karla <Test>', consent: 'yes' },
      problems: [{ field: 'authority', rule: 'missing' }],
    });

    expect(html).toContain('value="Karla &lt;Test>"');
    expect(html).toMatch(/name="consent"[^>]* checked/);
    expect(html).toContain('Sæt kryds ved, at du har ret til at underskrive for virksomheden.');
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
