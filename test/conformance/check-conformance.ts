import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readPages, withoutBlanks } from '../unit/adapters/pdf/document-text.ts';
import { run, type Said, veraPdf } from './tools.ts';
import { writeSamples } from './write-samples.ts';

const FLAVOURS = ['3a', 'ua1'] as const;
/** A byte of each such part of the file is flipped for pdfsig. */
const FLIPPED_PARTS = 24;

type Finding = { readonly file: string; readonly check: string; readonly ok: boolean; readonly said: string };

/** Independent programs look at each sample: veraPDF, qpdf and pdfsig, none of which the service itself needs. */
const check = async (path: string, folder: string): Promise<readonly Finding[]> => {
  const file = basename(path);
  const classes = veraPdf();
  const finding = (name: string, { ok, text }: Said): Finding => ({
    file,
    check: name,
    ok,
    said: text.trim(),
  });
  const verified = FLAVOURS.map((flavour) => {
    const said = run('java', [
      '-cp',
      classes,
      'org.verapdf.apps.GreenfieldCliWrapper',
      '-f',
      flavour,
      '--format',
      'text',
      path,
    ]);
    return finding(`veraPDF ${flavour}`, { ...said, ok: said.ok && said.text.startsWith('PASS') });
  });
  return [
    ...verified,
    finding('qpdf', run('qpdf', ['--check', path])),
    finding('pdfsig', sealSaid(path)),
    finding('a flipped byte', flippedSaid(path, folder)),
    finding('pdftotext', await textSaid(path)),
  ];
};

/** Valid by the certificate in the file, over the whole of it; whom the certificate belongs to is not pdfsig's to know here. */
const sealSaid = (path: string): Said => {
  const { text } = run('pdfsig', ['-nocert', path]);
  const ok =
    text.includes('Signature is Valid') &&
    text.includes('Total document signed') &&
    text.includes('ETSI.CAdES.detached');
  return { ok, text };
};

/** Copied out, the text stands in the order of the page; that this is the order in which it is tagged and shown, `npm test` holds. */
const textSaid = async (path: string): Promise<Said> => {
  const { ok, text } = run('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-']);
  const pages = await readPages(new Uint8Array(readFileSync(path)));
  const drawn = pages.flatMap(({ texts }) => texts.map((each) => each.text)).join('');
  return { ok: ok && withoutBlanks(text) === withoutBlanks(drawn), text };
};

/**
 * No file with a flipped byte is still valid as a whole; gives the places where one is. The seal's own letters are left out:
 * of names in a certificate pdfsig says nothing, and hexadecimal letters may be large or small. The check page sees them too.
 */
const flippedSaid = (path: string, folder: string): Said => {
  const bytes = readFileSync(path);
  const seal = sealIn(bytes);
  const accepted: number[] = [];
  for (let part = 0; part < FLIPPED_PARTS; part += 1) {
    const at = Math.floor(((part + 0.5) * bytes.byteLength) / FLIPPED_PARTS);
    if (at >= seal.from && at < seal.to) continue;
    const flipped = Buffer.from(bytes);
    flipped[at] = (flipped[at] ?? 0) ^ 1;
    const copy = join(folder, 'flipped.pdf');
    writeFileSync(copy, flipped);
    if (sealSaid(copy).ok) accepted.push(at);
  }
  return { ok: accepted.length === 0, text: `still valid with a flipped byte at ${accepted.join(', ')}` };
};

/** Where the seal stands in the file, as its byte range says. */
const sealIn = (bytes: Buffer): { readonly from: number; readonly to: number } => {
  const [, from, to] = /\/ByteRange \[ ?0 (\d+) (\d+) /.exec(bytes.toString('latin1')) ?? [];
  return { from: Number(from), to: Number(to) };
};

const folder = mkdtempSync(join(tmpdir(), 'fleksaftale-conformance-'));
try {
  const findings: Finding[] = [];
  for (const path of await writeSamples(folder)) {
    const found = await check(path, folder);
    console.log(
      `${basename(path)}: ${found.map(({ check: name, ok }) => `${name} ${ok ? 'ok' : 'FAILED'}`).join(', ')}`,
    );
    findings.push(...found);
  }
  const failed = findings.filter(({ ok }) => !ok);
  for (const { file, check: name, said } of failed) console.error(`\n${file}, ${name}:\n${said}`);
  console.log(`\n${findings.length - failed.length} checks passed, ${failed.length} failed`);
  process.exitCode = failed.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
