import type { AssuranceLevel, TestedIdentity } from '../../domain/access/identity.ts';
import type { IdentityAnswer, PartyIdentity } from '../../ports/party-identity.ts';
import { claimNamed, wordsIn } from './claims.ts';
import { type Claims, makeProvider, type ProviderSettings } from './provider.ts';

export type PartyIdentitySettings = ProviderSettings & {
  /** What the broker calls what we ask for; a claim without a name is not read. */
  readonly claims: {
    /** The first that is told is taken. */
    readonly uuid: readonly string[];
    readonly assurance: string;
    readonly cpr?: string | undefined;
    readonly cvr?: string | undefined;
    readonly scheme?: string | undefined;
    readonly transaction?: string | undefined;
  };
  /** The broker's words for the levels that are high enough, and which of the three each is. */
  readonly acceptedAssurance: Readonly<Record<string, AssuranceLevel>>;
  /** The broker's words for the ways of being known that are taken; any, where none is named. */
  readonly acceptedSchemes: readonly string[];
};

/** Nobody signs by having been at the broker a moment ago: the person is asked each time. */
const ASK_EACH_TIME = { prompt: 'login' };

const LONGEST = 255;

/** Who a party is, by MitID through any OpenID Connect broker. */
export const makeOidcPartyIdentity = (settings: PartyIdentitySettings): PartyIdentity => {
  const provider = makeProvider({ ...settings, parameters: { ...ASK_EACH_TIME, ...settings.parameters } });
  return {
    begin: provider.begin,
    finish: async (answer, pending) => {
      const answered = await provider.finish(answer, pending);
      return answered.outcome === 'known' ? identityIn(answered.claims, settings) : answered;
    },
  };
};

const identityIn = (claims: Claims, settings: PartyIdentitySettings): IdentityAnswer => {
  const { issuer, claims: names, acceptedAssurance, acceptedSchemes } = settings;
  const textIn = (name: string | undefined) =>
    name === undefined ? undefined : text(claimNamed(claims, name));
  const uuid = names.uuid.map(textIn).find((told) => told !== undefined);
  if (uuid === undefined) return { outcome: 'refused' };
  const [scheme, transaction] = [textIn(names.scheme), textIn(names.transaction)];
  const [cpr, cvr] = [textIn(names.cpr), textIn(names.cvr)];
  const assurance = wordsIn(claims, names.assurance).flatMap((word) =>
    Object.hasOwn(acceptedAssurance, word) ? (acceptedAssurance[word] ?? []) : [],
  )[0];
  const isTakenScheme = acceptedSchemes.length === 0 || acceptedSchemes.includes(scheme ?? '');
  if (assurance === undefined || !isTakenScheme) return { outcome: 'too-low' };
  const identity: TestedIdentity = {
    issuer,
    uuid,
    assurance,
    ...(scheme === undefined ? {} : { scheme }),
    ...(transaction === undefined ? {} : { transaction }),
    ...(cpr === undefined ? {} : { cpr }),
    ...(cvr === undefined ? {} : { cvr }),
  };
  return { outcome: 'known', identity };
};

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST ? value : undefined;
