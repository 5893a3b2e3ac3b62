import { describe, expect, it } from 'vitest';
import { makeCheckFile } from '../../../functions/verify/check-file.ts';
import type { Status } from '../../../shared/domain/case/status.ts';
import { MOST_FILE_BYTES } from '../../../shared/domain/document/checked-file.ts';
import { smallPdf, storedDocument } from '../../builders/checked-documents.ts';
import { DOCUMENT_ID } from '../../builders/document.ts';
import { makeFakeWorld } from '../../fakes/fake-world.ts';
import { fileForm } from '../../fakes/file-form.ts';
import { type Asked, aRequest } from '../../fakes/web-requests.ts';

const padded = (bytes: number): Uint8Array => Buffer.from('%PDF-1.4\n'.padEnd(bytes));

const checking = async (standing: Status = 'in-force') => {
  const world = makeFakeWorld();
  const document = await storedDocument(world, standing);
  const page = makeCheckFile({ ...world, documents: world.cases });
  const send = async (asked: Asked) => {
    const { statusCode: status, body: html = '' } = await page.send(aRequest('POST /tjek', asked));
    return { status, html };
  };
  return { world, document, send, check: (bytes: Uint8Array) => send(fileForm(bytes)) };
};

const titleOf = ({ html }: { readonly html: string }): string =>
  /<title>(.*?) – /.exec(html)?.[1] ?? 'no title';

const GENUINE = 'Dokumentet er ægte og aktuelt';
const ALTERED = 'Dokumentet er ændret';
const UNKNOWN = 'Vi kan ikke genkende dokumentet';

describe('whoever has a document checked', () => {
  it.each([
    ['in-force', GENUINE],
    ['registered', GENUINE],
    ['ended', 'Dokumentet er ægte, men aftalen er ophørt'],
  ] as const)('is told how the agreement of a genuine one stands when it is %s', async (status, title) => {
    const { document, check } = await checking(status);

    const page = await check(document.bytes);

    expect([page.status, titleOf(page)]).toEqual([200, title]);
  });

  it('is told of every single byte that is another, in any place, and never that it is genuine', async () => {
    const { document, check } = await checking();
    const answers = new Set<string>();
    for (let place = 0; place < document.bytes.length; place += 1) {
      const bytes = Uint8Array.from(document.bytes);
      bytes[place] = (bytes[place] ?? 0) ^ (1 << (place % 8));
      answers.add(titleOf(await check(bytes)));
    }

    expect([...answers]).toEqual([ALTERED]);
  });

  it('is told that a document of ours within another file is altered', async () => {
    const { world, document, check } = await checking();
    const other = await storedDocument(world, 'ended');
    const within = Buffer.concat([Buffer.from('%PDF-1.4\n'), document.bytes, Buffer.from('\n%%EOF')]);
    const both = Buffer.concat([document.bytes, other.bytes]);

    expect(titleOf(await check(within))).toBe(ALTERED);
    expect(titleOf(await check(both))).toBe(ALTERED);
  });

  it('is told that one of somebody else is not known, also when it names ids that nobody has', async () => {
    const { check } = await checking();
    const many = Array.from({ length: 20_000 }, (_, place) => place.toString(16).padStart(32, '0')).join(' ');

    expect(titleOf(await check(Buffer.from('%PDF-1.4\nhej')))).toBe(UNKNOWN);
    expect(titleOf(await check(smallPdf(DOCUMENT_ID)))).toBe(UNKNOWN);
    expect(titleOf(await check(Buffer.from(`%PDF-1.4\n${many}`)))).toBe(UNKNOWN);
  });

  it('is told in English where English was chosen', async () => {
    const { document, send } = await checking();

    const page = await send({ ...fileForm(document.bytes), cookies: ['sprog=en'] });

    expect(titleOf(page)).toBe('The document is genuine and current');
  });

  it('has nothing shown, logged or written but what kind of answer it was', async () => {
    const { world, document, check } = await checking();
    const before = world.memory.rows();
    const file = await world.cases.load(document.caseId);

    const pages = [await check(document.bytes), await check(Buffer.concat([document.bytes, document.bytes]))];

    const told = [...pages.map(({ html }) => html), JSON.stringify(world.logged)].join('\n');
    const { employee, employerEmail, consultant, caseNumber } = file?.case ?? {};
    const secret = [document.id, document.sha256, document.caseId, employee?.name, employee?.email];
    for (const word of [...secret, employerEmail, consultant?.name, caseNumber, 'Kantinen', 'aftale.pdf'])
      expect(told).not.toContain(word ?? 'nothing');
    expect(world.logged).toEqual([
      { entry: 'document-checked', answer: 'current' },
      { entry: 'document-checked', answer: 'altered' },
    ]);
    expect(world.memory.rows()).toEqual(before);
  });

  it('gets no answer at all when the documents cannot be asked for', async () => {
    const { world, document } = await checking();
    const down = makeCheckFile({
      ...world,
      documents: { ...world.cases, documentNamed: () => Promise.reject(new Error('the table is away')) },
    });

    await expect(down.send(aRequest('POST /tjek', fileForm(document.bytes)))).rejects.toThrow('away');
  });

  it('may send a file of just the largest size', async () => {
    const { check } = await checking();

    expect(titleOf(await check(padded(MOST_FILE_BYTES)))).toBe(UNKNOWN);
    expect((await check(padded(MOST_FILE_BYTES + 1))).status).toBe(422);
  });
});
