import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, type Unzipped } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeEvidence } from '../../../functions/consultant/evidence/evidence.ts';
import { instant, plusMinutes } from '../../../shared/domain/calendar/instant.ts';
import { requestChange } from '../../../shared/domain/case/acts/void-signature.ts';
import type { AuditEntry } from '../../../shared/domain/case/audit.ts';
import { STATUSES, type Status } from '../../../shared/domain/case/status.ts';
import type { Cases } from '../../../shared/ports/cases.ts';
import { completeAnswers } from '../../builders/answers.ts';
import { aContext, accepted, OPENED_AT } from '../../builders/cases.ts';
import { signedAnew } from '../../builders/rounds.ts';
import { atTheDesk } from '../../fakes/desk.ts';
import { VITA } from '../../fakes/fake-world.ts';
import { stored } from '../../fakes/stored-cases.ts';
import { refusalOf } from '../../fakes/visits.ts';
import {
  entriesIn,
  fetched,
  signedCase,
  stepOne,
  stepTwo,
  sumOf,
  sumsIn,
  textIn,
} from './evidence-checks.ts';

/** On most machines; where it is not there the same is checked by the steps. */
const SHA256SUM = 'sha256sum';

/** Somebody who writes the sums anew, so that nothing shows in step 1. */
const withSums = ({ SHA256SUMS: _sums, ...files }: Unzipped): Unzipped => ({
  ...files,
  SHA256SUMS: new TextEncoder().encode(
    Object.entries(files)
      .map(([name, bytes]) => `${sumOf(bytes)}  ${name}\n`)
      .join(''),
  ),
});

type Edit = readonly [from: string, to: string];

const changed = (files: Unzipped, name: string, [from, to]: Edit): Unzipped => ({
  ...files,
  [name]: new TextEncoder().encode(textIn(files, name).replace(from, to)),
});

describe('the evidence of a case', () => {
  it('holds the document, what was signed, the history, the mails and how to check them', async () => {
    const { names, files, text, document, answer } = await (async () => {
      const desk = await signedCase();
      return { ...(await fetched(desk)), document: desk.document };
    })();

    expect(answer.headers).toMatchObject({
      'content-type': 'application/zip',
      'content-disposition': 'attachment; filename="bevis-EX-2026-2.zip"',
    });
    expect(names.filter((name) => !name.startsWith('historik/'))).toEqual([
      'LAESMIG.txt',
      'aftale-v1.pdf',
      'aftale-v1.json',
      'underskrifter.txt',
      'samtaler.txt',
      'samtaler.json',
      'mails.txt',
      'mails.json',
      'historik.txt',
      'SHA256SUMS',
    ]);
    expect(sumOf(files['aftale-v1.pdf'])).toBe(document.sha256);
    expect(text('historik.txt')).toContain('Borgeren har skrevet under. Aftalen gælder');
    expect(text('mails.txt')).toContain('Invitation til at udfylde');
    expect(text('underskrifter.txt')).toContain('Navn: Karla Køkkentest');
    for (const name of names) expect(name).toMatch(/^[a-zA-Z0-9/._-]+$/);
  });

  it('is checked by the three steps that it describes', async () => {
    const { files, text } = await fetched(await signedCase());

    expect([...sumsIn(files).keys()].toSorted()).toEqual(
      Object.keys(files)
        .filter((name) => name !== 'SHA256SUMS')
        .toSorted(),
    );
    expect(stepOne(files)).toEqual([]);
    expect(entriesIn(files).length).toBeGreaterThan(8);
    expect(stepTwo(files)).toEqual([]);
    const signing = entriesIn(files).filter((name) => text(name).includes('"event":"citizen-signed"'));
    expect(signing.map((name) => /"contentHash":"([^"]*)"/.exec(text(name))?.[1])).toEqual([
      sumsIn(files).get('aftale-v1.json'),
    ]);
    const storing = entriesIn(files).find((name) => text(name).includes('"event":"document-stored"'));
    expect(text(storing ?? '')).toContain(`"sha256":"${sumsIn(files).get('aftale-v1.pdf')}"`);
    expect(text('LAESMIG.txt')).toMatch(/aftale-v1\.json i SHA256SUMS/);
    expect(text('LAESMIG.txt')).toContain(sumOf(files[entriesIn(files).at(-1) ?? '']));
  });

  it.skipIf(spawnSync(SHA256SUM, ['--version']).error !== undefined)(
    'is checked by sha256sum as it stands',
    async () => {
      const { files } = await fetched(await signedCase());
      const folder = mkdtempSync(join(tmpdir(), 'bevis-'));
      for (const [name, bytes] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), bytes);
      }

      const check = () => execFileSync(SHA256SUM, ['-c', 'SHA256SUMS'], { cwd: folder, stdio: 'pipe' });
      expect(check().toString().trimEnd().split('\n')).toHaveLength(Object.keys(files).length - 1);
      writeFileSync(join(folder, 'historik/00000002.json'), '{}');
      expect(check).toThrow(/failed|checksum/i);
      rmSync(folder, { recursive: true });
    },
  );

  it('is the same byte for byte while nothing happens, at any hour, and fetching it changes nothing', async () => {
    const desk = await signedCase();
    const before = await desk.now();
    const first = await fetched(desk);

    desk.world.clock.moveTo(instant('2027-07-01T03:00:00Z'));
    const renewed = (await desk.world.sessions.begin(VITA)).split(';')[0] ?? '';
    const again = await makeEvidence(desk.world)(
      desk.asked('GET /sager/{case}/bevis.zip', { cookies: [renewed] }),
    );

    expect(again.body).toBe(first.answer.body);
    expect(await desk.now()).toEqual(before);
  });

  it.each(STATUSES)('is there for a case that is %s', async (status: Status) => {
    const { files, text } = await fetched(await atTheDesk(status));

    expect(stepOne(files)).toEqual([]);
    expect(stepTwo(files)).toEqual([]);
    expect(text('LAESMIG.txt')).not.toMatch(/undefined|null|NaN/);
    expect(text('historik.txt')).toContain('Alle linjer hænger sammen.');
  });

  it('keeps apart what the employer has signed and the citizen has not', async () => {
    const desk = await atTheDesk('awaiting-citizen');
    const at = plusMinutes(OPENED_AT, 3 * 24 * 60);
    const wish = requestChange(desk.file, { comment: 'Færre dage, tak.' }, aContext(at, 'citizen'));
    const asked = await stored(desk.world, [accepted(wish)]);
    const { hours } = completeAnswers();
    const edit = { section: 'hours', answers: { ...hours, weeklyHours: '10' } } as const;
    await stored(desk.world, signedAnew(asked, edit, plusMinutes(at, 60)));

    const { names, files } = await fetched(desk);

    const contents = names.filter((name) => name.includes('aftale-v1'));
    expect(contents).toHaveLength(2);
    for (const name of contents) {
      expect(name).toBe(`ikke-gaeldende/aftale-v1-${sumOf(files[name]).slice(0, 8)}.json`);
    }
  });

  it('holds no address of a mail, no link, no personnummer and no reason for signing on paper', async () => {
    const { files } = await fetched(await signedCase());
    const all = Object.entries(files)
      .filter(([name]) => !name.startsWith('aftale-v1'))
      .map(([, bytes]) => strFromU8(bytes))
      .join('\n');

    // Six digits in a row may stand in a fingerprint by chance.
    expect(all.replaceAll(/[0-9a-f]{64}/g, '')).not.toMatch(
      /@example|6505750003|650575|31234567|\/arbejdsgiver\/|\/medarbejder\//,
    );
  });

  it('is named by the case’s id where it has no number, and stays a plain name whatever the number is', async () => {
    const desk = await atTheDesk('invited');
    const named = async (caseNumber: string | undefined) => {
      const file = { ...desk.file, case: { ...desk.file.case, caseNumber } };
      const cases = { ...desk.world.cases, load: () => Promise.resolve(file) };
      return (await fetched(desk, { cases })).answer.headers?.['content-disposition'];
    };

    expect(await named(undefined)).toBe(`attachment; filename="bevis-${desk.file.case.id}.zip"`);
    expect(await named('2026/17 "Å"\r\nX: y')).toBe('attachment; filename="bevis-2026-17-aa-X-y.zip"');
  });

  it('is for nobody but staff who may see the case', async () => {
    const { world, asked } = await atTheDesk('registered', { ...VITA, id: 'konsulent-2' });
    const anonymous = await atTheDesk('registered');

    expect(await refusalOf(makeEvidence(world)(asked('GET /sager/{case}/bevis.zip')))).toBe('not-found');
    expect(
      await refusalOf(
        makeEvidence(anonymous.world)(anonymous.asked('GET /sager/{case}/bevis.zip', { cookies: [] })),
      ),
    ).toBe('not-signed-in');
  });
});

describe('evidence that somebody has touched', () => {
  const ENTRY = 'historik/00000003.json';

  it.each([
    ['a word in an entry', (files: Unzipped) => changed(files, ENTRY, ['"by"', '"af"'])],
    ['the PDF', (files: Unzipped) => changed(files, 'aftale-v1.pdf', ['underskrevne', 'understregede'])],
    ['what was signed', (files: Unzipped) => changed(files, 'aftale-v1.json', ['Kantinen', 'Kantina'])],
    ['a mail’s fate', (files: Unzipped) => changed(files, 'mails.json', ['owed', 'sent'])],
  ])('shows in step 1: %s', async (_what, touch) => {
    const { files } = await fetched(await signedCase());

    expect(stepOne(touch(files))).toHaveLength(1);
  });

  it('shows in step 2 when the sums were written anew: an entry changed, or taken out', async () => {
    const { files } = await fetched(await signedCase());

    const rewritten = withSums(changed(files, ENTRY, ['"by"', '"af"']));
    expect(stepOne(rewritten)).toEqual([]);
    expect(stepTwo(rewritten)).toEqual(['historik/00000004.json']);
    const { [ENTRY]: _taken, ...fewer } = files;
    expect(stepTwo(withSums(fewer))).toEqual(['historik/00000004.json']);
  });

  it('in the store itself is told at the top of the history, and shows in step 2', async () => {
    const desk = await signedCase();
    const history = async (id: Parameters<Cases['history']>[0]): Promise<readonly AuditEntry[]> =>
      (await desk.world.cases.history(id)).map((entry) =>
        entry.number === 3 ? { ...entry, from: '203.0.113.9' } : entry,
      );

    const { files, text } = await fetched(desk, { cases: { ...desk.world.cases, history } });

    expect(text('historik.txt')).toContain('ADVARSEL: Historikken hænger ikke sammen ved nr. 3.');
    expect(stepTwo(files)).toEqual(['historik/00000004.json']);
  });

  it('in the store is told also when the last entries were taken out, which the sums alone cannot show', async () => {
    const desk = await signedCase();
    const history = async (id: Parameters<Cases['history']>[0]): Promise<readonly AuditEntry[]> =>
      (await desk.world.cases.history(id)).slice(0, -2);

    const { files, text } = await fetched(desk, { cases: { ...desk.world.cases, history } });

    expect([stepOne(files), stepTwo(files)]).toEqual([[], []]);
    expect(text('historik.txt')).toContain('ADVARSEL: Historikken hænger ikke sammen ved nr. 15.');
  });
});
