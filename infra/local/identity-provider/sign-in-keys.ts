import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair } from 'jose';
import * as z from 'zod';
import { readJson, storeJson } from '../data/stored-file.ts';

const keysFile = z.object({
  jwks: z.object({ keys: z.array(z.record(z.string(), z.unknown())).min(1) }),
  cookieKey: z.string().min(32),
});

export type SignInKeys = z.output<typeof keysFile>;

/** The identity provider's keys, made at the first start, so that a restart does not make its answers invalid. */
export const openSignInKeys = async (file: string): Promise<SignInKeys> => {
  const known = readJson(file, keysFile);
  if (known !== undefined) return known;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), use: 'sig', alg: 'RS256', kid: 'sign-in' };
  const keys = { jwks: { keys: [jwk] }, cookieKey: randomBytes(32).toString('hex') };
  storeJson(file, keys);
  return keys;
};
