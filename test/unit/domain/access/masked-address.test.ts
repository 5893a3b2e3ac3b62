import { describe, expect, it } from 'vitest';
import { maskedAddress } from '../../../../shared/domain/access/masked-address.ts';

describe('a masked address', () => {
  it.each([
    ['karla@example.com', 'ka***@example.com'],
    ['ab@example.com', 'a***@example.com'],
    ['a@example.com', 'a***@example.com'],
    ['"a@b"@example.com', '"a***@example.com'],
  ])('of %s is %s', (address, masked) => {
    expect(maskedAddress(address)).toBe(masked);
  });
});
