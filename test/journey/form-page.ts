import { type HTMLElement, parse } from 'node-html-parser';
import type { Visitor } from '../../infra/local/demo/visitor.ts';

export type Entry = readonly [name: string, value: string];

/** A page with a form, as it stands after somebody sent it. */
export type FormPage = {
  readonly status: number;
  /** Where a form that was accepted leads to. */
  readonly location: string;
  readonly html: string;
  readonly heading: string;
  readonly action: string;
  /** What each field holds: ticked and written values, in the order of the page. */
  readonly standing: readonly Entry[];
  readonly hidden: readonly Entry[];
  /** Names of the fields one writes in, and of those one picks in. */
  readonly written: readonly string[];
  readonly picked: readonly string[];
  /** Fields that the error summary leads to. */
  readonly problems: readonly string[];
  /** What the error summary says of each of them, in its order. */
  readonly instructions: readonly Entry[];
  /** Entries of the error summary that lead nowhere, or to a field without the same instruction. */
  readonly loose: readonly string[];
};

/** Reads the form whose action ends with `to`, and whose hidden `act` is `act` where a page has several such forms. */
export const formOn = (
  answer: { readonly status: number; readonly location?: string; readonly html: string },
  { to = '', act }: { readonly to?: string; readonly act?: string } = {},
): FormPage => {
  const root = parse(answer.html);
  const form = root
    .querySelectorAll('main form')
    .filter((each) => each.getAttribute('action')?.endsWith(to))
    .find((each) => act === undefined || each.querySelector(`input[name="act"][value="${act}"]`) !== null);
  const fields = form?.querySelectorAll('input, textarea') ?? [];
  const ofKind = (kind: 'hidden' | 'written' | 'picked') => fields.filter((field) => kindOf(field) === kind);
  const instructions = root
    .querySelectorAll('.error-summary a')
    .map((link): Entry => [(link.getAttribute('href') ?? '').replace('#field-', ''), link.text]);
  const problems = instructions.map(([name]) => name);
  const errorWord = root.querySelector('html')?.getAttribute('lang') === 'en' ? 'Error' : 'Fejl';
  const first = new Map(instructions.toReversed());
  const byId = new Map(root.querySelectorAll('[id]').map((element) => [element.id, element]));
  return {
    status: answer.status,
    location: answer.location ?? '',
    html: answer.html,
    heading: root.querySelector('h1')?.text.trim() ?? '',
    action: form?.getAttribute('action') ?? '',
    hidden: ofKind('hidden').map(entryOf),
    standing: fields
      .filter((field) => kindOf(field) === 'written' || field.hasAttribute('checked'))
      .map(entryOf),
    written: namesOf(ofKind('written')),
    picked: namesOf(ofKind('picked')),
    problems,
    instructions,
    loose: problems.filter(
      (field) =>
        !byId.has(`field-${field}`) ||
        byId.get(`field-${field}-error`)?.text !== `${errorWord}: ${first.get(field)}`,
    ),
  };
};

const kindOf = (field: HTMLElement): 'hidden' | 'written' | 'picked' => {
  const type = field.getAttribute('type');
  if (type === 'hidden') return 'hidden';
  return type === 'radio' || type === 'checkbox' ? 'picked' : 'written';
};

const nameOf = (field: HTMLElement): string => field.getAttribute('name') ?? '';

const entryOf = (field: HTMLElement): Entry => [
  nameOf(field),
  field.tagName === 'TEXTAREA' ? field.text : (field.getAttribute('value') ?? ''),
];

const namesOf = (fields: readonly HTMLElement[]): readonly string[] => [...new Set(fields.map(nameOf))];

type Sent = {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
};

const FORM_TYPE = 'application/x-www-form-urlencoded';

/** Sends a body as our own page would, and reads what comes back without following it. */
export const sendForm = async (
  visitor: Visitor,
  address: string,
  { body, headers = { 'content-type': FORM_TYPE } }: Sent,
): Promise<{ readonly status: number; readonly location: string; readonly html: string }> => {
  const answer = await visitor.fetch(address, {
    method: 'POST',
    body,
    headers: { 'sec-fetch-site': 'same-origin', ...headers },
  });
  return {
    status: answer.status,
    location: answer.headers.get('location') ?? '',
    html: await answer.text(),
  };
};

export const bodyOf = (entries: readonly Entry[]): string =>
  new URLSearchParams(entries.map(([name, value]) => [name, value])).toString();

export const get = async (visitor: Visitor, address: string) => {
  const answer = await visitor.fetch(address);
  return { status: answer.status, html: await answer.text() };
};

/** Typed fields as they are sent. */
export const entriesOf = (typed: Readonly<Record<string, string | readonly string[]>>): readonly Entry[] =>
  Object.entries(typed).flatMap(([name, value]) => [value].flat().map((each): Entry => [name, each]));
