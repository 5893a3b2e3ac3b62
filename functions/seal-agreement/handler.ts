import { caseIdIn } from '../../shared/adapters/dynamo/keys.ts';
import { makePdfRenderer } from '../../shared/adapters/pdf/pdf-renderer.ts';
import { makeStreamFunction } from '../../shared/runtime/stream.ts';
import { makeWorld } from '../../shared/runtime/world.ts';
import { makeSealAgreement } from './seal-agreement.ts';

const world = await makeWorld();
const seal = makeSealAgreement({ ...world, renderer: makePdfRenderer() });

export const handler = makeStreamFunction(
  'seal-agreement',
  async ({ pk }) => {
    const caseId = caseIdIn(pk);
    if (caseId !== undefined) await seal(caseId);
  },
  world.log,
);
