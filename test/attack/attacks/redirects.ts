import { ask, newClient } from '../client.ts';
import { browse } from '../browse.ts';
import { inForce, pathOf, type Target } from '../target.ts';
import { makeTally, type Tally } from '../tally.ts';

const ELSEWHERE = [
  'https://ond.example/',
  '//ond.example',
  '///ond.example',
  '/\\ond.example',
  '\\\\ond.example',
  '/%2f/ond.example',
  '/%5cond.example',
  '/sager//ond.example',
  '/sager/..//ond.example',
  '/sager@ond.example',
  '/sager\t//ond.example',
  '/\t/ond.example',
  '/sager%0d%0aLocation:%20https://ond.example',
  '/sager\r\nset-cookie: x=1',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'http:ond.example',
  'sager',
  '/log-ud',
  '?next=//ond.example',
  '/.ond.example',
  '/sager/../../ond.example',
];

/** Whether a browser that goes to `location` from our page leaves the service. */
const leaves = (origin: string, location: string): boolean => {
  try {
    return location !== '' && new URL(location, `${origin}/log-ind`).origin !== origin;
  } catch {
    return true;
  }
};

/** Ways to have the service lead somebody to another site. */
export const leadElsewhere = async (target: Target): Promise<Tally> => {
  const tally = makeTally();
  const { origin, most } = target;
  const { citizenLink } = await inForce(target);
  const honest = await browse(origin).signIn('Kira Konsulentsen', '/log-ind?til=%2Ftal');
  tally.expectOpen(new URL(honest.address).pathname === '/tal', 'a page of the desk is returned to');
  for (const til of ELSEWHERE.slice(0, most)) {
    const { led, address } = await browse(origin).signIn(
      'Kira Konsulentsen',
      `/log-ind?${new URLSearchParams({ til })}`,
    );
    const afterwards = led.at(-1) ?? address;
    tally.note(leaves(origin, afterwards), `til=${til} led to ${afterwards}`);
  }
  for (const back of ELSEWHERE) {
    for (const path of ['/sprog', `${pathOf(citizenLink)}/sprog`]) {
      const { location, headers } = await ask(origin, path, {
        form: { language: 'da', back },
        from: newClient(),
      });
      const isSplit = JSON.stringify(headers).includes('x=1');
      tally.note(
        leaves(origin, location) || isSplit,
        `${path.replace(pathOf(citizenLink), '…')} back=${back} led to ${location}`,
      );
    }
  }
  return tally.done();
};
