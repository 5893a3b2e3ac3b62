import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtFunctions } from '../journey/built-functions.ts';
import { ATTACKS } from './attacks.ts';
import { startTarget, type Target } from './target.ts';

/** The quick ones; all of them, with more tries, are `npm run attack`. */
const QUICK = [
  'guess a code',
  'sign many times at once',
  'forge a session',
  'use a session that has ended',
  'smuggle requests',
  'forge staff’s forms',
] as const;
const A_FEW = 3;

let target: Target;
let stop: () => Promise<void>;

beforeAll(async () => {
  const started = await startTarget(A_FEW, await builtFunctions());
  target = started.target;
  stop = started.stop;
});
afterAll(() => stop());

describe('whoever tries, in a few tries, to', { timeout: 120_000 }, () => {
  it.each(QUICK)('%s', async (name) => {
    const { tried, through, shutOut } = await ATTACKS[name](target);

    expect(through).toEqual([]);
    expect(shutOut).toEqual([]);
    expect(tried).toBeGreaterThan(0);
  });
});
