import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { buildFunctions } from '../../infra/build/build.ts';
import { bundleFaults, WEB_FUNCTION_LIMIT_BYTES } from '../../infra/build/bundle-report.ts';
import { unicodeRange } from '../../infra/build/fonts.ts';
import { logoFiles } from '../../infra/build/static-files.ts';
import { BACKGROUND_FUNCTIONS, type FunctionName, WEB_FUNCTIONS } from '../../shared/runtime/functions.ts';
import { removeTemporaryFolders, temporaryFolder } from './temporary-folder.ts';

afterAll(removeTemporaryFolders);

const PDF_LIB = join(import.meta.dirname, '../../node_modules/pdf-lib');
const STUB =
  'declare const __STATIC_FILES__: unknown;\nexport const handler = async () => __STATIC_FILES__;\n';
const WITH_PDF = `import { PDFDocument } from '${PDF_LIB}';\nexport const handler = async () => PDFDocument.create();\n`;
const WITH_PDF_LATER = `export const handler = async () => (await import('${PDF_LIB}')).PDFDocument.create();\n`;

const CLIENT = join(import.meta.dirname, '../../node_modules/@aws-sdk/client-dynamodb');
const WITH_CLIENT = `import { DynamoDBClient } from '${CLIENT}';
export const handler = async () =>
  (await new DynamoDBClient({ region: 'eu-north-1' }).config.defaultUserAgentProvider()).flat();
`;

const sources = (special: Partial<Record<FunctionName, string>> = {}, left?: FunctionName) => {
  const folder = temporaryFolder();
  for (const name of [...WEB_FUNCTIONS, ...BACKGROUND_FUNCTIONS]) {
    if (name === left) continue;
    mkdirSync(join(folder, 'src', name), { recursive: true });
    writeFileSync(join(folder, 'src', name, 'handler.ts'), special[name] ?? STUB);
  }
  return { outdir: join(folder, 'out'), functionsDir: join(folder, 'src') };
};

describe('the build', () => {
  it('makes one bundle per function, and counts what is loaded at start and what is loaded later apart', async () => {
    const order = sources({ 'seal-agreement': WITH_PDF, 'daily-round': WITH_PDF_LATER });

    const report = await buildFunctions(order);

    expect(readdirSync(order.outdir).toSorted()).toEqual(
      [...WEB_FUNCTIONS, ...BACKGROUND_FUNCTIONS].toSorted(),
    );
    expect(report.filter(({ holdsPdfLib }) => holdsPdfLib).map(({ name }) => name)).toEqual([
      'seal-agreement',
      'daily-round',
    ]);
    const bytes = (name: FunctionName) => report.find((row) => row.name === name)?.bytesAtStart ?? 0;
    expect(bytes('seal-agreement')).toBeGreaterThan(200_000);
    expect(bytes('daily-round')).toBeLessThan(10_000);
    const { handler } = await import(join(order.outdir, 'employer', 'handler.mjs'));
    expect(await handler()).toMatchObject({
      'site.css': expect.stringMatching(/^site\.[0-9a-f]{8}\.css$/),
      'eksempelby.svg': expect.stringMatching(/^eksempelby\.[0-9a-f]{8}\.svg$/),
    });
  });

  it.each([
    ['at start', WITH_PDF],
    ['later', WITH_PDF_LATER],
  ])('refuses a web function that loads pdf-lib %s', async (_when, source) => {
    await expect(buildFunctions(sources({ citizen: source }))).rejects.toThrow(/citizen holds pdf-lib/);
  });

  it('takes of the SDK no package file and no cache that is never filled, and it still tells its version', async () => {
    const order = sources({ citizen: WITH_CLIENT });
    await buildFunctions(order);
    const folder = join(order.outdir, 'citizen');
    const text = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    const { version } = z
      .object({ version: z.string() })
      .parse(JSON.parse(readFileSync(join(CLIENT, 'package.json'), 'utf8')));

    expect(text.join('')).not.toMatch(/devDependencies|splayOnTop/);
    const { handler } = await import(join(folder, 'handler.mjs'));
    expect(await handler()).toContain(version);
  });

  it('refuses to leave a function out', async () => {
    await expect(buildFunctions(sources({}, 'deliver-mail'))).rejects.toThrow(/deliver-mail/);
  });

  it('refuses a web function at the limit, but lets a background function be large', () => {
    const row = { bytesAtStart: WEB_FUNCTION_LIMIT_BYTES, holdsPdfLib: false };

    expect(bundleFaults([{ ...row, name: 'employer' }])).toHaveLength(1);
    expect(bundleFaults([{ ...row, name: 'employer', bytesAtStart: WEB_FUNCTION_LIMIT_BYTES - 1 }])).toEqual(
      [],
    );
    expect(bundleFaults([{ ...row, name: 'seal-agreement', holdsPdfLib: true }])).toEqual([]);
  });
});

describe('the files that browsers fetch', () => {
  it('lie with the function that serves them, none that is never served, and ask for nothing from elsewhere', async () => {
    const order = sources();
    await buildFunctions(order);
    const folder = join(order.outdir, 'anyone', 'static');
    const manifest = z
      .record(z.string(), z.string())
      .parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
    const name = manifest['site.css'] ?? '';

    const css = readFileSync(join(folder, name), 'utf8');

    expect(brotliDecompressSync(readFileSync(join(folder, `${name}.br`))).toString()).toBe(css);
    const fetched = [...css.matchAll(/url\(["']?(?!["']?data:)([^"')]+)/g)].map(([, target]) => target ?? '');
    const served = readdirSync(folder);
    const own = Object.values(manifest);
    const packed = own.filter((file) => !file.endsWith('.woff2')).map((file) => `${file}.br`);
    expect(served.toSorted()).toEqual([...own, ...packed, 'manifest.json'].toSorted());
    expect(fetched).toHaveLength(10);
    expect(fetched.filter((target) => !served.includes(target))).toEqual([]);
    expect(css).not.toMatch(/https?:\/\/(?!www\.w3\.org)|@import/);
  });

  it.each([
    '<script>alert(1)</script>',
    '<rect onload="alert(1)"/>',
    '<style>@import url(x)</style>',
    '<image href="https://example.org/x.png"/>',
    '<foreignObject/>',
    '<a href="javascript:alert(1)"/>',
  ])('hold no logo that is more than a drawing: %s', (inside) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'stedby.svg'), `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`);

    expect(() => logoFiles(folder)).toThrow(/stedby\.svg/);
  });

  it('name the letters each font file holds', () => {
    expect(unicodeRange([0x41, 0x42, 0x43, 0xc6, 0x20])).toBe('U+20,U+41-43,U+C6');
  });
});
