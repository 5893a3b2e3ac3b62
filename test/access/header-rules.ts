import type { Answer } from '../../shared/web/answer.ts';

/** Headers that say the same on every answer. */
const ALWAYS: Readonly<Record<string, RegExp>> = {
  'referrer-policy': /^no-referrer$/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'permissions-policy': /^camera=\(\), geolocation=\(\), microphone=\(\), payment=\(\)$/,
  'x-robots-tag': /^noindex, nofollow$/,
};

/** What each directive of the content policy says. */
const POLICY: Readonly<Record<string, RegExp>> = {
  'default-src': /^'none'$/,
  'script-src': /^'self'$/,
  'style-src': /^'self'$/,
  'font-src': /^'self'$/,
  'connect-src': /^'self'$/,
  'img-src': /^'self' data:$/,
  'frame-ancestors': /^'none'$/,
  'base-uri': /^'none'$/,
  'form-action': /^'self'$/,
};

const TYPES =
  /^(?:(?:text\/(?:html|plain|css|javascript|csv|calendar)|application\/json); charset=utf-8|application\/(?:pdf|zip)|font\/woff2|image\/svg\+xml)$/;

/** A file's name holds nothing that a header, a shell or a folder could take for something else. */
const FILE =
  /^(?:inline|attachment); filename="[\w-][\w.-]*\.(?:pdf|zip|csv|json|ics|html)"(?:; filename\*=UTF-8''[\w.%-]+)?$/;

const TELLING = ['server', 'x-powered-by', 'via', 'x-amzn-trace-id', 'access-control-allow-origin'];

/** What the pages' own files may say of being kept, and nothing else. */
const KEPT = 'public, max-age=31536000, immutable';
const FILES_ROUTE = 'GET /static/{file}';

/** A choice of language or of a list, and the address a link was asked for at. By every other somebody is known, or signs something. */
const CHOICES: ReadonlySet<string> = new Set(['sprog', 'list', 'sendt-til']);

export type Expected = {
  readonly route: string;
  readonly overTls: boolean;
  /** Origins besides our own to which somebody may be led. */
  readonly leadsTo: readonly string[];
};

/** What is wrong with the headers of an answer; nothing when all is right. */
export const headerFaults = (answer: Answer, expected: Expected): readonly string[] => {
  const named = Object.entries(answer.headers ?? {}).map(
    ([name, value]) => [name.toLowerCase(), String(value)] as const,
  );
  const headers: Readonly<Record<string, string>> = Object.fromEntries(named);
  return [
    ...twiceIn(named.map(([name]) => name)).map((name) => `${name} is said twice`),
    ...Object.entries(ALWAYS).flatMap(([name, is]) =>
      is.test(headers[name] ?? '') ? [] : [`${name}: ${headers[name]}`],
    ),
    ...policyFaults(headers['content-security-policy'] ?? ''),
    ...transportFaults(headers['strict-transport-security'], expected),
    ...TELLING.flatMap((name) => (name in headers ? [`tells ${name}`] : [])),
    ...cacheFaults(headers['cache-control'] ?? '', answer, expected),
    ...bodyFaults(answer, headers),
    ...locationFaults(headers['location'], expected),
    ...refreshFaults(headers['refresh'], expected),
    ...(answer.cookies ?? []).flatMap((cookie) => cookieFaults(cookie, expected)),
  ];
};

const twiceIn = (names: readonly string[]): readonly string[] =>
  names.filter((name, place) => names.indexOf(name) !== place);

/** A browser goes by the first of two directives with one name. */
const policyFaults = (policy: string): readonly string[] => {
  const directives = policy.split('; ').map((directive): [string, string] => {
    const [name = '', ...rest] = directive.split(' ');
    return [name, rest.join(' ')];
  });
  const said = new Map(directives);
  const missing = Object.entries(POLICY).filter(([name, may]) => !may.test(said.get(name) ?? ''));
  const unknown = [...said.keys()].filter((name) => !(name in POLICY));
  return [
    ...missing.map(([name]) => `policy: ${name} ${said.get(name)}`),
    ...unknown.map((name) => `policy: ${name}`),
    ...twiceIn(directives.map(([name]) => name)).map((name) => `policy: ${name} twice`),
  ];
};

const TWO_YEARS_SECONDS = 2 * 365 * 24 * 3600;

const transportFaults = (said: string | undefined, { overTls }: Expected): readonly string[] => {
  if (!overTls) return said === undefined ? [] : ['promises TLS over plain HTTP'];
  const seconds = Number(/^max-age=(\d+); includeSubDomains$/.exec(said ?? '')?.[1] ?? 0);
  return seconds >= TWO_YEARS_SECONDS ? [] : [`strict-transport-security: ${said}`];
};

/** Only what is the same for everybody may be kept, and is: the pages' own files. */
const cacheFaults = (said: string, { statusCode }: Answer, { route }: Expected): readonly string[] =>
  said === (route === FILES_ROUTE && statusCode === 200 ? KEPT : 'no-store')
    ? []
    : [`cache-control: ${said}`];

const bodyFaults = (
  { body = '', statusCode }: Answer,
  headers: Readonly<Record<string, string>>,
): readonly string[] => {
  const type = headers['content-type'] ?? '';
  const file = headers['content-disposition'];
  const isDownload = /pdf|zip|csv|calendar/.test(type) || (/json|html/.test(type) && file !== undefined);
  const isShown = file !== undefined && /html/.test(type) && !file.startsWith('attachment');
  return [
    ...(body === '' || TYPES.test(type) ? [] : [`content-type of ${statusCode}: ${type}`]),
    ...(isDownload && !FILE.test(file ?? '') ? [`content-disposition: ${file}`] : []),
    ...(isShown || (file !== undefined && !isDownload) ? [`content-disposition of a page: ${file}`] : []),
  ];
};

const locationFaults = (location: string | undefined, { leadsTo }: Expected): readonly string[] => {
  if (location === undefined) return [];
  const isOwn = /^\/(?![/\\])[^\\\s]*$/.test(location);
  return isOwn || leadsTo.some((origin) => new URL(location).origin === origin)
    ? []
    : [`location: ${location}`];
};

const refreshFaults = (said: string | undefined, expected: Expected): readonly string[] => {
  if (said === undefined) return [];
  const [, location] = /^0; url=(.*)$/.exec(said) ?? [];
  return location === undefined ? [`refresh: ${said}`] : locationFaults(location, expected);
};

const cookieFaults = (cookie: string, { overTls }: Expected): readonly string[] => {
  const [pair = '', ...attributes] = cookie.split('; ');
  const name = pair.split('=')[0] ?? '';
  const has = (attribute: RegExp): boolean => attributes.some((each) => attribute.test(each));
  const isKey = !CHOICES.has(name);
  return [
    ...(has(/^HttpOnly$/i) ? [] : ['no HttpOnly']),
    ...(has(/^SameSite=(?:Lax|Strict)$/i) ? [] : ['no SameSite']),
    ...(has(/^Domain=/i) ? ['a Domain'] : []),
    ...(has(/^Path=\//i) ? [] : ['no Path']),
    ...(overTls && !has(/^Secure$/i) ? ['no Secure'] : []),
    ...(overTls && isKey && !(name.startsWith('__Host-') && has(/^Path=\/$/i)) ? ['no __Host-'] : []),
  ].map((fault) => `cookie ${name}: ${fault}`);
};
