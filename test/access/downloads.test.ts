import * as fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { branded } from '../../shared/domain/branded.ts';
import type { CaseId } from '../../shared/domain/case/case.ts';
import { pathNameOf } from '../../shared/domain/document/path-name.ts';
import { atTheDesk } from '../fakes/desk.ts';
import { makeFakeWorld, VITA } from '../fakes/fake-world.ts';
import { fileForm, sentBytes } from '../fakes/file-form.ts';
import { storedIn } from '../fakes/stored-cases.ts';
import { wholeService } from '../fakes/whole-service.ts';

/** Case numbers as somebody might write them to reach another folder, end a header, or run something. */
const HOSTILE = [
  '../../etc/passwd',
  '..\\..\\windows',
  '/etc/passwd',
  'C:\\x',
  'a"; filename="b.exe',
  "x'; rm -rf",
  'a%0d%0aSet-Cookie:x=1',
  '$(reboot)',
  '.htaccess',
  '...',
  '-rf',
  '=HYPERLINK("http://x")',
  '＂．．／',
  'CON',
  'æøå ÆØÅ',
  '\u202Egpj.exe',
  'x'.repeat(40),
];

const IN_FOLDER = /^(?![.-])[\w.-]{1,80}$/;
const CASE_ID = branded<CaseId>('00000000-0000-4000-8000-0000000000a1');

describe('the name of a case outside the service', () => {
  it.each(HOSTILE)(
    'is one part of a path, and no header or command, for the case number %j',
    (caseNumber) => {
      expect(pathNameOf({ caseNumber, caseId: CASE_ID })).toMatch(IN_FOLDER);
    },
  );

  it('is so for whatever somebody types', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40, unit: 'binary' }), (caseNumber) => {
        expect(pathNameOf({ caseNumber, caseId: CASE_ID })).toMatch(IN_FOLDER);
      }),
    );
  });
});

describe('the evidence of a case', () => {
  it.each(HOSTILE)(
    'has a name and files that stay in their folder, for the case number %j',
    async (caseNumber) => {
      const world = makeFakeWorld({ at: '2026-11-05T12:00:00Z' });
      const file = await storedIn(world, 'in-force', { given: { consultant: VITA, caseNumber } });
      const cookies = [(await world.sessions.begin(VITA)).split(';')[0] ?? ''];

      const { headers, body = '' } = await wholeService(world)('GET /sager/{case}/bevis.zip', {
        cookies,
        path: { case: file.case.id },
      });

      expect(headers?.['content-disposition']).toMatch(/^attachment; filename="bevis-[\w][\w.-]*\.zip"$/);
      for (const name of Object.keys(unzipSync(Buffer.from(body, 'base64'))))
        expect(name).toMatch(/^(?![./\\])(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/);
    },
  );
});

describe('a file that is handed in', () => {
  const HTML = '<html><script>alert(1)</script>%PDF-1.7';

  it.each([
    ['markup', 200, HTML],
    ['markup in a document', 200, `%PDF-1.7\n${HTML}`],
    ['a program', 422, 'MZ\u0090\u0000'],
    ['a script', 422, '#!/bin/sh\nreboot'],
    ['an archive', 422, 'PK\u0003\u0004../../x'],
    ['an image with markup', 422, `<svg onload="alert(1)">`],
  ])('is judged by its bytes and never given back: %s', async (_what, status, text) => {
    const { world } = await atTheDesk();
    for (const fileName of [
      'aftale.pdf',
      '../../x.html',
      'a"\r\nSet-Cookie: x=1',
      `<script>alert(1)</script>.pdf`,
    ]) {
      const { statusCode, headers, body, cookies } = await wholeService(world)(
        'POST /tjek',
        fileForm(Buffer.from(text), { fileName }),
      );

      expect(statusCode).toBe(status);
      expect(headers?.['content-type']).toBe('text/html; charset=utf-8');
      expect(headers).not.toHaveProperty('content-disposition');
      expect(cookies ?? []).toEqual([]);
      expect(body).not.toMatch(/alert\(1\)|reboot|x\.html/);
    }
  });

  it.each([
    'text/html',
    'application/json',
    'image/svg+xml',
    '',
    'multipart/form-data',
    'multipart/form-data; boundary=',
  ])('is none when it is sent as %j', async (type) => {
    const { world } = await atTheDesk();

    const { statusCode, body } = await wholeService(world)('POST /tjek', sentBytes(Buffer.from(HTML), type));

    expect(statusCode).toBe(422);
    expect(body).not.toContain('alert(1)');
  });
});
