import { makeDerivedKeys } from '../../shared/adapters/crypto/derived-keys.ts';
import type { StaffMember } from '../../shared/domain/access/staff.ts';
import type { LogEntry } from '../../shared/runtime/log.ts';
import type { Municipality } from '../../shared/runtime/municipality.ts';
import { frameOf } from '../../shared/web/frame.ts';
import { makePartySessions } from '../../shared/web/party/party-sessions.ts';
import { makeStaffSessions } from '../../shared/web/staff/staff-session.ts';
import { readMunicipalityFile } from '../../infra/municipality-file.ts';
import { CONSULTANT } from '../builders/cases.ts';
import { makeCountedIds } from './counted-ids.ts';
import { makeKeptMailer } from './kept-mailer.ts';
import { makeKnownSignIn } from './known-sign-in.ts';
import { makeMemoryStores } from './memory-stores.ts';
import { makeMovedClock } from './moved-clock.ts';

export const MASTER_KEY = 'a master key for tests, of no other use';

export const VITA: StaffMember = { ...CONSULTANT, role: 'consultant' };

type FakeWorldOptions = { readonly at?: string; readonly settings?: Partial<Municipality> };

/** Everything the functions need of the world, kept in memory: what `makeWorld` and the handlers put together for real. */
export const makeFakeWorld = ({ at = '2026-11-02T09:00:00.000Z', settings = {} }: FakeWorldOptions = {}) => {
  const municipality: Municipality = { ...readMunicipalityFile('eksempelby'), ...settings };
  const keys = makeDerivedKeys(MASTER_KEY);
  const clock = makeMovedClock(at);
  const logged: LogEntry[] = [];
  const log = (entry: LogEntry): void => void logged.push(entry);
  const stores = makeMemoryStores({ secret: keys, settings: municipality });
  const ids = makeCountedIds();
  const signIn = makeKnownSignIn(VITA);
  return {
    ...stores,
    municipality,
    clock,
    keys,
    ids,
    logged,
    /** Waits for nothing: tests have no time. */
    pause: (): Promise<void> => Promise.resolve(),
    log,
    mailer: makeKeptMailer(),
    signIn,
    frame: frameOf(municipality),
    partySessions: makePartySessions({
      keys,
      clock,
      municipality,
      // As those of staff.
      ids: makeCountedIds(),
      store: stores.sessionStore,
    }),
    sessions: makeStaffSessions({
      key: keys.sessionKey,
      clock,
      origin: municipality.origin,
      // Sessions are named apart from the rest, whose ids tests know by their numbers.
      ids: makeCountedIds(),
      store: stores.sessionStore,
      limits: municipality.staffSession,
      log,
      renew: signIn.renew,
    }),
  };
};

export type FakeWorld = ReturnType<typeof makeFakeWorld>;
