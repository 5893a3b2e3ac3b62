import { ask, newClient, raw } from '../client.ts';
import { inForce, pathOf, type Target } from '../target.ts';
import { makeTally, type Tally } from '../tally.ts';

const CLIMBS = [
  '../',
  '..%2f',
  '%2e%2e/',
  '%2e%2e%2f',
  '..%5c',
  '..\\',
  '%252e%252e%252f',
  '....//',
  '..;/',
  '..%00/',
  '..%c0%af',
  '.%2e/',
];
const FILES = ['handler.mjs', 'package.json', 'etc/passwd', 'keys.json', 'table.db', 'service.log'];

/** What stands in none of our open pages. */
const SECRET =
  /root:x:|masterKey|"dependencies"|SQLite format|BEGIN [A-Z ]*PRIVATE|request-answered|Mine sager|export\s*\{/;

const DISGUISED = [
  '/SAGER',
  '/Sager',
  '//sager',
  '/sager/',
  '/sager//',
  '/./sager',
  '/x/../sager',
  '/%73ager',
  '/sager%20',
  '/sager%00',
  '/sager;x',
  '/sager?',
  '/sager.html',
  '/ſager',
  '/sa\u0067er',
  '/tal.csv/',
  '/tal.csv%00',
  '/TAL.CSV',
  '//tal.json',
  '/sager/ny/',
  '/tal%2ecsv',
];

/** Addresses that mean another file or page than they say. */
export const trickPaths = async (target: Target): Promise<Tally> => {
  const tally = makeTally();
  const { origin } = target;
  const look = async (path: string): Promise<void> => {
    const sent = path.replaceAll(/[^\x21-\x7e]+/g, encodeURIComponent);
    const { text } = await ask(origin, sent, { from: newClient() });
    tally.note(SECRET.test(text), path);
  };
  for (const climb of CLIMBS)
    for (const file of FILES)
      for (const base of ['/static/', '/', '/kalender/'])
        for (const steps of [1, 3]) await look(`${base}${climb.repeat(steps)}${file}`);
  for (const path of DISGUISED) await look(path);
  for (const path of [
    'http://127.0.0.1/sager',
    'file:///etc/passwd',
    '*',
    'sager',
    '/sager HTTP/1.1\r\nX: y',
  ]) {
    const came = await raw(origin, `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    tally.note(SECRET.test(came), path);
  }
  await linksInDisguise(target, tally.note);
  const open = await ask(origin, '/tilgaengelighed');
  tally.expectOpen(open.status === 200, 'an open page opens');
  return tally.done();
};

/** The citizen's token below the employer's address, however it is written. */
const linksInDisguise = async (
  target: Target,
  note: (isThrough: boolean, what: string) => void,
): Promise<void> => {
  const { citizenLink, citizen } = await inForce(target);
  const token = pathOf(citizenLink).split('/').at(-1) ?? '';
  const written = [
    `/arbejdsgiver/../medarbejder%2f${token}`,
    `/arbejdsgiver/${token}/../${token}`,
    `/arbejdsgiver/${token}%2f..%2f..%2fmedarbejder`,
    `/Medarbejder/${token}`,
    `//medarbejder/${token}`,
    `/medarbejder//${token}`,
    `/medarbejder/%00${token}`,
    `/start/${token}`,
    `/kalender/${token}.ics`,
    `/static/${token}`,
    `/sager/${token}`,
  ];
  for (const path of written) {
    const { status, text } = await ask(target.origin, path, { from: newClient() });
    note(status === 200 && text.includes(citizen.name), path.replace(token, '…'));
  }
};
