import { expect, it } from 'vitest';
import { compareMails, compareTalks } from './compare.ts';
import { aYear } from './lives.ts';
import { liveThrough } from './live.ts';

/** With ends, stand-ins who are away themselves, regular talks and talks to look again. */
const SEED = 2030;

it('twenty agreements through four months of outages, leaves and late people: every expected mail exactly once', async () => {
  const year = aYear({ seed: SEED, agreements: 20, days: 130 });

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
  expect(lines.find(({ kind }) => kind === 'ended')?.sent).toBeGreaterThan(0);
  expect(Math.min(...Object.values(expected.readers))).toBeGreaterThan(0);
  const reasons = (await product.talkEnds()).map((talk) => talk.reasons).join(' ');
  expect(reasons).toMatch(/regular/);
  expect(reasons).toMatch(/look-again/);
  expect(lines.find(({ kind }) => kind === 'follow-up-prompt')?.sent).toBeGreaterThan(10);
});
