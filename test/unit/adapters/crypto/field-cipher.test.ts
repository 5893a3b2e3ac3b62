import { createSecretKey, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  generationOf,
  openedValue,
  type Place,
  SEAL_BYTES,
  sealedValue,
} from '../../../../shared/adapters/crypto/field-cipher.ts';

const aKey = () => createSecretKey(randomBytes(32));
const KEY = { generation: 7, key: aKey() };
const HERE: Place = { pk: 'CASE#1', sk: 'CASE', attribute: 'data' };
const RECORD = { name: 'Testine Prøvesen', cpr: '0101010000', said: ['ja \uD800', null, 7.5] };

describe('a sealed value', () => {
  it.each([
    ['a record', RECORD],
    ['a text', 'Testine Prøvesen'],
    ['bytes', new Uint8Array(randomBytes(70_000))],
    ['no bytes at all', new Uint8Array()],
  ])('opens where it was sealed, with its own key: %s', (_what, value) => {
    expect(openedValue(sealedValue(value, HERE, KEY), HERE, KEY.key)).toEqual(value);
  });

  it('tells the generation of its key, is 33 bytes longer, and is never the same twice', () => {
    const [one, other] = [sealedValue('Testine', HERE, KEY), sealedValue('Testine', HERE, KEY)];

    expect(generationOf(one)).toBe(7);
    expect(one.byteLength).toBe('"Testine"'.length + SEAL_BYTES);
    expect(SEAL_BYTES).toBe(33);
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false);
    expect(Buffer.from(one).toString('latin1')).not.toContain('Testine');
  });

  it.each([
    ['another row', { ...HERE, sk: 'VERSION#0001' }],
    ['another case', { ...HERE, pk: 'CASE#2' }],
    ['another attribute', { ...HERE, attribute: 'line' }],
    ['a row whose names run together alike', { ...HERE, pk: 'CASE#1CA', sk: 'SE' }],
  ])('does not open in %s', (_where, place) => {
    const sealed = sealedValue(RECORD, HERE, KEY);

    expect(() => openedValue(sealed, place, KEY.key)).toThrow(/authenticate/);
  });

  it('does not open with another key, or told to be of another generation or form', () => {
    const sealed = sealedValue('Testine', HERE, KEY);
    const ofAnother = Uint8Array.from(sealed);
    new DataView(ofAnother.buffer).setUint32(1, 8);
    const asBytes = Uint8Array.from(sealed);
    asBytes[0] = 2;

    expect(() => openedValue(sealed, HERE, aKey())).toThrow(/authenticate/);
    expect(() => openedValue(ofAnother, HERE, KEY.key)).toThrow(/authenticate/);
    expect(() => openedValue(asBytes, HERE, KEY.key)).toThrow(/authenticate/);
  });

  it('does not open when a bit of it is another, or when it is cut anywhere', () => {
    const sealed = sealedValue(RECORD, HERE, KEY);
    for (let place = 0; place < sealed.byteLength; place += 1) {
      const changed = Uint8Array.from(sealed);
      changed[place] = (changed[place] ?? 0) ^ (1 << (place % 8));
      expect(() => openedValue(changed, HERE, KEY.key)).toThrow();
      expect(() => openedValue(sealed.subarray(0, place), HERE, KEY.key)).toThrow();
    }
  });
});

describe('what is not sealed', () => {
  it.each([
    ['a document', Buffer.from('%PDF-1.7\n'.padEnd(400, 'x'))],
    ['a record', { name: 'Testine Prøvesen' }],
    ['a text', '["a line of the desk"]'],
    ['a few bytes', new Uint8Array([1, 0, 0, 0, 1])],
    ['nothing', undefined],
  ])('is known from what is: %s', (_what, value) => {
    expect(generationOf(value)).toBeUndefined();
  });
});
