import { makeDynamoCaseReads } from '../../shared/adapters/dynamo/dynamo-case-reads.ts';
import { makeDynamoLimits } from '../../shared/adapters/dynamo/dynamo-limits.ts';
import { makeDynamoSessions } from '../../shared/adapters/dynamo/dynamo-sessions.ts';
import { makePdfRenderer } from '../../shared/adapters/pdf/pdf-renderer.ts';
import { makeWorld } from '../../shared/runtime/world.ts';
import { countRequests } from '../../shared/web/count-requests.ts';
import { frameOf } from '../../shared/web/frame.ts';
import { makePartySessions } from '../../shared/web/party/party-sessions.ts';
import { makeStaffSessions } from '../../shared/web/staff/staff-session.ts';
import { makeWebFunction } from '../../shared/web/web-function.ts';
import { makePartyPreview, makeStaffPreview } from './show-draft.ts';
import { isOverTls } from '../../shared/web/own-cookie.ts';

const base = await makeWorld();
const { origin } = base.municipality;
const world = {
  ...base,
  frame: frameOf(base.municipality),
  sessions: makeStaffSessions({
    ...base,
    key: base.keys.sessionKey,
    origin,
    store: makeDynamoSessions(base.table),
    limits: base.municipality.staffSession,
  }),
  // Draws a document for a party that has come in elsewhere: it finds sessions and notes no use.
  partySessions: makePartySessions({ ...base, store: makeDynamoSessions(base.table), readOnly: true }),
  reads: makeDynamoCaseReads(base.table),
  renderer: makePdfRenderer(),
  limits: makeDynamoLimits(base.table),
};

export const handler = makeWebFunction<'preview'>(
  {
    'GET /arbejdsgiver/{link}/udkast.pdf': makePartyPreview(world, 'employer'),
    'GET /medarbejder/{link}/udkast.pdf': makePartyPreview(world, 'citizen'),
    'GET /sager/{case}/udkast.pdf': makeStaffPreview(world),
  },
  {
    ...world,
    counting: countRequests({ ...world, digest: world.keys.countDigest }),
    overTls: isOverTls(origin),
  },
);
