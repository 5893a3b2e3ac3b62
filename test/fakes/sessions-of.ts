import { randomIds } from '../../shared/adapters/system/random-ids.ts';
import { makeStaffSessions, type SessionWorld } from '../../shared/web/staff/staff-session.ts';
import type { FakeWorld } from './fake-world.ts';

/** The sessions of a world, with something about them otherwise: another key, another origin, another sign-on. */
export const sessionsOf = (world: FakeWorld, otherwise: Partial<SessionWorld> = {}) =>
  makeStaffSessions({
    key: world.keys.sessionKey,
    clock: world.clock,
    origin: world.municipality.origin,
    ids: randomIds,
    store: world.sessionStore,
    limits: world.municipality.staffSession,
    log: world.log,
    renew: world.signIn.renew,
    ...otherwise,
  });
