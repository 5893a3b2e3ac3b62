import { isOf, sessionIn, sessionItem } from '../../shared/adapters/dynamo/dynamo-sessions.ts';
import { keys, sessionOwner } from '../../shared/adapters/dynamo/keys.ts';
import type { SessionStore } from '../../shared/ports/session-store.ts';
import type { Memory } from './memory.ts';

/** Sessions of staff in memory. */
export const makeMemorySessions = (memory: Memory): SessionStore => ({
  begin: async (name, session) => {
    memory.write([{ key: keys.session(name), row: sessionItem(name, session) }]);
  },
  find: async (name) => sessionIn(memory.read(keys.session(name))),
  noteUse: async (name, at) => {
    const row = memory.read(keys.session(name));
    if (row !== undefined) memory.write([{ key: keys.session(name), row: { ...row, usedAt: at } }]);
  },
  change: async (name, session) => {
    const before = memory.read(keys.session(name));
    if (before?.['rev'] !== session.rev - 1) return false;
    const row = { ...before, ...sessionItem(name, session), usedAt: before['usedAt'] };
    memory.write([{ key: keys.session(name), row }]);
    return true;
  },
  end: async (name) => {
    memory.write([{ key: keys.session(name), row: undefined }]);
  },
  endAll: async ({ staffId, providerSession }) => {
    const found = memory.rows(isOf(providerSession), sessionOwner(staffId));
    if (found.length > 0) memory.write(found.map(({ pk, sk }) => ({ key: { pk, sk }, row: undefined })));
    return found.length;
  },
});
