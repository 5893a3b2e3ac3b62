import type { Answer } from '../../shared/web/answer.ts';

/** Headers that say the same on every answer. */
const ALWAYS: Readonly<Record<string, RegExp>> = {
  'referrer-policy': /^no-referrer$/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'permissions-policy': /camera=\(\).*geolocation=\(\).*microphone=\(\)/,
  'x-robots-tag': /noindex/,
};

/** What each directive of the content policy may say at most. */
const POLICY: Readonly<Record<string, RegExp>> = {
  'default-src': /^'none'$/,
  'script-src': /^'self'$/,
  'style-src': /^'self'$/,
  'font-src': /^'self'$/,
  'connect-src': /^'self'$/,
  'img-src': /^'self'(?: data:)?$/,
  'frame-ancestors': /^'none'$/,
  'base-uri': /^'none'$/,
  'form-action': /^'self'(?: https:\/\/[\w.-]+(?::\d+)?| http:\/\/(?:localhost|127\.0\.0\.1):\d+)*$/,
};

const TYPES =
  /^(?:(?:text\/(?:html|plain|css|javascript|csv|calendar)|application\/json); charset=utf-8|application\/(?:pdf|zip)|font\/woff2|image\/svg\+xml)$/;

/** A file's name holds nothing that a header, a shell or a folder could take for something else. */
const FILE =
  /^(?:inline|attachment); filename="[\w-][\w.-]*\.(?:pdf|zip|csv|json|ics|html)"(?:; filename\*=UTF-8''[\w.%-]+)?$/;

const TELLING = ['server', 'x-powered-by', 'via', 'x-amzn-trace-id', 'access-control-allow-origin'];

export type Expected = {
  readonly overTls: boolean;
  /** Origins besides our own to which somebody may be led. */
  readonly leadsTo: readonly string[];
};

/** What is wrong with the headers of an answer; nothing when all is right. */
export const headerFaults = (answer: Answer, expected: Expected): readonly string[] => {
  const headers = Object.fromEntries(
    Object.entries(answer.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
  return [
    ...Object.entries(ALWAYS).flatMap(([name, is]) =>
      is.test(headers[name] ?? '') ? [] : [`${name}: ${headers[name]}`],
    ),
    ...policyFaults(headers['content-security-policy'] ?? ''),
    ...transportFaults(headers['strict-transport-security'], expected),
    ...TELLING.flatMap((name) => (name in headers ? [`tells ${name}`] : [])),
    ...cacheFaults(headers['cache-control'] ?? ''),
    ...bodyFaults(answer, headers),
    ...locationFaults(headers['location'], expected),
    ...locationFaults(/^0; url=(.*)$/.exec(headers['refresh'] ?? '')?.[1], expected),
    ...(answer.cookies ?? []).flatMap((cookie) => cookieFaults(cookie, expected)),
  ];
};

const policyFaults = (policy: string): readonly string[] => {
  const said = new Map(
    policy.split('; ').map((directive): [string, string] => {
      const [name = '', ...rest] = directive.split(' ');
      return [name, rest.join(' ')];
    }),
  );
  const missing = Object.entries(POLICY).filter(([name, may]) => !may.test(said.get(name) ?? ''));
  const unknown = [...said.keys()].filter((name) => !(name in POLICY));
  return [
    ...missing.map(([name]) => `policy: ${name} ${said.get(name)}`),
    ...unknown.map((name) => `policy: ${name}`),
  ];
};

const YEAR_SECONDS = 365 * 24 * 3600;

const transportFaults = (said: string | undefined, { overTls }: Expected): readonly string[] => {
  if (!overTls) return said === undefined ? [] : ['promises TLS over plain HTTP'];
  const seconds = Number(/^max-age=(\d+)/.exec(said ?? '')?.[1] ?? 0);
  return seconds >= YEAR_SECONDS ? [] : [`strict-transport-security: ${said}`];
};

/** Only what is the same for everybody may be kept: the pages' own files. */
const cacheFaults = (said: string): readonly string[] =>
  said === 'no-store' || said === 'public, max-age=31536000, immutable' ? [] : [`cache-control: ${said}`];

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

const cookieFaults = (cookie: string, { overTls }: Expected): readonly string[] => {
  const [pair = '', ...attributes] = cookie.split('; ');
  const name = pair.split('=')[0] ?? '';
  const has = (attribute: RegExp): boolean => attributes.some((each) => attribute.test(each));
  // Whoever is signed in by it, or signs something by it; the others hold a choice of language or of a list.
  const isKey = /session|sign-in/i.test(name);
  return [
    ...(has(/^HttpOnly$/i) ? [] : ['no HttpOnly']),
    ...(has(/^SameSite=(?:Lax|Strict)$/i) ? [] : ['no SameSite']),
    ...(has(/^Domain=/i) ? ['a Domain'] : []),
    ...(has(/^Path=\//i) ? [] : ['no Path']),
    ...(overTls && !has(/^Secure$/i) ? ['no Secure'] : []),
    ...(overTls && isKey && !(name.startsWith('__Host-') && has(/^Path=\/$/i)) ? ['no __Host-'] : []),
  ].map((fault) => `cookie ${name}: ${fault}`);
};
