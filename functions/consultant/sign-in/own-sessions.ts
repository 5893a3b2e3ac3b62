import { liveSessions } from '../../../shared/domain/access/staff-session.ts';
import { dayOf } from '../../../shared/domain/calendar/instant.ts';
import type { SessionStore } from '../../../shared/ports/session-store.ts';
import { type Answer, html, seeOther } from '../../../shared/web/answer.ts';
import type { PageRequest } from '../../../shared/web/page-request.ts';
import { Refused } from '../../../shared/web/refused.ts';
import { admitStaff } from '../../../shared/web/staff/staff-door.ts';
import { OWN_SESSIONS, ownSessionsPage } from '../../../templates/pages/consultant/own-sessions-page.tsx';
import type { ConsultantWorld } from '../consultant-world.ts';

type OwnSessionsWorld = ConsultantWorld & { readonly sessionStore: SessionStore };

/**
 * Where a member of staff is signed in, by times alone, and the button that ends every other session of hers (decision 0037).
 * Pressed twice it has ended them.
 */
export const makeOwnSessions = (world: OwnSessionsWorld) => {
  const { frame, clock, sessions, sessionStore, municipality, log } = world;
  const admitted = async (request: PageRequest) => {
    const staff = await admitStaff(world, request);
    const name = await sessions.named(request);
    if (name === undefined) throw new Refused({ code: 'not-signed-in' });
    return { staff, name };
  };
  return {
    show: async (request: PageRequest): Promise<Answer> => {
      const { staff, name } = await admitted(request);
      const all = await sessionStore.ofSamePerson(name);
      const now = clock.now();
      const shown = liveSessions(all, municipality.staffSession, now);
      const isDone = request.query['udfoert'] === 'ja';
      return html(ownSessionsPage({ frame, staff, today: dayOf(now), sessions: shown, isDone }));
    },
    endOthers: async (request: PageRequest): Promise<Answer> => {
      const { name } = await admitted(request);
      log({ entry: 'signed-out-elsewhere', sessions: await sessionStore.endOthers(name) });
      return seeOther(`${OWN_SESSIONS}?udfoert=ja`);
    },
  };
};
