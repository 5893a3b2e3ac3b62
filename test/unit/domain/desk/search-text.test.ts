import { describe, expect, it } from 'vitest';
import { folded, holdsEveryWord, mayHoldCpr } from '../../../../shared/domain/desk/search-text.ts';

describe('text that is searched', () => {
  it.each([
    ['Ærø Åsen', 'aeroe aasen'],
    ['AABENRAA', 'åbenrå'],
    ['  Kantinen \n  Testgaard  ', 'kantinen testgaard'],
    ['José', 'JOSE'],
    ['A\u030angel', 'Ångel'],
  ])('makes no difference between %j and %j', (one, other) => {
    expect(folded(one)).toBe(folded(other));
  });

  it('fits when each word typed is somewhere, in whatever order', () => {
    const texts = ['EX-2026-2', 'Demo Eksempelsen', 'Kantinen Testgaard ApS'];

    for (const typed of ['', '  ', 'demo', 'testgaard demo', 'ex-2026', 'KANTINEN', 'eksempel']) {
      expect(holdsEveryWord(typed)(texts), typed).toBe(true);
    }
    for (const typed of ['demo hotel', 'demosen', 'ex-2027']) {
      expect(holdsEveryWord(typed)(texts), typed).toBe(false);
    }
  });

  it('never finds a word across two texts', () => {
    expect(holdsEveryWord('sentest')(['Eksempelsen', 'Testgaard'])).toBe(false);
  });
});

describe('a personnummer in a search', () => {
  it.each(['6505750003', '650575-0003', '650575 0003', 'demo 650575-0003', '010190-1234'])(
    'is noticed: %j',
    (text) => {
      expect(mayHoldCpr(text)).toBe(true);
    },
  );

  it.each([
    '',
    'EX-2026-2',
    '20261122',
    '99990015',
    '9913999999',
    '2026-001234',
    '12345678901',
    '001390-1234',
  ])('is not mistaken for %j', (text) => {
    expect(mayHoldCpr(text)).toBe(false);
  });
});
