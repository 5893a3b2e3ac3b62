import type { StaffMember } from '../../domain/access/staff.ts';
import { signInAddress } from '../../domain/desk/desk-path.ts';
import { Elsewhere } from '../elsewhere.ts';
import type { PageRequest } from '../page-request.ts';
import { Refused } from '../refused.ts';
import type { LiveSession, SealedPart, SessionWorld } from './staff-session.ts';

type CheckWorld = Pick<SessionWorld, 'clock' | 'store' | 'renew' | 'log'> & {
  readonly sealPart: (part: SealedPart) => Promise<string>;
};

/**
 * Has the sign-on say again who this is and with which role; one request at a time asks, the others go on. Where it does not say
 * without the person, a page leads through the sign-in once more, and a form is let through so that nothing typed is lost.
 * Without an answer the session goes on until its limits. Ends the session and refuses `no-role` when the role is gone, and
 * `not-signed-in` when the sign-on wants to see the person first, or no longer tells of the second factor that is demanded: the
 * sign-in asks for it again.
 */
export const makeRoleCheck =
  ({ clock, store, renew, log, sealPart }: CheckWorld) =>
  async ({ name, session, sealed }: LiveSession, request: PageRequest): Promise<StaffMember> => {
    const { member, refreshToken } = sealed;
    if (renew === undefined) return member;
    if (refreshToken === undefined) return throughSignIn(member, request);
    const now = clock.now();
    const asking = { ...session, triedAt: now, rev: session.rev + 1 };
    if (!(await store.change(name, asking))) return member;
    const renewal = await renew(name.owner, refreshToken);
    if (renewal.came !== 'known') log({ entry: 'role-checked', came: renewal.came });
    switch (renewal.came) {
      case 'known': {
        const renewed = await sealPart({ member: renewal.member, refreshToken: renewal.refreshToken });
        await store.change(name, { ...asking, checkedAt: now, sealed: renewed, rev: asking.rev + 1 });
        return renewal.member;
      }
      case 'refused':
        await store.end(name);
        throw new Refused({ code: 'no-role' });
      case 'ended':
      case 'second-factor-missing':
        await store.end(name);
        leadThroughSignIn(request);
        throw new Refused({ code: 'not-signed-in' });
      case 'not-told':
        return throughSignIn(member, request);
      case 'no-answer':
        return member;
    }
  };

const throughSignIn = (member: StaffMember, request: PageRequest): StaffMember => {
  leadThroughSignIn(request);
  return member;
};

/** Somebody who asks for a page comes back to it when the sign-on knows her still; a form cannot be led anywhere. */
const leadThroughSignIn = ({ routeKey, address }: PageRequest): void => {
  if (routeKey.startsWith('GET')) throw new Elsewhere(signInAddress(address));
};
