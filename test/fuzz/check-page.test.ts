import { beforeAll, describe, expect, it } from 'vitest';
import { MOST_IDS_LOOKED_UP } from '../../shared/domain/document/checked-file.ts';
import { documentIdsIn } from '../../shared/domain/document/document-id.ts';
import type { StoredDocument } from '../../shared/ports/cases.ts';
import { type FakeWorld, makeFakeWorld } from '../fakes/fake-world.ts';
import { checkingIn, checkMutated } from './check-mutated.ts';
import { MUTATIONS } from './mutations.ts';
import { realDocument } from './real-document.ts';

const COUNT = 2_000;
const STRIDE = 97;

let world: FakeWorld;
let documents: readonly [StoredDocument, StoredDocument];

beforeAll(async () => {
  world = makeFakeWorld({ at: '2026-11-04T12:00:00Z' });
  documents = [await realDocument(world), await realDocument(world)];
});

describe('the check page', { timeout: 120_000 }, () => {
  it('calls the document of an agreement genuine', async () => {
    const check = checkingIn(world);

    expect([await check(documents[0].bytes), await check(documents[1].bytes)]).toEqual([
      'current',
      'current',
    ]);
  });

  it('finds the id among the few letters in a document that look like one', () => {
    const [{ bytes, id }] = documents;
    const looksLikeIds = documentIdsIn(Buffer.from(bytes).toString('latin1'), 1_000);

    expect(looksLikeIds).toContain(id);
    expect(looksLikeIds.length).toBeLessThan(MOST_IDS_LOOKED_UP / 4);
  });

  it(`calls none of ${COUNT} mutated ones genuine, and answers each`, async () => {
    const { answers, wrong } = await checkMutated({ world, documents, count: COUNT, seed: 20_261_104 });

    expect(wrong).toEqual([]);
    expect(Object.keys(answers)).toEqual(Object.keys(MUTATIONS));
    const always = (kind: string): readonly string[] => Object.keys(answers[kind] ?? {});
    expect(always('one bit')).toEqual(['altered']);
    expect(always('with an update at its end')).toEqual(['altered']);
    expect(always('within another file')).toEqual(['altered']);
    expect(always('both in a row')).toEqual(['altered']);
    expect(always('a bomb under its id')).toEqual(['altered']);
    expect(always('with an id of nobody')).toEqual(['unknown']);
  });

  it('calls one flipped byte altered: where an id stands, at both ends, and all the way between', async () => {
    const check = checkingIn(world);
    const [{ bytes, id }] = documents;
    const text = Buffer.from(bytes).toString('latin1');
    const ids = [...text.matchAll(new RegExp(id, 'gi'))].map(({ index }) => index);
    const around = [0, ...ids, bytes.length].flatMap((place) =>
      Array.from({ length: 80 }, (_, step) => place - 24 + step),
    );
    const between = Array.from({ length: Math.ceil(bytes.length / STRIDE) }, (_, step) => step * STRIDE);
    const places = [...around, ...between].filter((place) => place >= 0 && place < bytes.length);
    const answers = new Set<string>();
    for (const place of places) {
      const flipped = Uint8Array.from(bytes);
      flipped[place] = (flipped[place] ?? 0) ^ (1 << (place % 8));
      answers.add(await check(flipped));
    }

    expect(ids).toHaveLength(3);
    expect([...answers]).toEqual(['altered']);
  });
});
