import { describe, expect, it } from 'vitest';
import { makeCheckFile } from '../../../functions/verify/check-file.ts';
import { storedDocument } from '../../builders/checked-documents.ts';
import { makeFakeWorld } from '../../fakes/fake-world.ts';
import { fileForm, MULTIPART, multipart, sentBytes } from '../../fakes/file-form.ts';
import { shown } from '../../fakes/visits.ts';
import { type Asked, aRequest } from '../../fakes/web-requests.ts';

const MILLION = 1_000_000;
const MISSING = 'Vælg den PDF-fil, du vil tjekke.';
const TOO_LARGE = 'Vælg en fil på højst 1 MB. En aftale herfra fylder altid mindre.';
const NOT_A_PDF = 'Vælg en PDF-fil. Den, du valgte, er en anden slags fil.';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');
const PDF = bytes('%PDF-1.7\nfremmed\n%%EOF');
const BOUNDARY = /boundary=(.*)$/.exec(MULTIPART)?.[1] ?? '';
const NAMED = 'content-disposition: form-data; name="file"; filename="a.pdf"\r\n';
const raw = (text: string, type?: string): Asked => sentBytes(bytes(text), type);
const repeated = (text: string): string => text.repeat(Math.ceil(MILLION / text.length));

/** Whatever may be sent to a form with a file, and the instruction it gets. */
const SENT: readonly (readonly [what: string, sent: Asked, said: string])[] = [
  ['no file chosen', fileForm(bytes(''), { fileName: '' }), MISSING],
  ['an empty file', fileForm(bytes('')), 'Vælg en anden fil. Den, du valgte, er tom.'],
  ['a file of letters', fileForm(bytes('hej')), NOT_A_PDF],
  ['a picture', fileForm(bytes('\u0089PNG\r\n\u001a\n')), NOT_A_PDF],
  ['a page with a script', fileForm(bytes('<script>alert(1)</script>')), NOT_A_PDF],
  ['a packed file of nothing but blanks', fileForm(bytes(' '.repeat(MILLION))), NOT_A_PDF],
  ['a file that is too large', fileForm(bytes('%PDF-'.padEnd(MILLION + 1))), TOO_LARGE],
  ['a file that is far too large', fileForm(bytes('%PDF-'.padEnd(4 * MILLION))), TOO_LARGE],
  ['a file in another field', fileForm(PDF, { field: 'bilag' }), MISSING],
  ['a field of the language itself', fileForm(PDF, { field: '__proto__' }), MISSING],
  ['nothing', {}, MISSING],
  ['an empty body', raw(''), MISSING],
  ['an urlencoded form', { form: { file: '%PDF-1.7' } }, MISSING],
  ['JSON', raw('{"file":"%PDF-"}', 'application/json'), MISSING],
  ['the file alone', sentBytes(PDF, 'application/pdf'), MISSING],
  ['no boundary', sentBytes(multipart(PDF), 'multipart/form-data'), MISSING],
  ['another boundary', sentBytes(multipart(PDF), 'multipart/form-data; boundary=andet'), MISSING],
  ['a very long boundary', raw('x', `multipart/form-data; boundary=${'a'.repeat(8_000)}`), MISSING],
  ['a form that is cut off', sentBytes(multipart(PDF).subarray(0, 150)), MISSING],
  [
    'a text where the file should be',
    raw(`--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"\r\n\r\nhej\r\n--${BOUNDARY}--\r\n`),
    MISSING,
  ],
  [
    'a name in broken encoding',
    raw(`--${BOUNDARY}\r\n${NAMED.replace('a.pdf"', "\"; filename*=utf-8''%ff")}\r\nx`),
    MISSING,
  ],
  [
    'thousands of parts',
    raw(`${repeated(`--${BOUNDARY}\r\n${NAMED.replace('file"', 'x"')}\r\nx\r\n`)}--${BOUNDARY}--`),
    MISSING,
  ],
  [
    'thousands of headers',
    raw(`--${BOUNDARY}\r\n${repeated('x-a: b\r\n')}\r\nx\r\n--${BOUNDARY}--`),
    MISSING,
  ],
  [
    'a header without end',
    raw(`--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="${'a'.repeat(MILLION)}`),
    MISSING,
  ],
  [
    'a header of nothing but attributes',
    raw(
      `--${BOUNDARY}\r\ncontent-disposition: form-data${repeated('; name="x"')}\r\n\r\nx\r\n--${BOUNDARY}--`,
    ),
    MISSING,
  ],
  ['nothing but boundaries', raw(repeated(`--${BOUNDARY}\r\n`)), MISSING],
  ['nothing but line breaks', raw(repeated('\r\n')), MISSING],
  [
    'parts within parts',
    raw(
      `--${BOUNDARY}\r\n${repeated(`${NAMED}content-type: multipart/mixed; boundary=${BOUNDARY}\r\n\r\n--${BOUNDARY}\r\n`)}`,
    ),
    MISSING,
  ],
];

/** A person notices a second; a machine that has other things to do gets some more. */
const MOST_MILLISECONDS = 10_000;

describe('a form with a file', () => {
  it.each(SENT)(
    'gets its instruction at the field and above, and changes nothing: %s',
    async (_what, sent, said) => {
      const world = makeFakeWorld();
      await storedDocument(world);
      const before = world.memory.rows();
      const begun = performance.now();

      const page = shown(
        await makeCheckFile({ ...world, documents: world.cases }).send(aRequest('POST /tjek', sent)),
      );

      expect(performance.now() - begun).toBeLessThan(MOST_MILLISECONDS);
      expect(page).toMatchObject({ status: 422, instructions: [['file', said]], loose: [] });
      expect(page.html).toContain('<title>Fejl: Tjek et dokument');
      expect(page.html).not.toContain('<script>alert');
      expect(world.memory.rows()).toEqual(before);
    },
  );
});
