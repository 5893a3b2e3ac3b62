import { ask, newClient, raw } from '../client.ts';
import { browse } from '../browse.ts';
import { awaitingCitizen, pathOf, type Target } from '../target.ts';
import { makeTally, type Tally } from '../tally.ts';

const SMUGGLED = 'GET /tilgaengelighed HTTP/1.1\r\nHost: smuggled\r\nConnection: close\r\n\r\n';
const LENGTH = SMUGGLED.length;
const chunked = `5\r\nemail\r\n0\r\n\r\n${SMUGGLED}`;

/** Requests about whose length two readers can disagree; each hides another behind it. */
const AMBIGUOUS: Readonly<Record<string, string>> = {
  'Content-Length and Transfer-Encoding': `Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n${chunked}`,
  'Transfer-Encoding and Content-Length': `Transfer-Encoding: chunked\r\nContent-Length: ${LENGTH}\r\n\r\n0\r\n\r\n${SMUGGLED}`,
  'two lengths': `Content-Length: 0\r\nContent-Length: ${LENGTH}\r\n\r\n${SMUGGLED}`,
  'two lengths in one': `Content-Length: 0, ${LENGTH}\r\n\r\n${SMUGGLED}`,
  'a length with a sign': `Content-Length: +0\r\n\r\n${SMUGGLED}`,
  'a length below nothing': `Content-Length: -1\r\n\r\n${SMUGGLED}`,
  'a length in hexadecimal': `Content-Length: 0x0\r\n\r\n${SMUGGLED}`,
  'a space before the colon': `Content-Length : 0\r\n\r\n${SMUGGLED}`,
  'a folded encoding': `Transfer-Encoding:\r\n chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n${SMUGGLED}`,
  'an unknown encoding': `Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${SMUGGLED}`,
  'chunked twice': `Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n${SMUGGLED}`,
  'a bare line feed': `Content-Length: 0\nX: y\r\n\r\n${SMUGGLED}`,
  'a broken chunk': `Transfer-Encoding: chunked\r\n\r\n-1\r\n${SMUGGLED}`,
};

const answersIn = (came: string): number => came.match(/HTTP\/1\.1 \d{3}/g)?.length ?? 0;

/** A request hidden in another's body, or one whose header fields are read two ways. */
export const smuggleRequests = async (target: Target): Promise<Tally> => {
  const tally = makeTally();
  const two = `GET / HTTP/1.1\r\nHost: x\r\n\r\n${SMUGGLED}`;
  tally.expectOpen(
    answersIn(await raw(target.origin, two, 15_000)) === 2,
    'two requests in a row get two answers',
  );
  await Promise.all(
    Object.entries(AMBIGUOUS).map(async ([what, rest]) => {
      const came = await raw(target.origin, `POST /nyt-link HTTP/1.1\r\nHost: x\r\n${rest}`);
      tally.note(answersIn(came) > 1 && came.includes('Tilgængelighed'), what);
    }),
  );
  for (const [what, text] of [
    ['16 KB in a header', `X-Long: ${'x'.repeat(20_000)}`],
    ['2 500 headers', Array.from({ length: 2_500 }, (_, n) => `X-${n}: 1`).join('\r\n')],
    ['a null byte in a header', 'X-Null: a\0b'],
  ] as const) {
    const came = await raw(target.origin, `GET /tilgaengelighed HTTP/1.1\r\nHost: x\r\n${text}\r\n\r\n`);
    tally.note(what.includes('null') && came.includes(' 200 '), what);
    const { status } = await ask(target.origin, '/');
    tally.expectOpen(status === 200, `the service answers after ${what}`);
  }
  return tally.done();
};

const EVIL = 'ond.example';

/** Headers that other servers believe: another method, another address, another host, another client. */
export const pretendByHeader = async (target: Target): Promise<Tally> => {
  const tally = makeTally();
  const { origin, records, post } = target;
  const journey = await awaitingCitizen(target);
  const before = await records.historyOf(journey);
  const decline = `${pathOf(journey.citizenLink)}/afvis`;
  for (const name of ['x-http-method-override', 'x-http-method', 'x-method-override', '_method']) {
    await ask(origin, `${decline}?_method=POST`, { headers: { [name]: 'POST' } });
    tally.note((await records.historyOf(journey)).length !== before.length, `${name} made a GET an act`);
  }
  for (const method of ['PUT', 'DELETE', 'PATCH', 'TRACE', 'OPTIONS', 'PROPFIND']) {
    const { status, text } = await ask(origin, decline, { method, from: newClient() });
    tally.note(
      status < 400 && status > 0 && (text.includes('afvis') || method === 'TRACE'),
      `${method} was answered ${status}`,
    );
  }
  for (const name of ['x-original-url', 'x-rewrite-url', 'x-forwarded-uri', 'x-forwarded-prefix']) {
    const { status, text } = await ask(origin, '/tilgaengelighed', {
      headers: { [name]: pathOf(journey.citizenLink) },
    });
    tally.note(status === 200 && text.includes(journey.citizen.name), `${name} opened another page`);
  }
  await mailsLeadHome(target, journey.citizen.address, tally.note);
  const from = newClient();
  await ask(origin, decline, {
    from,
    form: { reason: '' },
    headers: {
      'x-forwarded-for': '9.9.9.9',
      forwarded: 'for=9.9.9.9',
      'x-real-ip': '9.9.9.9',
      'true-client-ip': '9.9.9.9',
    },
  });
  const { history } = await records.of(journey);
  tally.note(JSON.stringify(history).includes('9.9.9.9'), 'a client wrote its own address into the history');
  tally.expectOpen(
    history.some((entry) => entry.from === from),
    'the history has the address that was seen',
  );
  const sent = await post.all();
  tally.note(
    sent.some(({ text, html }) => `${text}${html}`.includes(EVIL)),
    'a mail leads to another host',
  );
  return tally.done();
};

const mailsLeadHome = async (
  { origin, post, service }: Target,
  address: string,
  note: (isThrough: boolean, what: string) => void,
): Promise<void> => {
  const headers = {
    host: EVIL,
    'x-forwarded-host': EVIL,
    'x-host': EVIL,
    forwarded: `host=${EVIL}`,
    'x-forwarded-proto': 'https',
  };
  const pages = await ask(origin, '/', { headers });
  note(pages.text.includes(EVIL), 'a page names the host it was asked for');
  await ask(origin, '/nyt-link', { form: { email: address }, headers, from: newClient() });
  await ask(origin, '/start', { form: { email: 'ny@example.com' }, headers, from: newClient() });
  await service.settle();
  for (const to of [address, 'ny@example.com'])
    for (const mail of (await post.all()).filter((each) => each.to.includes(to)))
      for (const link of mail.links) note(!link.startsWith(origin), `a mail leads to ${new URL(link).host}`);
};

/** Forms that another site sends in the name of staff who are signed in. */
export const forgeForms = async (target: Target): Promise<Tally> => {
  const tally = makeTally();
  const journey = await awaitingCitizen(target);
  const kira = browse(target.origin);
  await kira.signIn('Kira Konsulentsen');
  const cookie = kira
    .cookies()
    .map((pair) => pair.join('='))
    .join('; ');
  const before = await target.records.historyOf(journey);
  const sites: readonly Readonly<Record<string, string>>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { 'sec-fetch-site': 'cross-site', origin: target.origin },
    { 'sec-fetch-site': 'same-origin, cross-site' },
    { 'sec-fetch-site': '' },
    { origin: `https://${EVIL}` },
    { origin: 'null' },
    { origin: `${target.origin}.${EVIL}` },
    { referer: `${target.origin}/sager` },
    {},
  ];
  const body = 'reason=Fordi&email=tyv%40example.com&party=citizen';
  const type = { 'content-type': 'application/x-www-form-urlencoded', cookie };
  for (const act of ['traek-tilbage', 'send-link', 'ret-adresse/borger', 'overtag', 'papir'])
    for (const site of sites) {
      const { status } = await ask(target.origin, `${journey.casePath}/${act}`, {
        method: 'POST',
        body,
        headers: { ...type, ...site },
      });
      tally.note(status !== 403, `${act} with ${JSON.stringify(site)} was answered ${status}`);
    }
  const other = { 'content-type': 'text/plain', cookie, 'sec-fetch-site': 'cross-site' };
  const { status } = await ask(target.origin, `${journey.casePath}/traek-tilbage`, {
    method: 'POST',
    body,
    headers: other,
  });
  tally.note(status !== 403, 'a form as plain text');
  tally.note((await target.records.historyOf(journey)).length !== before.length, 'the case has changed');
  return tally.done();
};
