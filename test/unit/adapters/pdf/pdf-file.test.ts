import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makePdfRenderer } from '../../../../shared/adapters/pdf/pdf-renderer.ts';
import { agreementDocument } from '../../../../templates/pdf/agreement-document.ts';
import { canteenAnswers, signedAgreement } from '../../templates/pdf/signed-agreements.ts';

const file = Buffer.from(await makePdfRenderer().render(agreementDocument(signedAgreement(canteenAnswers))));

/** What stands compressed in the stream object that begins at `from`. */
const inflated = (from: number): Buffer => {
  const begin = file.indexOf('stream\n', from) + 'stream\n'.length;
  return inflateSync(file.subarray(begin, file.indexOf('\nendstream', begin)));
};

const tableAt = Number(/startxref\n(\d+)\n%%EOF$/.exec(file.toString('latin1'))?.[1]);

const places = (): readonly { readonly type: number; readonly at: number; readonly nth: number }[] => {
  const table = inflated(tableAt);
  return Array.from({ length: table.byteLength / 7 }, (_place, number) => ({
    type: table.readUInt8(number * 7),
    at: table.readUInt32BE(number * 7 + 1),
    nth: table.readUInt16BE(number * 7 + 5),
  }));
};

describe('the file of a document', () => {
  it('ends with a table in which every object stands alone where the table says', () => {
    for (const [number, { type, at }] of places().entries()) {
      if (type === 1) expect(file.toString('latin1', at, at + 12)).toMatch(new RegExp(`^${number} 0 obj\n`));
    }
    expect(places().filter(({ type }) => type === 0)).toHaveLength(1);
    expect(places().at(-1)?.at).toBe(tableAt);
  });

  it('has every other object in one compressed stream, in the order the table says', () => {
    const together = [...places().entries()].filter(([, { type }]) => type === 2);
    const containers = new Set(together.map(([, { at }]) => at));
    const [container = 0] = containers;
    const bodies = inflated(places()[container]?.at ?? 0).toString('latin1');
    const numbers =
      bodies
        .match(/^[\d ]+/)?.[0]
        .trim()
        .split(' ')
        .map(Number) ?? [];

    expect(containers.size).toBe(1);
    for (const [number, { nth }] of together) expect(numbers[nth * 2]).toBe(number);
    expect(together.length).toBeGreaterThan(100);
  });

  it('leaves the signature, which is filled in later, as it is', () => {
    expect(file.toString('latin1')).toContain('/SubFilter /ETSI.CAdES.detached');
  });
});
