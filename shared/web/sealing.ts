import { EncryptJWT, jwtDecrypt } from 'jose';
import type { Clock } from '../ports/clock.ts';
import type { SealingKey } from '../ports/keys.ts';

export type SealingWorld = { readonly key: SealingKey; readonly clock: Clock };

/** What is sealed (A256GCM) for one use and for so many seconds by the service's clock; forged, changed, old or for another use opens to nothing. */
export const makeSealing = ({ key, clock }: SealingWorld) => ({
  seal: (claims: Record<string, unknown>, use: string, seconds: number): Promise<string> => {
    const now = Math.floor(new Date(clock.now()).getTime() / 1000);
    return new EncryptJWT(claims)
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .setAudience(use)
      .setIssuedAt(now)
      .setExpirationTime(now + seconds)
      .encrypt(key.present);
  },
  unseal: async (sealed: string | undefined, use: string): Promise<unknown> => {
    if (sealed === undefined || sealed === '') return undefined;
    const asked = { audience: use, currentDate: new Date(clock.now()) };
    for (const each of [key.present, key.other]) {
      const opened = each && (await jwtDecrypt(sealed, each, asked).catch(() => undefined));
      if (opened !== undefined) return opened.payload;
    }
    return undefined;
  },
});
