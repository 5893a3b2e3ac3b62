import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerPutObject, JOURNAL_BUCKET } from '../../infra/local/aws/put-object.ts';
import { writeAwsAnswer } from '../../infra/local/aws/aws-answers.ts';
import { readBody } from '../../infra/local/gateway/read-body.ts';
import { makeS3Journal } from '../../shared/adapters/journal/s3-journal.ts';
import type { JournalFolder } from '../../shared/ports/journal.ts';
import { makeKeptJournal } from '../fakes/kept-journal.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const folderOf = (content = 'underskrevet'): JournalFolder => ({
  path: 'EX-2026-2/0123456789abcdef0123456789abcdef',
  files: [
    { name: 'aftale.pdf', mediaType: 'application/pdf', bytes: bytes(content) },
    { name: 'KLAR', mediaType: 'text/plain', bytes: bytes('alt er her') },
  ],
});

const root = mkdtempSync(join(tmpdir(), 'fleksaftale-journal-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Reads every file under a folder, as a case system would. */
const filesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile())
      .map((path) => [relative(folder, path), readFileSync(path, 'utf8')]),
  );

/** The adapter that is deployed, with S3 as it is on one machine. */
const inBucket = async () => {
  const folder = mkdtempSync(join(root, 'bucket-'));
  const server = createServer((request, response) => {
    void readBody(request).then((body = Buffer.alloc(0)) =>
      writeAwsAnswer(response, answerPutObject(request, body, folder)),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  vi.stubEnv('AWS_ENDPOINT_URL_S3', `http://127.0.0.1:${port}`);
  const journal = makeS3Journal({ bucket: JOURNAL_BUCKET });
  return {
    journal,
    objects: () => filesIn(folder),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

const inMemory = () => {
  const journal = makeKeptJournal();
  return {
    journal,
    objects: (): ReadonlyMap<string, string> =>
      new Map([...journal.objects].map(([name, content]) => [name, Buffer.from(content).toString()])),
    close: () => undefined,
  };
};

beforeEach(() => {
  vi.stubEnv('AWS_REGION', 'eu-west-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'nobody');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'nobody');
});
afterEach(() => vi.unstubAllEnvs());

describe.each([
  ['in memory', () => Promise.resolve(inMemory())],
  ['as S3 of this machine', inBucket],
])('the receiver of journalled documents %s', (_where, open) => {
  it('has every file of a folder, byte for byte', async () => {
    const { journal, objects, close } = await open();

    await journal.receive(folderOf('æøå \u0000'));

    expect(objects()).toEqual(
      new Map([
        ['EX-2026-2/0123456789abcdef0123456789abcdef/aftale.pdf', 'æøå \u0000'],
        ['EX-2026-2/0123456789abcdef0123456789abcdef/KLAR', 'alt er her'],
      ]),
    );
    close();
  });

  it('has the same folder when it gets it twice, and never writes over a file', async () => {
    const { journal, objects, close } = await open();
    await journal.receive(folderOf());
    const before = objects();

    await journal.receive(folderOf());
    await journal.receive(folderOf('noget andet'));

    expect(objects()).toEqual(before);
    close();
  });
});

describe('a bucket that does not take a file', () => {
  it('is a fault, so that nobody believes the document is journalled', async () => {
    const { close } = await inBucket();
    const elsewhere = makeS3Journal({ bucket: 'another-bucket' });

    await expect(elsewhere.receive(folderOf())).rejects.toMatchObject({ name: 'NoSuchBucket' });
    close();
  });
});

const ask = (url: string, headers: Record<string, string> = {}) =>
  answerPutObject({ url, headers }, Buffer.from('x'), join(root, 'inside'));

describe('S3 of this machine', () => {
  it.each([
    `/${JOURNAL_BUCKET}/../outside.txt`,
    `/${JOURNAL_BUCKET}/a/../../outside.txt`,
    `/${JOURNAL_BUCKET}/a/..%2f..%2foutside.txt`,
    `/${JOURNAL_BUCKET}/%2e%2e/outside.txt`,
    `/${JOURNAL_BUCKET}//outside.txt`,
    `/${JOURNAL_BUCKET}/a\\..\\outside.txt`,
    `/${JOURNAL_BUCKET}/.hidden`,
    `/${JOURNAL_BUCKET}/a%00b`,
    `/${JOURNAL_BUCKET}/%E0%A4%A`,
    `/${JOURNAL_BUCKET}/`,
    `/${JOURNAL_BUCKET}/${'a/'.repeat(20)}a`,
    '/etc/passwd',
    '',
  ])('writes nothing for an address that could lead out of its folder: %s', (url) => {
    const before = filesIn(root);

    expect(ask(url)).toMatchObject({ ok: false });
    expect(filesIn(root)).toEqual(before);
  });

  it('takes no body that is cut into chunks, for it would store the cuts', () => {
    expect(ask(`/${JOURNAL_BUCKET}/a`, { 'content-encoding': 'aws-chunked' })).toMatchObject({ status: 501 });
  });
});
