import type { PartyIdentity } from '../../ports/party-identity.ts';
import type { PartyIdentitySettings } from './party-identity.ts';

/** The same identity, whose library is read only when somebody is on the way to sign: every other page starts without it. */
export const makeLazyPartyIdentity = (settings: PartyIdentitySettings): PartyIdentity => {
  const made = async (): Promise<PartyIdentity> =>
    (await import('./party-identity.ts')).makeOidcPartyIdentity(settings);
  let identity: Promise<PartyIdentity> | undefined;
  const ready = (): Promise<PartyIdentity> => {
    identity ??= made();
    return identity;
  };
  return {
    begin: async () => (await ready()).begin(),
    finish: async (answer, pending) => (await ready()).finish(answer, pending),
  };
};
