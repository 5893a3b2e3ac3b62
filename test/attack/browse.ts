import { parse } from 'node-html-parser';
import { ask, type Got, newClient } from './client.ts';

type Cookie = readonly [name: string, value: string];
export type Opened = Got & { readonly address: string; readonly cookies: readonly Cookie[] };

const MOST_REDIRECTS = 12;

/** A browser whose cookies can be looked at, and that tells where each redirect led. */
export const browse = (origin: string) => {
  const jars = new Map<string, Map<string, string>>();
  const from = newClient();
  const jarOf = (address: string): Map<string, string> => {
    const { host } = new URL(address);
    const jar = jars.get(host) ?? new Map<string, string>();
    jars.set(host, jar);
    return jar;
  };
  const pairs = (address: string): readonly Cookie[] => [...jarOf(address)];
  const cookieOf = (address: string): string =>
    pairs(address)
      .map((pair) => pair.join('='))
      .join('; ');
  const open = async (
    path: string,
    form?: Readonly<Record<string, string>>,
    { redirects = MOST_REDIRECTS, led = [] }: { redirects?: number; led?: string[] } = {},
  ): Promise<Opened & { readonly led: readonly string[] }> => {
    const address = new URL(path, origin);
    const got = await ask(address.origin, `${address.pathname}${address.search}`, {
      from,
      headers: { cookie: cookieOf(address.href), host: address.host },
      ...(form === undefined ? {} : { form }),
    });
    for (const line of got.headers['set-cookie'] ?? []) keep(jarOf(address.href), line);
    if (got.location === '' || redirects === 0)
      return { ...got, address: address.href, cookies: pairs(origin), led };
    const next = new URL(got.location, address);
    led.push(next.href);
    // Nothing is ever sent to another machine, wherever a redirect leads.
    if (next.hostname !== '127.0.0.1') return { ...got, address: next.href, cookies: pairs(origin), led };
    return open(next.href, undefined, { redirects: redirects - 1, led });
  };
  return {
    open,
    cookies: () => pairs(origin),
    /** Signed in as one of the made-up staff; gives where that led. */
    signIn: async (name: string, path = '/log-ind') => {
      const people = await open(path);
      const root = parse(people.text);
      const person = root.querySelectorAll('button').find((button) => button.text.includes(name));
      const action = root.querySelector('form')?.getAttribute('action') ?? people.address;
      const hidden = root
        .querySelectorAll('input[type=hidden]')
        .map((field) => [field.getAttribute('name') ?? '', field.getAttribute('value') ?? ''] as const);
      const form = { ...Object.fromEntries(hidden), person: person?.getAttribute('value') ?? '' };
      return open(new URL(action, people.address).href, form);
    },
  };
};

const keep = (jar: Map<string, string>, line: string): void => {
  const [pair = ''] = line.split(';');
  const at = pair.indexOf('=');
  if (/;\s*max-age=0/i.test(line)) jar.delete(pair.slice(0, at));
  else jar.set(pair.slice(0, at), pair.slice(at + 1));
};
