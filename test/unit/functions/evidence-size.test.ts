import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeEvidence } from '../../../functions/consultant/evidence/evidence.ts';
import { ENTRIES_A_PART, VERSIONS_A_PART } from '../../../functions/consultant/evidence/evidence-folder.ts';
import { plusMinutes } from '../../../shared/domain/calendar/instant.ts';
import { type AuditEntry, chain, EMPTY_AUDIT } from '../../../shared/domain/case/audit.ts';
import type { Cases } from '../../../shared/ports/cases.ts';
import { OPENED_AT } from '../../builders/cases.ts';
import { aDocumentOf } from '../../builders/document.ts';
import { atTheDesk } from '../../fakes/desk.ts';
import { refusalOf } from '../../fakes/visits.ts';
import { entriesIn, fetched, previousIn, stepOne, stepTwo, sumOf } from './evidence-checks.ts';

const LAMBDA_ANSWER_BYTES = 6_291_556;

/** Every entry as long as it can be, by a member of staff with a long name, over IPv6, about two hashes. */
const longHistory = (count: number): readonly AuditEntry[] =>
  chain(
    EMPTY_AUDIT,
    Array.from({ length: count }, (_, place) => ({
      at: plusMinutes(OPENED_AT, place),
      by: { kind: 'staff', id: randomBytes(60).toString('hex'), name: randomBytes(60).toString('base64') },
      from: '2001:db8:1234:5678:9abc:def0:1234:5678',
      event: 'paper-signed',
      details: {
        party: 'citizen',
        contentHash: randomBytes(32).toString('hex'),
        sha256: randomBytes(32).toString('hex'),
      },
    })),
  );

const longCase = async (entries: number, versions: number) => {
  const desk = await atTheDesk('in-force');
  const history = longHistory(entries);
  const file = { ...desk.file, case: { ...desk.file.case, currentVersion: versions } };
  const cases: Cases = {
    ...desk.world.cases,
    load: () => Promise.resolve(file),
    history: () => Promise.resolve(history),
    document: (_id, versionNumber) =>
      Promise.resolve({
        ...aDocumentOf({ ...file, version: { ...file.version, number: versionNumber } }),
        bytes: randomBytes(390_000),
        versionNumber,
        sha256: '0',
      }),
  };
  return { desk, cases, history };
};

describe('the longest case', () => {
  it('fits in one answer, all parts as full as they can be', async () => {
    const { desk, cases } = await longCase(ENTRIES_A_PART, VERSIONS_A_PART);

    const { answer, names } = await fetched(desk, { cases });

    expect(names.filter((name) => name.endsWith('.pdf'))).toHaveLength(VERSIONS_A_PART);
    const bytes = Buffer.byteLength(JSON.stringify(answer));
    expect(bytes).toBeLessThan(LAMBDA_ANSWER_BYTES * 0.9);
  });

  it('comes in parts that hold every entry and every version once, each part checkable by itself', async () => {
    const { desk, cases, history } = await longCase(ENTRIES_A_PART + 3, VERSIONS_A_PART + 1);

    const [one, two] = [await fetched(desk, { cases }), await fetched(desk, { cases, part: '2' })];

    expect(one.text('LAESMIG.txt')).toContain('Dette er del 1 af 2.');
    expect(two.answer.headers?.['content-disposition']).toContain('bevis-EX-2026-2-del-2-af-2.zip');
    expect([...entriesIn(one.files), ...entriesIn(two.files)]).toHaveLength(history.length);
    expect(two.names.filter((name) => name.endsWith('.pdf'))).toEqual(['aftale-v6.pdf']);
    expect([stepOne(one.files), stepOne(two.files), stepTwo(one.files)]).toEqual([[], [], []]);
    const [first = '', ...rest] = entriesIn(two.files);
    expect(previousIn(two.files, first)).toBe(sumOf(one.files[entriesIn(one.files).at(-1) ?? '']));
    expect(stepTwo(two.files)).toEqual([first]);
    expect(rest).toHaveLength(2);
  });

  it.each(['0', '3', '-1', '1.5', 'x'])('has no part %s', async (part) => {
    const { desk, cases } = await longCase(ENTRIES_A_PART + 1, 1);

    expect(
      await refusalOf(
        makeEvidence({ ...desk.world, cases })(
          desk.asked('GET /sager/{case}/bevis.zip', { query: { del: part } }),
        ),
      ),
    ).toBe('not-found');
  });
});
