import { UNASSIGNED } from '../../../shared/domain/access/staff.ts';
import { type Answer, html, seeOther } from '../../../shared/web/answer.ts';
import type { PageRequest } from '../../../shared/web/page-request.ts';
import { Refused } from '../../../shared/web/refused.ts';
import { deskPathIn } from '../../../shared/domain/desk/desk-path.ts';
import { requireOwnPage } from '../../../shared/web/staff/staff-session.ts';
import { signedOutPage } from '../../../templates/pages/anyone/signed-out-page.tsx';
import type { ConsultantWorld } from '../consultant-world.ts';
import { forgetList } from '../desk/last-list.ts';
import { makeSessionAnswers } from './session-answers.ts';

/**
 * In and out of the desk by the municipality's single sign-on. Who comes in is known from then on as one who can be handed
 * a case, and sees the page of the desk that was asked for. Each sign-in is a new session; an earlier one of the same browser is
 * over.
 */
export const makeSignIn = (world: ConsultantWorld) => {
  const { signIn, sessions, staffDirectory, clock, municipality, frame } = world;
  return {
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
      const signedIn = await signIn.finish(answer, pending);
      if (signedIn.came === 'second-factor-missing') throw new Refused({ code: 'second-factor-missing' });
      if (signedIn.came !== 'known' || signedIn.member.id === UNASSIGNED)
        throw new Refused({ code: 'no-role' });
      const staff = signedIn.member;
      await staffDirectory.note(staff, clock.now());
      const before = await sessions.lastHere(request);
      await sessions.end(request);
      return seeOther(deskPathIn(pending.returnTo) ?? '/sager', [
        await sessions.begin(staff, signedIn),
        sessions.endSignIn(),
        ...(before === staff.id ? [] : [forgetList(municipality.origin)]),
      ]);
    },
    /** Over here at once; the page that follows leads on to the sign-on, to be signed out there too. */
    end: async (request: PageRequest): Promise<Answer> => {
      requireOwnPage(request, municipality.origin);
      return seeOther('/log-ud', [await sessions.end(request), forgetList(municipality.origin)]);
    },
    /** For somebody who is signed out here. A form may not lead to another site, so it is the page that goes there. */
    signedOut: async (): Promise<Answer> => {
      const address = await signIn.signOutAddress(`${municipality.origin}/`);
      const shown = html(signedOutPage(frame, address));
      return address === undefined
        ? shown
        : { ...shown, headers: { ...shown.headers, refresh: `0; url=${address}` } };
    },
    ...makeSessionAnswers(world),
  };
};
