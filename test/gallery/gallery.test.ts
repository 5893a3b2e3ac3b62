import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MESSAGE_KINDS } from '../../shared/domain/case/messages.ts';
import { STATUSES } from '../../shared/domain/case/status.ts';
import { REFUSAL_CODES } from '../../shared/domain/refusals.ts';
import { ROUTES } from '../../shared/web/routes.ts';
import { problemsOf } from '../unit/templates/pages/html-rules.ts';
import { differentPages } from './different-pages.ts';
import type { AnyRoute } from './entry.ts';
import { galleryPages } from './gallery.ts';
import { galleryMails } from './mails.ts';
import { readableText, withNames } from './readable-text.ts';

/** What is asked for here is no page: a file, another address, or any address that is not known. */
const NO_PAGE: ReadonlySet<AnyRoute> = new Set([
  'GET /static/{file}',
  '$default',
  'GET /was',
  'GET /.well-known/security.txt',
  'GET /log-ind',
  'GET /log-ind/svar',
  'GET /mitid/arbejdsgiver',
  'GET /mitid/medarbejder',
  'GET /arbejdsgiver/{link}/log-ind',
  'GET /medarbejder/{link}/log-ind',
  'GET /log-ind/tid',
  'GET /arbejdsgiver/{link}/tid',
  'GET /medarbejder/{link}/tid',
  'GET /arbejdsgiver/{link}/aftale.pdf',
  'GET /medarbejder/{link}/aftale.pdf',
  'GET /sager/{case}/aftale.pdf',
  'GET /sager/{case}/aftaler/{version}',
  'GET /sager/{case}/bevis.zip',
  'GET /tal.csv',
  'GET /tal.json',
  'GET /arbejdsgiver/{link}/udkast.pdf',
  'GET /medarbejder/{link}/udkast.pdf',
  'GET /sager/{case}/udkast.pdf',
  'GET /kalender/{file}',
]);

const [pages, mails] = await Promise.all([galleryPages(), galleryMails()]);
const names = pages.map(({ name }) => name);

describe('the gallery', () => {
  it.each(
    Object.values(ROUTES)
      .flat()
      .filter((route) => route.startsWith('GET') && !NO_PAGE.has(route)),
  )('has a page of %s', (route) => {
    expect(pages.filter((page) => page.route === route).map(({ name }) => name)).not.toEqual([]);
  });

  it.each(STATUSES)('has the case on the desk when it is %s', (status) => {
    expect(names).toContain(`desk/case-${status}`);
  });

  it.each(REFUSAL_CODES)('has the page that refuses with %s', (code) => {
    expect(names).toContain(`anyone/refused-${code}`);
  });

  it.each(MESSAGE_KINDS)('has the mail %s', (kind) => {
    expect(mails.map((mail) => mail.kind)).toContain(kind);
  });

  it('names each page and each mail once', () => {
    const all = [...names, ...mails.map(({ name }) => `mails/${name}`)];

    expect(all.filter((name, place) => all.indexOf(name) !== place)).toEqual([]);
  });
});

describe('every kind of page', () => {
  it.each(differentPages(pages))('is valid HTML: $name', async ({ html }) => {
    expect(await problemsOf(html)).toEqual([]);
  });
});

describe('every page', () => {
  it.each(pages)('breaks no rule of the house: $name', ({ html }) => {
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(html, 'a style, script or event of its own').not.toMatch(
      /\sstyle=|<style|\son[a-z]+=|javascript:|<script(?![^>]* src=)/i,
    );
    expect(html, 'asks somebody else').not.toMatch(/<(?!a )[^>]*(?:src|href|action)="(?:https?:)?\/\//);
    expect(html, 'calls a person by the job').not.toMatch(/fleksjobber/i);
  });
});

const APPROVED = join(import.meta.dirname, '../approved');
/** All around the pages' own content: the same on many pages, so approved once for each kind. */
const FRAME = 'frame';

const approved = (kind: 'pages' | 'mails', name: string): string => join(APPROVED, kind, `${name}.txt`);

describe('the words, as they were approved (`npm run approve` takes the present ones)', () => {
  it.each(pages)('of the page $name', async ({ name, title, html }) => {
    await expect(`${title}\n\n${readableText(html, 'main')}`).toMatchFileSnapshot(approved('pages', name));
  });

  it('of what stands around the pages', async () => {
    const around = new Map(
      pages.toReversed().map(({ name, html }) => [readableText(html, 'body > *:not(main)'), name] as const),
    );
    const kinds = [...around].toReversed().map(([text, name]) => `=== ${name}\n\n${text}`);

    await expect(kinds.join('\n')).toMatchFileSnapshot(approved('pages', FRAME));
  });

  it.each(mails)('of the mail $name', async ({ name, mail }) => {
    const { subject, text, html, files } = mail;
    const told = [
      `Subject: ${subject}`,
      text,
      '=== HTML',
      readableText(html),
      ...files.flatMap((file) => [`=== ${file.name} (${file.type})`, file.content]),
    ];

    await expect(withNames(told.join('\n\n'))).toMatchFileSnapshot(approved('mails', name));
  });

  it('of nothing that is no more', () => {
    const here = ['pages', 'mails']
      .flatMap((kind) => readdirSync(join(APPROVED, kind), { recursive: true, withFileTypes: true }))
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name));
    const known = new Set([
      approved('pages', FRAME),
      ...pages.map(({ name }) => approved('pages', name)),
      ...mails.map(({ name }) => approved('mails', name)),
    ]);

    expect(here.filter((path) => !known.has(path))).toEqual([]);
  });
});
