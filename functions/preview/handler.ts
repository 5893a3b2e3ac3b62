import { makePdfRenderer } from '../../shared/adapters/pdf/pdf-renderer.ts';
import { makeWorld } from '../../shared/runtime/world.ts';
import { frameOf } from '../../shared/web/frame.ts';
import { makeStaffSessions } from '../../shared/web/staff-session.ts';
import { makeWebFunction } from '../../shared/web/web-function.ts';
import { makePartyPreview, makeStaffPreview } from './show-draft.ts';

const base = await makeWorld();
const { origin } = base.municipality;
const world = {
  ...base,
  frame: frameOf(base.municipality),
  sessions: makeStaffSessions({ key: base.keys.sessionKey, clock: base.clock, origin }),
  renderer: makePdfRenderer(),
};

export const handler = makeWebFunction<'preview'>(
  {
    'GET /arbejdsgiver/{link}/udkast.pdf': makePartyPreview(world, 'employer'),
    'GET /medarbejder/{link}/udkast.pdf': makePartyPreview(world, 'citizen'),
    'GET /sager/{case}/udkast.pdf': makeStaffPreview(world),
  },
  { ...world, overTls: origin.startsWith('https:') },
);
