import { makeAmendment } from '../../functions/consultant/amendment.ts';
import { makeEvidence } from '../../functions/consultant/evidence/evidence.ts';
import { makeShowDocument } from '../../functions/consultant/show-case.ts';
import { makePartyPreview, makeStaffPreview } from '../../functions/preview/show-draft.ts';
import type { Answer } from '../../shared/web/answer.ts';
import { makeReadDocument } from '../../shared/web/party/read-document.ts';
import { Refused } from '../../shared/web/refused.ts';
import { routesIn } from '../gallery/routes.ts';
import type { AnyRoute } from '../gallery/entry.ts';
import type { FakeWorld } from './fake-world.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';

/** A document that nobody reads. */
const renderer = { render: () => Promise.resolve(new TextEncoder().encode('%PDF-1.7')) };

/** The answer of a page, file or act; the code where it refuses, and nothing where no page or file of a case is asked for. */
export const answerOf = async (
  world: FakeWorld,
  route: AnyRoute,
  request: PageRequest,
): Promise<Answer | string | undefined> => {
  const previews = { ...world, renderer };
  const table: ReturnType<typeof routesIn> = {
    ...routesIn(world),
    'GET /sager/{case}/aftale.pdf': makeShowDocument(world),
    'GET /sager/{case}/bevis.zip': makeEvidence(world),
    'GET /sager/{case}/udkast.pdf': makeStaffPreview(previews),
    'GET /sager/{case}/aftaler/{version}': makeAmendment(world).earlier,
    'GET /arbejdsgiver/{link}/udkast.pdf': makePartyPreview(previews, 'employer'),
    'GET /arbejdsgiver/{link}/aftale.pdf': makeReadDocument(world, 'employer'),
  };
  try {
    return await table[route]?.(request);
  } catch (fault) {
    if (fault instanceof Refused) return fault.refusal.code;
    throw fault;
  }
};
