import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePdfRenderer } from '../../../../shared/adapters/pdf/pdf-renderer.ts';
import { agreementDocument } from '../../../../templates/pdf/agreement-document.ts';
import { legalAnswers } from '../../../builders/legal-agreements.ts';
import { MORE_MODELS, SAMPLE_MODELS } from '../../templates/pdf/sample-models.ts';
import { signedAgreement } from '../../templates/pdf/signed-agreements.ts';
import { documentFaults } from './document-faults.ts';

const renderer = makePdfRenderer();

describe('a document', () => {
  it.each(Object.entries({ ...SAMPLE_MODELS, ...MORE_MODELS }))(
    'is tagged without a fault and reads as its model: %s',
    async (_name, model) => {
      expect(await documentFaults(model, await renderer.render(model))).toEqual([]);
    },
  );

  it('is tagged without a fault and reads as its model, whatever was agreed (`npm run fuzz` draws thousands)', async () => {
    await fc.assert(
      fc.asyncProperty(legalAnswers, async (answers) => {
        const model = agreementDocument(signedAgreement(answers));

        expect(await documentFaults(model, await renderer.render(model))).toEqual([]);
      }),
      { numRuns: 300, interruptAfterTimeLimit: 8_000 },
    );
  });
});
