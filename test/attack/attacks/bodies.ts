import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask, newClient } from '../client.ts';
import { filledIn, pathOf, type Target } from '../target.ts';
import { makeTally, type Tally } from '../tally.ts';

const MEGABYTE = 1_000_000;
const FORM = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' };

/** Bodies of many megabytes, and of many small parts, to every kind of form. */
export const sendTooMuch = async (target: Target): Promise<Tally> => {
  const tally = makeTally();
  const { origin } = target;
  const { employerLink } = await filledIn(target);
  const step = `${pathOf(employerLink)}/udfyld/jobbet`;
  for (const path of ['/nyt-link', '/start', step, `${pathOf(employerLink)}/kode`])
    for (const bytes of [2.1, 4, 6, 11]) {
      const body = `email=${'x'.repeat(bytes * MEGABYTE)}`;
      const { status } = await ask(origin, path, { method: 'POST', body, headers: FORM, from: newClient() });
      tally.note(
        status !== 413 && status !== 0,
        `${bytes} MB to ${path.slice(0, 14)} was answered ${status}`,
      );
    }
  for (const bytes of [5, 11]) {
    const file = `--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF${'x'.repeat(bytes * MEGABYTE)}\r\n--b--\r\n`;
    const headers = { 'content-type': 'multipart/form-data; boundary=b' };
    const { status } = await ask(origin, '/tjek', { method: 'POST', body: file, headers, from: newClient() });
    tally.note(![413, 422, 0].includes(status), `a file of ${bytes} MB was answered ${status}`);
  }
  const parts: Readonly<Record<string, string>> = {
    'half a million fields': Array.from({ length: 200_000 }, (_, n) => `a${n}=1`).join('&'),
    'half a million ampersands': '&'.repeat(500_000),
    'a name of a million dots': `${'a.'.repeat(500_000)}b=1`,
    'a million percent signs': '%'.repeat(MEGABYTE),
    'digits for the slow': `email=${'1'.repeat(100_000)}@`,
    'spaces for the slow': `email=${' '.repeat(500_000)}x`,
  };
  for (const [what, body] of Object.entries(parts)) {
    const begun = performance.now();
    await ask(origin, step, { method: 'POST', body, headers: FORM, from: newClient() });
    await ask(origin, '/nyt-link', { method: 'POST', body, headers: FORM, from: newClient() });
    const seconds = (performance.now() - begun) / 1000;
    tally.note(seconds > 5, `${what} kept the service busy for ${seconds.toFixed(1)} s`);
  }
  tally.expectOpen((await ask(origin, '/')).status === 200, 'the service answers afterwards');
  return tally.done();
};

/** Connections that send next to nothing, for ever: they are closed, and others are answered meanwhile. */
export const sendSlowly = async (target: Target, patience = 26_000): Promise<Tally> => {
  const tally = makeTally();
  const { hostname, port } = new URL(target.origin);
  const starts = [
    'GET / HTTP/1.1\r\nHost: x\r\nX-a: ',
    'POST /nyt-link HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nemail=',
    'POST /tjek HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n',
  ];
  const sockets = starts.flatMap((start) =>
    Array.from({ length: 20 }, () => slow({ hostname, port: Number(port) }, start)),
  );
  const until = Date.now() + patience;
  const begun = Date.now();
  let slowest = 0;
  while (Date.now() < until && sockets.some(({ destroyed }) => !destroyed)) {
    for (const socket of sockets) if (!socket.destroyed) socket.write('a');
    const { status, milliseconds } = await ask(target.origin, '/');
    slowest = Math.max(slowest, milliseconds);
    if (status !== 200) tally.expectOpen(false, `the front page was answered ${status} meanwhile`);
    await sleep(500);
  }
  tally.expectOpen(Date.now() - begun > 5_000, 'the slow connections were open for a while');
  tally.expectOpen(slowest < 3_000, `the front page took ${Math.round(slowest)} ms meanwhile`);
  for (const socket of sockets) {
    tally.note(!socket.destroyed, 'a slow connection was never closed');
    socket.destroy();
  }
  return tally.done();
};

const slow = (to: { readonly hostname: string; readonly port: number }, start: string): Socket => {
  const socket = connect(to.port, to.hostname);
  socket.write(start);
  const end = (): void => void socket.destroy();
  socket.on('error', end);
  socket.on('end', end);
  socket.resume();
  return socket;
};
