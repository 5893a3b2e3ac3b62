import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Unzipped, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { makeEvidence } from '../../../functions/consultant/evidence/evidence.ts';
import type { Change } from '../../../shared/domain/case/change.ts';
import { amendmentChanges, type AmendmentStage, declinedAmendment } from '../../builders/amendments.ts';
import { asking } from '../../fakes/asking.ts';
import { atTheDesk } from '../../fakes/desk.ts';
import { VITA } from '../../fakes/fake-world.ts';
import { stored } from '../../fakes/stored-cases.ts';
import { entriesIn, fetched, stepOne, stepTwo, sumsIn, textIn } from './evidence-checks.ts';

const ID = '00000000-0000-4000-8000-0000000bee51';

/** The evidence of a case whose amendment has come so far; `then` is done after. */
const amendedTo = async (stage: AmendmentStage, then?: (last: Change) => Change) => {
  const desk = await atTheDesk('invited', VITA, '2027-05-10T12:00:00Z');
  const changes = amendmentChanges(stage, { options: { id: ID, given: { consultant: VITA } } });
  const last = changes.at(-1);
  if (last === undefined) throw new Error('a case begins with its opening');
  const file = await stored(desk.world, then === undefined ? changes : [...changes, then(last)]);
  return fetched({
    ...desk,
    file,
    asked: (route, given) => desk.asked(route, { ...given, path: { case: ID } }),
  });
};

const headings = (text: string): readonly string[] =>
  text.split('\n').filter((line) => /version \d/.test(line));

/** Whether every file is as the sums say, by the program that whoever gets the folder has. */
const SHA256SUM = 'sha256sum';

const sha256sumOf = (files: Unzipped): number | null => {
  const folder = mkdtempSync(join(tmpdir(), 'bevis-'));
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const { status } = spawnSync(SHA256SUM, ['-c', 'SHA256SUMS'], { cwd: folder });
  rmSync(folder, { recursive: true });
  return status;
};

describe('the evidence of an agreement that was amended', () => {
  it('has the signatures of the agreement and of the amendment, each over what it signed', async () => {
    const { text, files } = await amendedTo('in-force');

    const signatures = text('underskrifter.txt');
    expect(headings(signatures)).toEqual([
      'Aftalen (version 1): afløst af en senere version',
      'Tillæg nr. 1 (version 2): den seneste, begge har skrevet under på',
    ]);
    for (const name of ['aftale-v1.json', 'aftale-v2.json']) {
      expect(signatures.split(`Aftalens fingeraftryk: ${sumsIn(files).get(name)}`)).toHaveLength(3);
    }
    expect(signatures.match(/Navn: Karla Køkkentest/g)).toHaveLength(2);
    expect(signatures).not.toContain('FALDET VÆK');
  });

  it('has a signature that fell, when the citizen wanted a change, and which line of the history tells of it', async () => {
    const { text, files } = await amendedTo('change-requested');

    const [standing = '', fallen = ''] = text('underskrifter.txt').split('UNDERSKRIFTER, DER ER FALDET VÆK');
    expect(headings(standing)).toEqual(['Aftalen (version 1): den seneste, begge har skrevet under på']);
    const hash = /fingeraftryk: ([0-9a-f]{64})/.exec(fallen)?.[1] ?? '';
    expect(sumsIn(files).get(`ikke-gaeldende/aftale-v2-${hash.slice(0, 8)}.json`)).toBe(hash);
    const numbers = [...fallen.matchAll(/nr\. (\d+)/g)].map(([, number]) => Number(number));
    const told = numbers.map((number) => text(entriesIn(files)[number - 1] ?? ''));
    expect(told[0]).toContain('"event":"employer-signed"');
    expect(told[1]).toContain('"event":"signature-voided"');
  });

  it('has the signature on an amendment that the citizen declined, and says that it is not signed by both', async () => {
    const { text } = await amendedTo('employer-signed', ({ after }) => declinedAmendment(after));

    expect(headings(text('underskrifter.txt'))).toEqual([
      'Aftalen (version 1): den seneste, begge har skrevet under på',
      'Tillæg nr. 1 (version 2): ikke underskrevet af begge',
    ]);
  });

  it
    .skipIf(spawnSync(SHA256SUM, ['--version']).error !== undefined)
    .each(['begun', 'employer-signed', 'change-requested', 'in-force'] as const)(
    'is checked by its steps and by sha256sum when the amendment is %s',
    async (stage) => {
      const { files, names, text } = await amendedTo(stage);

      expect([stepOne(files), stepTwo(files), sha256sumOf(files)]).toEqual([[], [], 0]);
      for (const name of names.filter((each) => !/^(historik\/|LAESMIG)/.test(each)))
        expect(text('LAESMIG.txt')).toContain(name.replace(/^ikke-gaeldende\/.*/, 'ikke-gaeldende/'));
    },
  );
});

/** Both were asked before a talk, the citizen has answered on two lines, and the talk is recorded. */
const afterTalk = async () => {
  const { world, file, visit, record, desk } = await asking();
  await visit('citizen').send({ going: 'Det går godt.\nHilsen', call: 'yes', phone: '31234567' });
  const before = await makeEvidence(world)(desk('GET /sager/{case}/bevis.zip'));
  await record();
  const { files } = await fetched({
    ...(await atTheDesk()),
    world,
    file,
    asked: (route) => desk(route),
  });
  return { before: filesIn(before.body), files };
};

describe('the evidence of a talk', () => {
  it('has the questions with the answers, who has not answered, and what came of it', async () => {
    const { before, files } = await afterTalk();

    const told = textIn(files, 'samtaler.txt');
    expect(textIn(before, 'samtaler.txt')).toContain('Ikke holdt endnu.');
    expect(told).toContain('Hvordan går det på arbejdet?\n      Det går godt.\n      Hilsen\n');
    expect(told).toContain('Arbejdsgiveren. Har ikke svaret.');
    expect(told).toContain('Referat af samtalen 1. marts 2027');
    expect(told).toContain('    Trivsel\n      3 af 4\n');
    expect(stepOne(files)).toEqual([]);
  });

  it('is there as data too, without the number to call', async () => {
    const { files } = await afterTalk();

    const [talk] = TALKS.parse(JSON.parse(textIn(files, 'samtaler.json')));
    expect(talk?.answers).toMatchObject([{ party: 'citizen', given: { going: 'Det går godt.\nHilsen' } }]);
    expect(talk?.recorded.outcome.wellbeing).toBe(3);
    expect(textIn(files, 'samtaler.json')).not.toContain('31234567');
  });

  it('has nothing of talks that are only planned', async () => {
    const { text } = await amendedTo('begun');

    expect(text('samtaler.txt')).toContain('Der er ingen.');
    expect(text('samtaler.json')).toBe('[]\n');
  });
});

const TALKS = z.array(
  z.object({
    answers: z.array(z.unknown()),
    recorded: z.object({ outcome: z.object({ wellbeing: z.number() }) }),
  }),
);

const filesIn = (body: string | undefined): Unzipped => unzipSync(Buffer.from(body ?? '', 'base64'));
