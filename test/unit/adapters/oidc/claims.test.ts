import { describe, expect, it } from 'vitest';
import { claimNamed, wordsIn } from '../../../../shared/adapters/oidc/claims.ts';

describe('a claim', () => {
  it('is found by a plain name, one with dots, an address, or inside another', () => {
    const claims = {
      roles: 'a',
      'mitid.uuid': 'b',
      'https://example.com/roles': ['c'],
      realm_access: { roles: ['d'] },
    };

    expect(wordsIn(claims, 'roles')).toEqual(['a']);
    expect(wordsIn(claims, 'mitid.uuid')).toEqual(['b']);
    expect(wordsIn(claims, 'https://example.com/roles')).toEqual(['c']);
    expect(wordsIn(claims, 'realm_access.roles')).toEqual(['d']);
  });

  it('is never something that every object has', () => {
    expect(claimNamed({}, 'constructor')).toBeUndefined();
    expect(claimNamed({ inner: {} }, 'inner.constructor')).toBeUndefined();
    expect(claimNamed({ inner: ['a'] }, 'inner.length')).toBeUndefined();
  });

  it('holds only words', () => {
    expect(wordsIn({ roles: ['a', 1, null, { b: 'c' }] }, 'roles')).toEqual(['a']);
    expect(wordsIn({}, 'roles')).toEqual([]);
  });
});
