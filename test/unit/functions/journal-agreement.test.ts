import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeJournalAgreement } from '../../../functions/journal-agreement/journal-agreement.ts';
import { actOnCase } from '../../../shared/cases/act-on-case.ts';
import { instant } from '../../../shared/domain/calendar/instant.ts';
import { storeDocument } from '../../../shared/domain/case/acts/document.ts';
import { end } from '../../../shared/domain/case/acts/close.ts';
import type { NewCase } from '../../../shared/domain/case/acts/open-case.ts';
import type { Municipality } from '../../../shared/runtime/municipality.ts';
import { day } from '../../builders/answers.ts';
import { aContext, accepted, aNewCase } from '../../builders/cases.ts';
import { aDocumentOf } from '../../builders/document.ts';
import { type FakeWorld, makeFakeWorld } from '../../fakes/fake-world.ts';
import { interrupted } from '../../fakes/interrupted.ts';
import { makeKeptJournal } from '../../fakes/kept-journal.ts';
import { storedIn } from '../../fakes/stored-cases.ts';

const CPR = '6505750003';

const withDocument = async (given: Partial<NewCase> = {}, settings: Partial<Municipality> = {}) => {
  const world = makeFakeWorld({ at: '2026-11-04T12:00:00Z', settings });
  const file = await storedIn(world, 'in-force', { given: { caseNumber: 'EX-2026-2', ...given } });
  const document = aDocumentOf(file, new TextEncoder().encode('%PDF- den underskrevne aftale'));
  const stored = accepted(storeDocument(file, document, aContext(world.clock.now(), 'service')));
  await world.cases.commit({ changes: [stored], documents: [document] });
  const receiver = makeKeptJournal();
  const caseId = file.case.id;
  return {
    world,
    caseId,
    document,
    receiver,
    journal: makeJournalAgreement({ ...world, receiver }),
    now: async () => (await world.cases.load(caseId))?.version,
    names: () => [...receiver.objects.keys()],
    text: (name: string) => {
      const found = [...receiver.objects].find(([key]) => key.endsWith(`/${name}`));
      return new TextDecoder().decode(found?.[1]);
    },
  };
};

const due = (world: FakeWorld) => world.dueRows.due('journal', world.clock.now(), { most: 10 });
const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('a stored document of a municipality that journals', () => {
  it('lies with the case system as a folder whose last file says that it is whole', async () => {
    const { journal, caseId, document, names, text, world } = await withDocument();
    expect(await due(world)).toHaveLength(1);

    await journal(caseId);

    const folder = `EX-2026-2/${document.id}`;
    expect(names()).toEqual(
      ['aftale.pdf', 'aftale.json', 'metadata.json', 'KLAR'].map((name) => `${folder}/${name}`),
    );
    expect(text('aftale.pdf')).toBe('%PDF- den underskrevne aftale');
    expect(text('KLAR')).toBe(
      ['aftale.pdf', 'aftale.json', 'metadata.json']
        .map((name) => `${sumOf(text(name))}  ${name}\n`)
        .join(''),
    );
    expect(await due(world)).toEqual([]);
  });

  it('holds the content as it was signed, with the hash that the signatures name', async () => {
    const { journal, caseId, text, now } = await withDocument();

    await journal(caseId);

    const { frozen, signatures } = (await now()) ?? { signatures: [] };
    expect(text('aftale.json')).toBe(frozen?.canonical);
    expect(signatures.map(({ contentHash }) => contentHash)).toEqual(
      [0, 1].map(() => sumOf(text('aftale.json'))),
    );
  });

  it('is described with what a case system files by, and without addresses, phone numbers or personnummer', async () => {
    const { journal, caseId, text, document } = await withDocument();

    await journal(caseId);

    const metadata: unknown = JSON.parse(text('metadata.json'));
    expect(metadata).toMatchObject({
      schemaVersion: 1,
      title: 'Aftale om ansættelse i fleksjob',
      documentId: document.id,
      versionNumber: 1,
      caseId,
      caseNumber: 'EX-2026-2',
      municipality: { name: 'Eksempelby Kommune' },
      documentDate: '2026-11-04',
      inForceSince: '2026-11-04T09:05:00.000Z',
      parties: [
        { role: 'employer', name: 'Kantinen Testgaard ApS', cvr: '99990015' },
        { role: 'citizen', name: 'Demo Eksempelsen' },
      ],
      signatures: [
        { role: 'employer', method: 'email-code', signedOn: '2026-11-03' },
        { role: 'citizen', method: 'email-code', signedOn: '2026-11-04' },
      ],
      confidentiality: { level: 'confidential', addressProtected: false },
      retention: { from: 'end-of-job', years: 5 },
      files: [
        { name: 'aftale.pdf', mediaType: 'application/pdf', sha256: document.sha256 },
        { name: 'aftale.json', sha256: sumOf(text('aftale.json')) },
      ],
    });
    expect(text('metadata.json')).not.toMatch(/6505750003|Prøvevej|@example|31234567/);
  });

  it('is said on the case, once, with a line in its history', async () => {
    const { journal, caseId, now, world, document } = await withDocument();

    await Promise.all([journal(caseId), journal(caseId)]);
    await journal(caseId);

    expect((await now())?.journalled).toEqual({ at: world.clock.now() });
    const lines = (await world.cases.history(caseId)).filter(({ event }) => event === 'document-journalled');
    expect(lines).toMatchObject([{ by: { kind: 'service' }, details: { version: 1, name: document.id } }]);
    expect(world.logged.at(-1)).toEqual({ entry: 'document-journalled', bytes: document.bytes.byteLength });
  });

  it('gives the personnummer only where the case has no number to be filed by', async () => {
    const { journal, caseId, text, names, document } = await withDocument({ caseNumber: undefined });

    await journal(caseId);

    expect(names()[0]).toBe(`${caseId}/${document.id}/aftale.pdf`);
    expect(JSON.parse(text('metadata.json'))).toMatchObject({
      caseNumber: null,
      parties: [{ role: 'employer' }, { role: 'citizen', personnummer: CPR }],
    });
    expect(names().join()).not.toContain(CPR);
  });

  it('is marked when the citizen’s address is protected, and holds no such address', async () => {
    const employee = { ...aNewCase().employee, addressProtected: true };
    const { journal, caseId, text, receiver } = await withDocument({ employee });

    await journal(caseId);

    expect(JSON.parse(text('metadata.json'))).toMatchObject({ confidentiality: { addressProtected: true } });
    for (const bytes of receiver.objects.values())
      expect(new TextDecoder().decode(bytes)).not.toContain('Prøvevej');
  });

  it.each([
    ['20/1234 Fleksjob', '20-1234-Fleksjob'],
    ['../../etc/passwd', 'etc-passwd'],
    ['Sag Ærø 7', 'Sag-aeroe-7'],
    ['..', undefined],
  ])('with the case number "%s" stays in a folder of its own', async (caseNumber, folder) => {
    const { journal, caseId, names, document } = await withDocument({ caseNumber });

    await journal(caseId);

    expect(names()[0]).toBe(`${folder ?? caseId}/${document.id}/aftale.pdf`);
  });
});

/** The names of all fields, each with those it stands in: `parties.role`. */
const fieldsIn = (value: unknown, within = ''): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, held]) => {
        const field = Array.isArray(value) ? within : `${within}${within && '.'}${name}`;
        return [field, ...fieldsIn(held, field)];
      });

describe('docs/journal.md', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../docs/journal.md'), 'utf8');

  it('shows an example with the fields that are written, in their order, and tells of each', async () => {
    const { journal, caseId, text: written } = await withDocument();
    await journal(caseId);

    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(text) ?? [];
    const metadata: unknown = JSON.parse(written('metadata.json'));
    expect(fieldsIn(JSON.parse(example))).toEqual(fieldsIn(metadata));
    const topmost = fieldsIn(metadata).filter((field) => !field.includes('.'));
    expect([...new Set(topmost)].filter((field) => !text.includes(`| \`${field}\` |`))).toEqual([]);
  });
});

describe('when something stops the journalling', () => {
  it.each([0, 1, 2, 3])(
    'after %i files, it stays due, and the next ring makes the same folder whole',
    async (files) => {
      const { journal, caseId, receiver, names, now, world } = await withDocument();
      receiver.goDownAfter(files);

      await expect(journal(caseId)).rejects.toThrow('the case system is down');
      expect(names().some((name) => name.endsWith('KLAR'))).toBe(false);
      expect((await now())?.journalled).toBeUndefined();
      expect(await due(world)).toHaveLength(1);
      receiver.comeUp();
      await journal(caseId);

      expect(names().at(-1)).toMatch(/\/KLAR$/);
      expect(await due(world)).toEqual([]);
    },
  );

  it('between the folder and the case, the next ring hands over the same bytes, whatever has happened since', async () => {
    const { journal, caseId, receiver, world } = await withDocument();
    const cases = { ...world.cases, commit: () => Promise.reject(new Error('the power went')) };
    const first = makeKeptJournal();
    await expect(makeJournalAgreement({ ...world, cases, receiver: first })(caseId)).rejects.toThrow('power');

    world.clock.moveTo(instant('2026-12-24T20:00:00Z'));
    await actOnCase(world.cases, {
      caseId,
      rule: (file) =>
        end(
          file,
          { on: day('2026-12-23'), reason: 'Jobbet er slut.', followUps: [] },
          aContext(world.clock.now(), 'consultant'),
        ),
    });
    await journal(caseId);

    expect(receiver.objects.size).toBe(4);
    expect([...receiver.objects].map(([key, bytes]) => [key, Buffer.from(bytes).toString()])).toEqual(
      [...first.objects].map(([key, bytes]) => [key, Buffer.from(bytes).toString()]),
    );
  });

  it('while somebody else writes to the case, neither write is lost', async () => {
    const { caseId, receiver, world } = await withDocument();
    const meanwhile = () =>
      actOnCase(world.cases, {
        caseId,
        rule: (file) =>
          end(
            file,
            { on: day('2026-11-30'), reason: 'Jobbet er slut.', followUps: [] },
            aContext(world.clock.now(), 'consultant'),
          ),
      });

    await makeJournalAgreement({ ...world, cases: interrupted(world.cases, [meanwhile]), receiver })(caseId);

    const file = await world.cases.load(caseId);
    expect(file?.version.journalled).toBeDefined();
    expect(file?.case.facts.ended).toBeDefined();
  });
});

describe('nothing is handed over', () => {
  it.each(['awaiting-citizen', 'in-force'] as const)('before the document is stored: %s', async (status) => {
    const world = makeFakeWorld();
    const file = await storedIn(world, status);
    const receiver = makeKeptJournal();

    await makeJournalAgreement({ ...world, receiver })(file.case.id);

    expect(receiver.objects.size).toBe(0);
    expect(await world.cases.load(file.case.id)).toEqual(file);
  });

  it('by a municipality that journals by other means, and nothing is due', async () => {
    const { journal, caseId, receiver, world } = await withDocument({}, { journal: false });

    await journal(caseId);

    expect(receiver.objects.size).toBe(0);
    expect(await due(world)).toEqual([]);
  });
});
