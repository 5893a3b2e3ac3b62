import { describe, expect, it } from 'vitest';
import { isAllowed, licencesIn } from '../../../../infra/supply/spdx.ts';

const allowed = new Set(['MIT', 'ISC', 'CC-BY-3.0']);

describe('whether a licence is allowed', () => {
  it.each([
    'MIT',
    '(ISC AND CC-BY-3.0)',
    '(MIT OR GPL-3.0-or-later)',
    'GPL-3.0-only OR MIT',
    '(GPL-3.0-only OR ISC) AND MIT',
    'GPL-3.0-only AND AGPL-3.0-only OR MIT',
  ])('yes: %s', (expression) => {
    expect(isAllowed(expression, allowed)).toBe(true);
  });

  it.each([
    'GPL-3.0-only',
    'MIT AND GPL-3.0-only',
    '(MIT OR ISC) AND GPL-3.0-only',
    'SEE LICENSE IN LICENSE.md',
    'UNLICENSED',
    'MIT OR',
    '(MIT',
    'MIT)',
    'MIT GPL-3.0-only',
    'Mit',
    '',
  ])('no: %s', (expression) => {
    expect(isAllowed(expression, allowed)).toBe(false);
  });

  it('names each licence of an expression once', () => {
    expect(licencesIn('(MIT AND OFL-1.1) OR (MIT AND Apache-2.0)')).toEqual(['MIT', 'OFL-1.1', 'Apache-2.0']);
  });
});
