import { type HTMLElement, parse } from 'node-html-parser';
import type { TypedFields } from './typed-forms.ts';

/** A page as a person without JavaScript has it before them. */
export type Visited = {
  readonly status: number;
  /** Path and query of the page, after redirects. */
  readonly path: string;
  /** The same without the query: which page it is, whatever it says of what was done. */
  readonly pathname: string;
  readonly heading: string;
  readonly text: string;
  readonly html: string;
  /** The instructions of the error summary. */
  readonly problems: readonly string[];
  /** Sends the page's form whose action ends with `to` (or its only form), with `typed` over what stands in its fields. */
  readonly submit: (typed: TypedFields, to?: string) => Promise<Visited>;
  readonly follow: (linkText: string) => Promise<Visited>;
};

export type Visitor = {
  readonly open: (address: string) => Promise<Visited>;
  /** The answer itself, for what is not a page. */
  readonly fetch: (address: string, init?: RequestInit) => Promise<Response>;
};

const MOST_REDIRECTS = 10;

/** A person at a browser of their own: keeps cookies by host, follows redirects, fills in the forms that stand on the page. */
export const makeVisitor = (origin: string): Visitor => {
  const cookies = new Map<string, Map<string, string>>();
  const send = async (address: string, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(address, origin);
    const jar = cookies.get(url.host) ?? new Map<string, string>();
    cookies.set(url.host, jar);
    const headers = new Headers(init.headers);
    headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) keep(jar, line);
    return response;
  };
  const visit = async (address: string, init: RequestInit = {}, redirects = 0): Promise<Visited> => {
    const response = await send(address, init);
    const location = response.headers.get('location');
    if (location !== null && redirects < MOST_REDIRECTS) {
      return visit(new URL(location, new URL(address, origin)).href, {}, redirects + 1);
    }
    return visited(new URL(address, origin), { status: response.status, html: await response.text() }, visit);
  };
  return { open: (address) => visit(address), fetch: send };
};

const keep = (jar: Map<string, string>, line: string): void => {
  const [pair = ''] = line.split(';');
  const at = pair.indexOf('=');
  const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
  if (value === '' || /;\s*max-age=0/i.test(line)) jar.delete(name);
  else jar.set(name, value);
};

type Visit = (address: string, init?: RequestInit) => Promise<Visited>;

const visited = (
  url: URL,
  { status, html }: { readonly status: number; readonly html: string },
  visit: Visit,
): Visited => {
  const root = parse(html);
  const textOf = (selector: string): string => root.querySelector(selector)?.text.trim() ?? '';
  return {
    status,
    path: `${url.pathname}${url.search}`,
    pathname: url.pathname,
    heading: textOf('h1'),
    text: textOf('main').replaceAll(/\s+/g, ' '),
    html,
    problems: root.querySelectorAll('.error-summary a').map((link) => link.text.trim()),
    submit: (typed, to) => {
      const form = formOf(root, to);
      const body = formBody(form, typed);
      const headers = {
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
      };
      return visit(new URL(form.getAttribute('action') ?? '', url).href, { method: 'POST', headers, body });
    },
    follow: (linkText) => {
      const link = root.querySelectorAll('a').find((each) => each.text.trim().startsWith(linkText));
      const href = link?.getAttribute('href');
      if (href === undefined) throw new Error(`no link "${linkText}" on ${url.pathname}`);
      return visit(new URL(href, url).href);
    },
  };
};

const formOf = (root: HTMLElement, to: string | undefined): HTMLElement => {
  const forms = root.querySelectorAll('main form');
  const found = to === undefined ? forms[0] : forms.find((form) => form.getAttribute('action')?.endsWith(to));
  if (found === undefined)
    throw new Error(`no form ${to ?? ''} on the page "${root.querySelector('h1')?.text ?? ''}"`);
  return found;
};

/** What a browser would send: the fields as they stand, and what was typed over them. */
const formBody = (form: HTMLElement, typed: TypedFields): string => {
  const standing = form.querySelectorAll('input, textarea').flatMap((field): [string, string][] => {
    const name = field.getAttribute('name');
    const type = field.getAttribute('type');
    const isPicked = type === 'radio' || type === 'checkbox';
    if (name === undefined || (isPicked && !field.hasAttribute('checked'))) return [];
    return [[name, field.tagName === 'TEXTAREA' ? field.text : (field.getAttribute('value') ?? '')]];
  });
  const sent = new URLSearchParams(standing.filter(([name]) => !(name in typed)));
  for (const [name, value] of Object.entries(typed)) {
    for (const each of typeof value === 'string' ? [value] : value) sent.append(name, each);
  }
  return sent.toString();
};
