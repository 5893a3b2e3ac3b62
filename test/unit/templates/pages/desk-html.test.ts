import { describe, expect, it } from 'vitest';
import { aCase } from '../../../builders/cases.ts';
import { toRead } from './citizen-pages.ts';
import { refusedPage } from '../../../../templates/pages/anyone/refused-page.tsx';
import { deskCase, deskList, undelivered } from './desk-pages.ts';
import { frame } from './page-data.ts';

describe('the page of a case', () => {
  it('offers what can be done as the case stands, and nothing that would be refused', () => {
    expect(deskCase(aCase().changesTo('invited'))).toContain('Træk aftalen tilbage');
    expect(deskCase(aCase().changesTo('invited'))).not.toContain('Afslut aftalen');
    expect(deskCase(aCase().changesTo('in-force'))).toContain('Markér som set og registreret');
    expect(deskCase(aCase().changesTo('in-force'))).not.toContain('Træk aftalen tilbage');
    expect(deskCase(aCase().changesTo('expired'))).toContain('Åbn aftalen igen');
    expect(deskCase(aCase().changesTo('withdrawn'))).not.toMatch(/Send nyt link|Ret<span/);
  });

  it('shows what was just done, and in whose own words a case came to an end', () => {
    expect(deskCase(aCase().changesTo('withdrawn'))).toContain('Senest: Aftalen er trukket tilbage');
    expect(deskCase(aCase().changesTo('withdrawn'))).toContain('Jobbet blev ikke til noget.');
    expect(deskCase(aCase().changesTo('change-requested'))).toContain('Jeg vil gerne møde kl. 10.');
  });
});

describe('the page of a case whose mail did not arrive', () => {
  it('says so at the top, with the way to correct the address', () => {
    const html = deskCase(aCase().changesTo('invited'));

    expect(html).toContain('En mail til arbejdsgiveren er ikke nået frem');
    expect(html).toContain('href="/sager/c-2/ret-adresse/arbejdsgiver"');
    expect(html).not.toContain('En mail til borgeren er ikke nået frem');
  });
});

describe("the citizen's page", () => {
  it('gives three choices of equal weight', () => {
    const looks = [
      ...toRead().matchAll(/<a class="(button[^"]*)" href="\/medarbejder\/x\/([a-z-]+)(?:\?vist=abc)?"/g),
    ];

    expect(looks.map((found) => found[2])).toEqual(['underskriv', 'bed-om-aendring', 'afvis']);
    expect(new Set(looks.map((found) => found[1])).size).toBe(1);
  });

  it('leads to the signature of what is shown, and says when it has changed', () => {
    expect(toRead()).toContain('href="/medarbejder/x/underskriv?vist=abc"');
    expect(toRead()).not.toContain('ændret imens');
    expect(toRead({ changed: true })).toContain('Aftalen er ændret imens');
  });
});

describe('the mails to staff that did not arrive', () => {
  const [lost] = undelivered;
  const toTeam = lost === undefined ? [] : [{ ...lost, caseId: undefined }];

  it('are named with what to do about it, and with the way to the case where there is one', () => {
    const html = deskList({ more: { undelivered: lost === undefined ? [] : [lost] } });

    expect(html).toContain('Mails til personalet, der ikke er nået frem');
    expect(html).toContain('Tjek adressen i kommunens indstillinger.');
    expect(html).toContain('<a href="/sager/c-2">Se sagen</a>');
    expect(deskList({ more: { undelivered: toTeam } })).not.toContain('Se sagen');
    expect(deskList()).not.toContain('ikke er nået frem');
  });
});

describe('the page that refuses', () => {
  it('gives back what was typed and is not stored, to copy', () => {
    const refused = { frame, code: 'changed-meanwhile' } as const;
    const html = refusedPage({ ...refused, typed: ['Pauser hver <time>.', 'Karla Køkkentest'] });

    expect(html).toContain('Det, du skrev');
    expect(html).toContain('Pauser hver &lt;time>.');
    expect(html).toContain('Karla Køkkentest');
    expect(refusedPage(refused)).not.toContain('Det, du skrev');
  });
});
