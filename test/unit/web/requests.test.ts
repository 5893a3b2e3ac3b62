import { describe, expect, it } from 'vitest';
import { makeCountedIds } from '../../fakes/counted-ids.ts';
import { aRequest } from '../../fakes/web-requests.ts';
import { commandIn } from '../../../shared/web/command.ts';
import { MOST_BODY_BYTES, readForm } from '../../../shared/web/form-body.ts';
import { Refused } from '../../../shared/web/refused.ts';

const ROUTE = 'POST /arbejdsgiver/{link}/udfyld/{step}';

/** The code with which reading the request is refused. */
const refusalOf = (read: () => unknown): string => {
  try {
    read();
    return 'read';
  } catch (fault) {
    return fault instanceof Refused ? fault.refusal.code : 'fault';
  }
};

const sent = (text: string) => refusalOf(() => aRequest(ROUTE, { body: text }));
const encoded = (text: string) =>
  refusalOf(() => aRequest(ROUTE, { body: Buffer.from(text).toString('base64'), base64: true }));

describe('a request', () => {
  it('is read with its path, query, cookies and the address that the gateway saw', () => {
    const request = aRequest('GET /sager/{case}', {
      path: { case: 'c 1' },
      query: { gemt: 'ja' },
      cookies: ['session=abc', 'sprog=da'],
      headers: { 'x-forwarded-for': '203.0.113.9', 'accept-encoding': 'gzip, br' },
    });

    expect(request).toMatchObject({
      routeKey: 'GET /sager/{case}',
      path: { case: 'c 1' },
      query: { gemt: 'ja' },
      cookies: { session: 'abc', sprog: 'da' },
      clientAddress: '192.0.2.7',
      acceptEncoding: 'gzip, br',
      reference: 'reference-1',
    });
  });

  it('without a body has an empty form', () => {
    const { form } = aRequest('GET /');

    expect(form.answers).toEqual({});
    expect(form.text('name')).toBe('');
  });

  it('is read the same when its body comes in base64', () => {
    const form = { name: 'Børnehuset Eksemplet & Łukasz' };
    const body = Buffer.from(new URLSearchParams(form).toString()).toString('base64');

    expect(aRequest(ROUTE, { body, base64: true }).form.text('name')).toBe(form.name);
    expect(aRequest(ROUTE, { form }).form.text('name')).toBe(form.name);
  });

  it('with a file has an empty form, and its bytes for who asks for no fewer', () => {
    const file = Buffer.alloc(MOST_BODY_BYTES + 1, 'a=b&');
    const headers = { 'content-type': 'multipart/form-data; boundary=b' };
    const request = aRequest('POST /tjek', { body: file.toString('base64'), base64: true, headers });

    expect(request.form.entries).toEqual([]);
    expect(request.bytes(file.length)).toEqual(file);
    expect(request.bytes(file.length - 1)).toBeUndefined();
    expect(aRequest('POST /tjek').bytes(10)).toHaveLength(0);
  });

  it('is refused as too large from the first byte over the limit, however it is sent', () => {
    const body = 'x'.repeat(MOST_BODY_BYTES);

    expect([sent(body), encoded(body)]).toEqual(['read', 'read']);
    expect([sent(`${body}x`), encoded(`${body}x`)]).toEqual(['too-large', 'too-large']);
    expect(sent('ø'.repeat(MOST_BODY_BYTES / 2 + 1))).toBe('too-large');
  });

  it('holds a million letters in one field, to be shown again', () => {
    const request = aRequest(ROUTE, { form: { text: 'a'.repeat(1_000_000) } });

    expect(request.form.text('text')).toHaveLength(1_000_000);
  });

  it('is from our own page when the browser says so, and by its origin when it does not', () => {
    const origin = 'https://fleksaftale.eksempelby.example.com';
    const from = (headers: Record<string, string>) => aRequest(ROUTE, { headers }).fromOwnPage(origin);

    expect(from({ 'sec-fetch-site': 'same-origin' })).toBe(true);
    expect(from({ 'sec-fetch-site': 'cross-site' })).toBe(false);
    expect(from({ 'sec-fetch-site': 'same-site' })).toBe(false);
    expect(from({ 'sec-fetch-site': 'cross-site', origin })).toBe(false);
  });
});

describe('a form', () => {
  it('is a tree by the parts of the names, with rows in the order of their numbers', () => {
    const { answers } = readForm(
      'milestones.10.title=c&milestones.2.title=b&milestones.0.title=a&job.title=Kantine&kinds=x&kinds=y',
    );

    expect(answers).toEqual({
      milestones: [{ title: 'a' }, { title: 'b' }, { title: 'c' }],
      job: { title: 'Kantine' },
      kinds: ['x', 'y'],
    });
  });

  it('gives the last of a field that was sent twice, and nothing of one that was not', () => {
    const form = readForm('act=record&act=postpone');

    expect(form.text('act')).toBe('postpone');
    expect(form.text('other')).toBe('');
    expect(form.text('toString')).toBe('');
  });

  it.each([
    '__proto__=1',
    '__proto__.polluted=1',
    'constructor.prototype.polluted=1',
    'a.__proto__.polluted=1',
    'a[b]=1',
    'a..b=1',
    '.a=1',
    'a.=1',
    '0=1',
    'a.100=1',
    'a b=1',
    'æ=1',
    'a.b.c.d.e.f.g=1',
    '=1',
    '%00=1',
    '%ff%fe=1',
    '&&&===',
  ])('of hostile names, %j, changes nothing outside itself', (body) => {
    const { answers } = readForm(`${body}&navn=Karla`);

    expect(answers['navn']).toBe('Karla');
    expect(Object.getPrototypeOf(answers)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.keys(answers).every((name) => /^[a-zA-Z][a-zA-Z0-9]*$/.test(name))).toBe(true);
  });

  it('with the same name as a field and as a part of others keeps what came first', () => {
    expect(readForm('a=1&a.b=2&a=3').answers).toEqual({ a: ['1', '3'] });
    expect(readForm('a.b=2&a=1').answers).toEqual({ a: { b: '2' } });
  });

  it('with a part of another name among its rows keeps the rows', () => {
    expect(readForm('rows.1=b&rows.x=1&rows.0.name=a').answers).toEqual({ rows: [{ name: 'a' }, 'b'] });
  });

  it('of more than five hundred fields keeps the first five hundred', () => {
    const body = Array.from({ length: 2_000 }, (_, place) => `f${place}=x`).join('&');

    const { answers } = readForm(body);

    expect(Object.keys(answers)).toHaveLength(500);
    expect(answers).toHaveProperty('f499');
  });
});

describe('the name of a sending', () => {
  const world = { ids: makeCountedIds() };
  const form = { commandId: '00000000-0000-4000-8000-0000000000aa' };

  it('is the same for the same form, and another for another page or subject', () => {
    const name = commandIn(aRequest(ROUTE, { form }), world);

    expect(commandIn(aRequest(ROUTE, { form }), world)).toBe(name);
    expect(commandIn(aRequest('POST /nyt-link', { form }), world)).not.toBe(name);
    expect(commandIn(aRequest(ROUTE, { form }), world, 'employer')).not.toBe(name);
  });

  it.each(['', 'x', '00000000', "'; DROP", 'a'.repeat(36)])(
    'is a new one for an id that is not ours, %j',
    (commandId) => {
      const asked = { form: { commandId: commandId.replaceAll('a', 'z') } };

      expect(commandIn(aRequest(ROUTE, asked), world)).not.toBe(commandIn(aRequest(ROUTE, asked), world));
    },
  );
});
