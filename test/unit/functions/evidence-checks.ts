import { createHash } from 'node:crypto';
import { strFromU8, type Unzipped, unzipSync } from 'fflate';
import { makeEvidence } from '../../../functions/consultant/evidence/evidence.ts';
import { instant } from '../../../shared/domain/calendar/instant.ts';
import { storeDocument } from '../../../shared/domain/case/acts/document.ts';
import type { Cases } from '../../../shared/ports/cases.ts';
import { aContext, accepted } from '../../builders/cases.ts';
import { aDocumentOf } from '../../builders/document.ts';
import { atTheDesk } from '../../fakes/desk.ts';

type Desk = Awaited<ReturnType<typeof atTheDesk>>;

export const fetched = async (
  desk: Desk,
  { cases = desk.world.cases, part }: { cases?: Cases; part?: string } = {},
) => {
  const answer = await makeEvidence({ ...desk.world, cases })(
    desk.asked('GET /sager/{case}/bevis.zip', part === undefined ? {} : { query: { del: part } }),
  );
  const zip = Buffer.from(answer.body ?? '', 'base64');
  const files = unzipSync(zip);
  return { answer, zip, files, names: Object.keys(files), text: (name: string) => textIn(files, name) };
};

export const textIn = (files: Unzipped, name: string): string => {
  const bytes = files[name];
  if (bytes === undefined) throw new Error(`no file ${name} among ${Object.keys(files).join(', ')}`);
  return strFromU8(bytes);
};

/** A case in force with its document stored. */
export const signedCase = async (status: 'in-force' | 'registered' = 'in-force') => {
  const desk = await atTheDesk(status);
  const document = aDocumentOf(desk.file, new TextEncoder().encode('%PDF- den underskrevne aftale'));
  const change = storeDocument(desk.file, document, aContext(instant('2026-11-04T09:06:00Z'), 'service'));
  await desk.world.cases.commit({ changes: [accepted(change)], documents: [document] });
  return { ...desk, document };
};

export const sumOf = (bytes: Uint8Array | undefined): string =>
  createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');

export const sumsIn = (files: Unzipped): ReadonlyMap<string, string> =>
  new Map(
    textIn(files, 'SHA256SUMS')
      .trimEnd()
      .split('\n')
      .map((line): [string, string] => [line.slice(66), line.slice(0, 64)]),
  );

export const entriesIn = (files: Unzipped): readonly string[] =>
  Object.keys(files).filter((name) => name.startsWith('historik/'));

export const previousIn = (files: Unzipped, name: string): string | undefined =>
  /"previous":"([^"]*)"/.exec(textIn(files, name))?.[1];

/** Step 1 of LAESMIG.txt: the files whose sum is not the one in SHA256SUMS. */
export const stepOne = (files: Unzipped): readonly string[] =>
  [...sumsIn(files)].filter(([name, sum]) => sumOf(files[name]) !== sum).map(([name]) => name);

/** Step 2: the entries whose "previous" is not the sum of the file before. */
export const stepTwo = (files: Unzipped): readonly string[] => {
  const sums = sumsIn(files);
  return entriesIn(files).filter(
    (name, place, all) => previousIn(files, name) !== (sums.get(all[place - 1] ?? '') ?? ''),
  );
};
