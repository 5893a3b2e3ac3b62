import * as oidc from 'openid-client';
import type { ProviderSettings } from './provider.ts';

type Configuring = Pick<ProviderSettings, 'issuer' | 'clientId' | 'clientSecret' | 'clockSkewSeconds'>;

/** The library asks for a key it does not know only when those it has are this old. */
const OLD_ENOUGH_SECONDS = 61;

/**
 * What is known of a provider, read when it is first asked for. One that does not answer is asked anew the next time. Its keys
 * are kept for some minutes; a key it has just begun to sign with is asked for at once.
 */
export const makeConfiguration = (settings: Configuring) => {
  let latest: Promise<oidc.Configuration> | undefined;
  const known = (): Promise<oidc.Configuration> => {
    latest ??= discover(settings).catch((fault: unknown) => {
      latest = undefined;
      throw fault;
    });
    return latest;
  };
  return {
    known,
    forAnswer: async (): Promise<oidc.Configuration> => {
      const before = await known();
      const next = copyOf(before, settings);
      const keys = oidc.getJwksCache(before);
      if (keys !== undefined) {
        const uat = Math.min(keys.uat, Math.floor(Date.now() / 1_000) - OLD_ENOUGH_SECONDS);
        oidc.setJwksCache(next, { jwks: keys.jwks, uat });
      }
      latest = Promise.resolve(next);
      return next;
    },
  };
};

const discover = (settings: Configuring): Promise<oidc.Configuration> =>
  oidc.discovery(new URL(settings.issuer), settings.clientId, metadataOf(settings), undefined, {
    timeout: TIMEOUT_SECONDS,
    execute: checksOf(settings),
  });

/** A configuration holds on to the keys it has used, whatever it is told; a new one takes those it is given. */
const copyOf = (before: oidc.Configuration, settings: Configuring): oidc.Configuration => {
  const copy = new oidc.Configuration(before.serverMetadata(), settings.clientId, metadataOf(settings));
  copy.timeout = TIMEOUT_SECONDS;
  for (const check of checksOf(settings)) check(copy);
  return copy;
};

const TIMEOUT_SECONDS = 5;

const metadataOf = ({ clientSecret, clockSkewSeconds }: Configuring) => ({
  client_secret: clientSecret,
  [oidc.clockTolerance]: clockSkewSeconds,
});

const checksOf = ({ issuer }: Configuring): ((configuration: oidc.Configuration) => void)[] => {
  const { protocol, hostname } = new URL(issuer);
  const onThisMachine = protocol === 'http:' && hostname === '127.0.0.1';
  return [oidc.enableNonRepudiationChecks, ...(onThisMachine ? [oidc.allowInsecureRequests] : [])];
};
