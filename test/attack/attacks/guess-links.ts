import { randomBytes } from 'node:crypto';
import { ask, newClient } from '../client.ts';
import { inForce, type Target } from '../target.ts';
import { makeTally, type Tally, type TallyKeeper } from '../tally.ts';
import { linksOf, type WayIn, waysIn } from '../ways-in.ts';

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

/** What is tried at a door: near misses of its own secret, the secrets of the other doors, and near misses of one of them. */
const triedAt = (door: WayIn, all: readonly WayIn[]): readonly string[] => {
  const others = all.filter(({ before }) => before !== door.before).map(tokenOf);
  return [...nearMisses(tokenOf(door)), ...others, ...others.slice(0, 1).flatMap(nearMisses)];
};

const tokenOf = ({ before, after, open }: WayIn): string =>
  open.slice(before.length, open.length - after.length);

/** Links that were never sent: random ones, ones near to a real one, ended ones, and real ones at other doors than their own. */
export const guessLinks = async (target: Target): Promise<Tally> => {
  const { origin, most } = target;
  const tally = makeTally();
  const doors: readonly WayIn[] = [...(await waysIn(target)), ...linksOf(await inForce(target))];
  let client = newClient();
  const tryOpening = async (path: string, place: number): Promise<void> => {
    if (place % 50 === 0) client = newClient();
    const got = await ask(origin, path, {
      from: client,
      headers: { 'x-forwarded-for': `198.51.100.${place % 250}` },
    });
    tally.note(opens(got.status), path);
  };
  for (const door of doors) {
    const { before, after, open, ended } = door;
    const parts = isOfParty(door) ? PARTS : [after];
    const paths = triedAt(door, doors).map(
      (token, place) => `${before}${token}${parts[place % parts.length]}`,
    );
    for (const [place, path] of [...ended, ...paths].entries()) await tryOpening(path, place);
    const isOpen = opens((await ask(origin, open, { from: newClient() })).status);
    tally.expectOpen(isOpen, `${before}: the real link opens`);
  }
  for (let place = 0; place < most; place += 1) {
    const { before, after } = doors[place % doors.length] ?? ANY_DOOR;
    await tryOpening(`${before}${randomBytes(32).toString('base64url')}${after}`, place);
  }
  return tally.done();
};

const ANY_DOOR = { before: '/medarbejder/', after: '' } as const;
const isOfParty = ({ before }: WayIn): boolean => /^\/(?:arbejdsgiver|medarbejder)\//.test(before);

/** One client at each door goes on guessing: it is told to wait, and a colleague behind the same address still opens the real link. */
export const guessOnAndOn = async (target: Target): Promise<Tally> => {
  const tally = makeTally();
  await Promise.all((await waysIn(target)).map((way) => goOnAt(target, way, tally)));
  return tally.done();
};

const goOnAt = async (
  { origin, limits }: Target,
  { before, after, open, ended }: WayIn,
  tally: TallyKeeper,
): Promise<void> => {
  const from = newClient();
  const most = limits.unknownLink.client;
  const guess = (place: number): string =>
    ended[place - most] ?? `${before}${randomBytes(32).toString('base64url')}${after}`;
  for (let place = 0; place < most + 20; place += 1) {
    const { status, headers } = await ask(origin, guess(place), { from });
    const isTold = status === 429 && Number(headers['retry-after']) > 0;
    tally.note(place >= most && !isTold, `guess ${place} of one client at ${before} was answered ${status}`);
  }
  const { status } = await ask(origin, open, { from });
  tally.expectOpen(status === 200, `${before}: the real link opens from the same address`);
};
