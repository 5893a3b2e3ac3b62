import { UNASSIGNED } from '../../shared/domain/access/staff.ts';
import { type Answer, seeOther } from '../../shared/web/answer.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { Refused } from '../../shared/web/refused.ts';
import { deskPathIn } from '../../shared/domain/desk/desk-path.ts';
import { requireOwnPage } from '../../shared/web/staff-session.ts';
import type { ConsultantWorld } from './consultant-world.ts';
import { forgetList } from './last-list.ts';

/**
 * In and out of the desk by the municipality's single sign-on. Who comes in is known from then on as one who can be handed
 * a case, and sees the page of the desk that was asked for.
 */
export const makeSignIn = ({ signIn, sessions, staffDirectory, clock, municipality }: ConsultantWorld) => ({
  begin: async (request: PageRequest): Promise<Answer> => {
    const { address, pending } = await signIn.begin();
    const returnTo = deskPathIn(request.query['til']);
    return seeOther(address, [
      await sessions.beginSignIn(returnTo === undefined ? pending : { ...pending, returnTo }),
    ]);
  },
  finish: async (request: PageRequest): Promise<Answer> => {
    const pending = await sessions.signInUnderWay(request);
    if (pending === undefined) throw new Refused({ code: 'not-signed-in' });
    const answer = new URL(`${municipality.origin}/log-ind/svar?${request.rawQuery}`);
    const staff = await signIn.finish(answer, pending);
    if (staff === undefined || staff.id === UNASSIGNED) throw new Refused({ code: 'no-role' });
    await staffDirectory.note(staff, clock.now());
    return seeOther(deskPathIn(pending.returnTo) ?? '/sager', [
      await sessions.begin(staff),
      sessions.endSignIn(),
    ]);
  },
  end: (request: PageRequest): Answer => {
    requireOwnPage(request, municipality.origin);
    return seeOther('/', [sessions.end(), forgetList(municipality.origin)]);
  },
});
