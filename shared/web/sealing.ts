import { EncryptJWT, jwtDecrypt } from 'jose';
import type { Clock } from '../ports/clock.ts';

export type SealingWorld = { readonly key: Uint8Array; readonly clock: Clock };

/** What is sealed (A256GCM) for one use and for so many seconds by the service's clock; forged, changed, old or for another use opens to nothing. */
export const makeSealing = ({ key, clock }: SealingWorld) => ({
  seal: (claims: Record<string, unknown>, use: string, seconds: number): Promise<string> => {
    const now = Math.floor(new Date(clock.now()).getTime() / 1000);
    return new EncryptJWT(claims)
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .setAudience(use)
      .setIssuedAt(now)
      .setExpirationTime(now + seconds)
      .encrypt(key);
  },
  unseal: async (sealed: string | undefined, use: string): Promise<unknown> => {
    if (sealed === undefined || sealed === '') return undefined;
    try {
      const { payload } = await jwtDecrypt(sealed, key, {
        audience: use,
        currentDate: new Date(clock.now()),
      });
      return payload;
    } catch {
      return undefined;
    }
  },
});
