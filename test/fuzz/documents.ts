import * as fc from 'fast-check';
import '../gallery/load-tsx.ts';

/**
 * `npm run fuzz -- 10000 [seed]`: so many random legal agreements are drawn and read back. Every text of each must be tagged,
 * stand in its order and be found. The first fault stops it, with the seed and the smallest agreement that shows it.
 */
const [count = '1000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);

const { makePdfRenderer } = await import('../../shared/adapters/pdf/pdf-renderer.ts');
const { agreementDocument } = await import('../../templates/pdf/agreement-document.ts');
const { legalAnswers } = await import('../builders/legal-agreements.ts');
const { documentFaults } = await import('../unit/adapters/pdf/document-faults.ts');
const { signedAgreement } = await import('../unit/templates/pdf/signed-agreements.ts');

const renderer = makePdfRenderer();
const begun = performance.now();
let drawn = 0;
let largest = 0;

const property = fc.asyncProperty(legalAnswers, async (answers) => {
  const model = agreementDocument(signedAgreement(answers));
  const bytes = await renderer.render(model);
  const faults = await documentFaults(model, bytes);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  drawn += 1;
  largest = Math.max(largest, bytes.byteLength);
  if (drawn % 1000 === 0) console.log(`${drawn} drawn`);
});

const result = await fc.check(property, { numRuns: Number(count), seed: Number(seed) });
const seconds = Math.round((performance.now() - begun) / 1000);
if (result.failed) {
  console.error(fc.defaultReportMessage(result));
  process.exitCode = 1;
}
console.log(
  `${drawn} agreements drawn and read back in ${seconds} s, the largest ${largest} bytes; seed ${seed}`,
);
