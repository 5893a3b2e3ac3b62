import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Visitor } from '../../infra/local/demo/visitor.ts';
import { signInAs } from '../../infra/local/demo/walk.ts';
import { openCase, toForce } from './people.ts';
import { PATIENTLY, shareStage, type Stage } from './stage.ts';

let stage: Stage;
let desk: Visitor;

beforeAll(async () => {
  stage = await shareStage();
  desk = await signInAs(stage.origin, 'Kira Konsulentsen');
});
afterAll(() => stage.stop());

const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const fetched = async (address: string): Promise<Buffer> => {
  const answer = await desk.fetch(address);
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
};

describe('an agreement that both have signed', PATIENTLY, () => {
  it('lies with the case system, byte for byte as it is stored, and its evidence can be checked', async () => {
    const journey = await openCase(desk);
    await toForce(stage, journey);
    await stage.service.settle();

    const { file, history } = await stage.records.of(journey);
    const pdf = await fetched(`${journey.casePath}/aftale.pdf`);
    const journal = join(stage.service.dataFolder, 'journal');
    const folder = join(journal, file.case.caseNumber ?? file.case.id);
    const [document = ''] = readdirSync(folder);
    expect(readdirSync(join(folder, document)).toSorted()).toEqual([
      'KLAR',
      'aftale.json',
      'aftale.pdf',
      'metadata.json',
    ]);
    const inFolder = (name: string): Buffer => readFileSync(join(folder, document, name));
    expect(sumOf(inFolder('aftale.pdf'))).toBe(sumOf(pdf));
    expect(sumOf(inFolder('aftale.json'))).toBe(file.version.frozen?.hash);
    expect(JSON.parse(inFolder('metadata.json').toString())).toMatchObject({ documentId: document });
    expect(inFolder('KLAR').toString()).toContain(`${sumOf(pdf)}  aftale.pdf`);
    expect(history.map(({ event }) => event)).toContain('document-journalled');
    expect((await desk.open(journey.casePath)).text).toContain('sendt til fagsystemet');

    const evidence = unzipSync(await fetched(`${journey.casePath}/bevis.zip`));
    const sums = strFromU8(evidence['SHA256SUMS'] ?? new Uint8Array());
    for (const { number, hash } of history)
      expect(sums).toContain(`${hash}  historik/${String(number).padStart(8, '0')}.json`);
    expect(sums).toContain(`${sumOf(pdf)}  aftale-v1.pdf`);
    expect(sums).toContain(`${file.version.frozen?.hash}  aftale-v1.json`);
  });
});
