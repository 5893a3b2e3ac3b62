import type { Party } from '../../domain/case/parties.ts';
import type { World } from '../../runtime/world.ts';
import { asksBeforeOpening } from './party-sessions.ts';
import type { SealedForms } from '../staff/sealed-form.ts';
import { SEALED } from '../sealed-name.ts';

/** Forms in which nothing is typed: there is nothing to keep of them. */
const NOTHING_TYPED = /\/(?:sprog|log-ud|tid)$/;

/** What a party sends too late, kept where MitID is asked before a link opens; the code is read when somebody is too late. */
export const makeLazyPartyForms = (
  world: Pick<World, 'keys' | 'clock' | 'municipality'>,
  party: Party,
): SealedForms | undefined => {
  if (!asksBeforeOpening(world, party)) return undefined;
  const forms = async () => (await import('./party-forms.ts')).makePartyForms(world);
  return {
    again: async (code, event) => {
      const isKept =
        code === 'identity-needed' &&
        event.routeKey.startsWith('POST') &&
        !NOTHING_TYPED.test(event.routeKey);
      return isKept ? (await forms()).again(code, event) : undefined;
    },
    reopened: async (request) =>
      request.form.text(SEALED) === '' ? request : (await forms()).reopened(request),
  };
};
