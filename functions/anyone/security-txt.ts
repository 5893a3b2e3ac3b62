import { type Instant, plusMinutes } from '../../shared/domain/calendar/instant.ts';
import { LANGUAGES } from '../../shared/domain/language.ts';
import type { World } from '../../shared/runtime/world.ts';
import type { Answer } from '../../shared/web/answer.ts';

const PATH = '/.well-known/security.txt';

/** The file asks to be read anew after so long (RFC 9116, 2.5.5). */
const HOLDS_DAYS = 90;

/**
 * Whom to tell of a weakness, for those who look for one (RFC 9116). `Expires` is a day, so that the file says the same all
 * day long.
 */
export const makeSecurityTxt =
  ({ municipality, clock }: Pick<World, 'municipality' | 'clock'>) =>
  (): Answer => ({
    statusCode: 200,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: [
      `Contact: mailto:${municipality.securityContact ?? municipality.email}`,
      `Expires: ${expiryAfter(clock.now())}`,
      `Preferred-Languages: ${LANGUAGES.join(', ')}`,
      `Canonical: ${municipality.origin}${PATH}`,
      '',
    ].join('\n'),
  });

const expiryAfter = (now: Instant): string =>
  `${plusMinutes(now, HOLDS_DAYS * 24 * 60).slice(0, 10)}T00:00:00Z`;
