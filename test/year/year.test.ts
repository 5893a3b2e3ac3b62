import { expect, it } from 'vitest';
import { compareMails, compareTalks } from './compare.ts';
import { aYear } from './lives.ts';
import { liveThrough } from './live.ts';

const SEED = 2027;

it('twenty agreements through four months of outages and late people: every expected mail exactly once', async () => {
  const year = aYear({ seed: SEED, agreements: 20, days: 120 });

  const { expected, product } = await liveThrough(year);

  const lines = compareMails(year, expected.mails, product.mails);
  const wrong = lines.flatMap(({ missing, unexpected, twice, late }) => [
    ...missing,
    ...unexpected,
    ...twice,
    ...late,
  ]);
  expect(wrong).toEqual([]);
  expect(compareTalks(await expected.talkEnds(), await product.talkEnds())).toEqual([]);
  expect(product.faults()).toEqual([]);
  expect(lines.find(({ kind }) => kind === 'follow-up-prompt')?.sent).toBeGreaterThan(10);
});
