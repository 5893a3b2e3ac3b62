import { randomBytes } from 'node:crypto';
import { ask, newClient } from '../client.ts';
import { awaitingCitizen, inForce, type Links, type Target, tokenIn } from '../target.ts';
import { makeTally, type Tally } from '../tally.ts';

const PARTS = ['', '/underskriv', '/kode', '/aftale.pdf', '/udkast.pdf', '/tjek-svar', '/udfyld/jobbet'];

/** Tokens that are nearly the real one. */
const nearMisses = (token: string): readonly string[] => {
  const flipped = token
    .split('')
    .map((letter) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()));
  const changed = [0, 1, 20, 41, 42].map(
    (at) => `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`,
  );
  return [
    ...changed,
    flipped.join('') === token ? `${token}x` : flipped.join(''),
    token.slice(0, -1),
    token.slice(0, 20),
    token.slice(1),
    `${token}A`,
    `${token}=`,
    `${token}%00`,
    `${token}%20`,
    `%20${token}`,
    `${token}.`,
    `${token}%2f`,
    `${token};x`,
    token.split('').toReversed().join(''),
    `${token},${token}`,
    '*',
    '%2A',
    'undefined',
    'null',
    '%7B%22$ne%22:1%7D',
  ];
};

const opens = (status: number): boolean => status > 0 && status < 400;

/** Links that were never sent: random ones, ones near to a real one, and real ones at the other party's door. */
export const guessLinks = async (target: Target): Promise<Tally> => {
  const { origin, most } = target;
  const tally = makeTally();
  const cases: readonly Links[] = [await awaitingCitizen(target), await inForce(target)];
  const doors = cases.flatMap(({ employerLink, citizenLink }) => [
    { door: '/arbejdsgiver', own: tokenIn(employerLink), other: tokenIn(citizenLink) },
    { door: '/medarbejder', own: tokenIn(citizenLink), other: tokenIn(employerLink) },
  ]);
  let client = newClient();
  const tryOpening = async (path: string, place: number): Promise<void> => {
    if (place % 50 === 0) client = newClient();
    const got = await ask(origin, path, {
      from: client,
      headers: { 'x-forwarded-for': `198.51.100.${place % 250}` },
    });
    tally.note(opens(got.status), path);
  };
  for (const { door, own, other } of doors) {
    for (const [place, token] of [...nearMisses(own), other, ...nearMisses(other)].entries())
      await tryOpening(`${door}/${token}${PARTS[place % PARTS.length]}`, place);
    const isOpen = opens((await ask(origin, `${door}/${own}`, { from: newClient() })).status);
    tally.expectOpen(isOpen, `${door}: the real link opens`);
  }
  for (let place = 0; place < most; place += 1) {
    const token = randomBytes(32).toString('base64url');
    await tryOpening(`/${['arbejdsgiver', 'medarbejder', 'start', 'kalender'][place % 4]}/${token}`, place);
  }
  return tally.done();
};

/** One client goes on guessing: it is told to wait, and a colleague behind the same address still opens the real link. */
export const guessOnAndOn = async (target: Target): Promise<Tally> => {
  const tally = makeTally();
  const { citizenLink } = await awaitingCitizen(target);
  const from = newClient();
  const most = target.limits.unknownLink.client;
  for (let place = 0; place < most + 20; place += 1) {
    const path = `/medarbejder/${randomBytes(32).toString('base64url')}`;
    const { status, headers } = await ask(target.origin, path, { from });
    const isTold = status === 429 && Number(headers['retry-after']) > 0;
    tally.note(place >= most && !isTold, `guess ${place} of one client was answered ${status}`);
  }
  const { status } = await ask(target.origin, new URL(citizenLink).pathname, { from });
  tally.expectOpen(status === 200, 'the real link opens from the same address');
  return tally.done();
};
