import {
  isOf,
  isOther,
  ownSessions,
  sessionIn,
  sessionItem,
} from '../../shared/adapters/dynamo/dynamo-sessions.ts';
import { keys, sessionOwner } from '../../shared/adapters/dynamo/keys.ts';
import type { Item, Key } from '../../shared/adapters/dynamo/table.ts';
import type { SessionStore } from '../../shared/ports/session-store.ts';
import type { Memory } from './memory.ts';

/** Sessions of staff in memory. */
export const makeMemorySessions = (memory: Memory): SessionStore => {
  const rowsOf = (owner: string, isMeant: (row: Item) => boolean = () => true) =>
    memory.rows(isMeant, sessionOwner(owner));
  const endRows = (rows: readonly Key[]): number => {
    if (rows.length > 0) memory.write(rows.map(({ pk, sk }) => ({ key: { pk, sk }, row: undefined })));
    return rows.length;
  };
  return {
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
    ofSamePerson: async (name) => ownSessions(rowsOf(name.owner), name),
    endOthers: async (name) => endRows(rowsOf(name.owner, isOther(name))),
    endAll: async ({ owner, providerSession }) => endRows(rowsOf(owner, isOf(providerSession))),
  };
};
