import type { Claims } from './provider.ts';

/**
 * What the claim of that name holds. A provider may call a claim by a name with dots or an address in it
 * ("mitid.uuid", "https://example.com/roles"), or put one inside another ("realm_access.roles"); a name that stands as it
 * is goes first.
 */
export const claimNamed = (claims: Claims, name: string): unknown => {
  if (Object.hasOwn(claims, name)) return claims[name];
  const [first = '', ...rest] = name.split('.');
  const inner = Object.hasOwn(claims, first) ? claims[first] : undefined;
  return rest.length > 0 && isClaims(inner) ? claimNamed(inner, rest.join('.')) : undefined;
};

/** The claim's words, whether it holds one or several. */
export const wordsIn = (claims: Claims, name: string): readonly string[] => {
  const value = claimNamed(claims, name);
  return (Array.isArray(value) ? value : [value]).filter((word) => typeof word === 'string');
};

const isClaims = (value: unknown): value is Claims =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
