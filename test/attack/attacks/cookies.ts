import { createHmac, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EncryptJWT, jwtDecrypt } from 'jose';
import * as z from 'zod';
import { makeDerivedKeys } from '../../../shared/adapters/crypto/derived-keys.ts';
import { ask, type Got } from '../client.ts';
import { browse } from '../browse.ts';
import type { Target } from '../target.ts';
import { makeTally, type Tally } from '../tally.ts';

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
type Claims = Readonly<Record<string, unknown>>;
const inAnHour = (): number => Math.floor(Date.now() / 1000) + 3600;

const unsigned = (alg: string, claims: Claims): string =>
  `${base64({ alg, typ: 'JWT' })}.${base64({ ...claims, aud: 'session', exp: inAnHour() })}.`;

const signedWith = (key: string, claims: Claims): string => {
  const text = `${base64({ alg: 'HS256' })}.${base64({ ...claims, aud: 'session', exp: inAnHour() })}`;
  return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`;
};

const sealedWith = (key: Uint8Array, claims: Claims): Promise<string> =>
  new EncryptJWT(claims)
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setAudience('session')
    .setExpirationTime('1h')
    .encrypt(key);

const changedAt = (value: string, part: number): string =>
  value
    .split('.')
    .map((text, place) => {
      const at = Math.floor(text.length / 2);
      return place === part
        ? `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`
        : text;
    })
    .join('.');

const isDesk = ({ status, text }: Got): boolean => status === 200 || text.includes('Mine sager');

/** What the real cookie says, which nobody else can read: a forged one that says the same must open nothing either. */
const claimsIn = async ({ service }: Target, cookie: string): Promise<Claims> => {
  const { masterKey } = z
    .object({ masterKey: z.string() })
    .parse(JSON.parse(readFileSync(join(service.dataFolder, 'keys.json'), 'utf8')));
  return (await jwtDecrypt(cookie, makeDerivedKeys(masterKey).sessionKey.present)).payload;
};

/** A session of staff that nobody was given. */
export const forgeCookies = async (target: Target): Promise<Tally> => {
  const tally = makeTally();
  const { origin } = target;
  const begun = await browse(origin).open('/log-ind');
  const signedIn = browse(origin);
  await signedIn.signIn('Kira Konsulentsen');
  const [name, real] = signedIn.cookies().find(([each]) => each.endsWith('session')) ?? ['session', ''];
  const desk = (cookie: string) => ask(origin, '/sager', { headers: { cookie } });
  tally.expectOpen(isDesk(await desk(`${name}=${real}`)), 'the real session opens the desk');
  const underWay = begun.cookies.find(([each]) => each.endsWith('sign-in'))?.[1] ?? '';
  const claims = await claimsIn(target, real);
  const values = [
    '',
    'true',
    unsigned('none', claims),
    unsigned('None', claims),
    `${unsigned('none', claims)}x`,
    signedWith('', claims),
    signedWith('session', claims),
    await sealedWith(new Uint8Array(32), claims),
    await sealedWith(new Uint8Array(randomBytes(32)), claims),
    underWay,
    ...[0, 1, 2, 3, 4].map((part) => changedAt(real, part)),
    ...[1, 10, 100].map((letters) => real.slice(0, -letters)),
    real.slice(1),
    real.toUpperCase(),
    `${base64({ alg: 'dir', enc: 'A256GCM', zip: 'DEF' })}${real.slice(real.indexOf('.'))}`,
    `${base64({ alg: 'none' })}${real.slice(real.indexOf('.'))}`,
    'A'.repeat(6_000),
  ].filter((value) => value !== real);
  for (const value of values)
    tally.note(isDesk(await desk(`${name}=${value}`)), `${name}=${value.slice(0, 40)}`);
  for (const other of ['session2', '__Secure-session', '__Host-Session', `${name}%00`, 'sign-in', 'list'])
    if (other !== name)
      tally.note(isDesk(await desk(`${other}=${real}`)), `the session as the cookie ${other}`);
  return tally.done();
};

/** A session that has ended is used again. */
export const useEndedSession = async (target: Target): Promise<Tally> => {
  const tally = makeTally();
  const kira = browse(target.origin);
  await kira.signIn('Kira Konsulentsen');
  const cookie = kira
    .cookies()
    .map((pair) => pair.join('='))
    .join('; ');
  tally.expectOpen(
    isDesk(await ask(target.origin, '/sager', { headers: { cookie } })),
    'the session opens the desk',
  );
  await ask(target.origin, '/log-ud', { form: {}, headers: { cookie } });
  tally.note(
    isDesk(await ask(target.origin, '/sager', { headers: { cookie } })),
    'a session that was signed out of',
  );
  return tally.done();
};
