import { instant } from '../../../shared/domain/calendar/instant.ts';
import { REFUSAL_CODES } from '../../../shared/domain/refusals.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { faultPage, refusedPage } from '../../../templates/pages/anyone/refused-page.tsx';
import { signedOutPage } from '../../../templates/pages/anyone/signed-out-page.tsx';
import { drawn, entry, type Entry } from '../entry.ts';
import { galleryWorld, scene } from '../scene.ts';
import { confirmedStart } from '../start.ts';
import { checkPages } from './check.ts';
import { doorPages } from './door.ts';

/** The pages that anybody can meet, without a link or a sign-in. */
export const anyonePages = (language: Language): readonly Entry[] => {
  const visit = () => scene('invited', { language });
  const frame = { ...galleryWorld().frame, language };
  return [
    entry('anyone/front', async () => (await visit()).open('GET /')),
    entry('anyone/new-link', async () => (await visit()).open('GET /nyt-link')),
    entry('anyone/new-link-errors', async () => (await visit()).send('/nyt-link', { email: 'karla@' })),
    entry('anyone/new-link-sent', async () =>
      (await visit()).open('GET /nyt-link', {
        query: { sendt: 'ja' },
        cookies: ['sendt-til=karla%40example.com', `sprog=${language}`],
      }),
    ),
    entry('anyone/accessibility', async () => (await visit()).open('GET /tilgaengelighed')),
    entry('anyone/start', async () => (await visit()).open('GET /start')),
    entry('anyone/start-errors', async () => (await visit()).send('/start', { email: 'karla@' })),
    entry('anyone/start-sent', async () => (await visit()).open('GET /start', { query: { sendt: 'ja' } })),
    entry('anyone/start-who', async () => {
      const { open, path } = await confirmedStart(await visit());
      return open('GET /start/{link}', { path });
    }),
    entry('anyone/start-who-errors', async () => {
      const { send, path } = await confirmedStart(await visit());
      return send('/start/{link}', { employeeName: 'Demo', employeeEmail: 'demo@' }, { path });
    }),
    entry('anyone/start-link-is-dead', async () =>
      (await visit()).open('GET /start/{link}', { path: { link: 'x'.repeat(43) } }),
    ),
    ...checkPages(language),
    ...doorPages(language),
    ...REFUSAL_CODES.map((code) => drawn(`anyone/refused-${code}`, () => refusedPage({ frame, code }))),
    drawn('anyone/refused-with-what-was-typed', () =>
      refusedPage({
        frame,
        code: 'changed-meanwhile',
        typed: ['Pauser hver time.\nOg en stol <til> salatbaren.', 'Karla Køkkentest'],
        back: { href: '/arbejdsgiver/x', to: 'agreement' },
      }),
    ),
    drawn('anyone/refused-until-a-time', () =>
      refusedPage({
        frame,
        code: 'too-many-requests',
        wait: { from: instant('2026-11-04T13:02:10Z'), until: instant('2026-11-04T13:29:30Z') },
        typed: ['Pauser hver time.'],
        back: { href: '/arbejdsgiver/x', to: 'agreement' },
      }),
    ),
    drawn('anyone/refused-until-another-day', () =>
      refusedPage({
        frame,
        code: 'too-many-requests',
        wait: { from: instant('2026-11-04T13:02:10Z'), until: instant('2026-11-04T23:00:00Z') },
        back: { href: '/medarbejder/x', to: 'agreement' },
      }),
    ),
    drawn('anyone/refused-with-a-form-to-send-again', () =>
      refusedPage({
        frame,
        code: 'not-signed-in',
        again: { action: '/sager/x/samtale', entries: [['sealedForm', 'e30']] },
      }),
    ),
    entry('anyone/signed-out', async () => (await visit()).open('GET /log-ud')),
    drawn('anyone/signed-out-here-alone', () => signedOutPage(galleryWorld().frame, undefined)),
    drawn('anyone/fault', () => faultPage(frame, 'reference-1')),
  ];
};
