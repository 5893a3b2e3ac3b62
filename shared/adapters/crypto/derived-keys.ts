import { branded } from '../../domain/branded.ts';
import { createHash, createHmac, hkdfSync } from 'node:crypto';
import type { FeedToken } from '../../domain/access/calendar-feed.ts';
import type { LinkToken } from '../../domain/access/links.ts';
import type { Keys, SealingKey } from '../../ports/keys.ts';

export type MasterKeys = {
  /** What everything new is made under. */
  readonly present: string;
  /** While the key is changed: what was made under it goes on working. */
  readonly other?: string | undefined;
  /** What cases are called by in anchors and proofs, which are older than any change: the first of all; else the present one. */
  readonly naming?: string | undefined;
};

/**
 * Everything secret from one master key of the municipality (docs/decisions/0003): a separate key for each use by HKDF, so
 * that a digest made for one never opens another. While the master key is changed there are two of them (0042).
 */
export const makeDerivedKeys = (master: string | MasterKeys): Keys => {
  const { present, other, naming = present } = typeof master === 'string' ? { present: master } : master;
  const own = usesOf(present);
  const beside = other === undefined ? undefined : usesOf(other);
  const all = beside === undefined ? [own] : [own, beside];
  const names = keyFor(naming, 'count');
  const sealing = (use: 'identity' | 'partySession' | 'session'): SealingKey => ({
    present: own[use],
    other: beside?.[use],
  });
  return {
    linkToken: (id) => tokenOf(own.link, id),
    linkTokens: (id) => all.map(({ link }) => tokenOf(link, id)),
    linkHash: (token) => createHash('sha256').update(token).digest('hex'),
    codeDigits: (id) => digitsOf(own.code, id),
    codeDigest: (id, digits) => digestOf(own.code, id, digits),
    codeDigests: (id, digits) => {
      const isOfOne = all.some(({ code }) => digitsOf(code, id) === digits);
      return all.map(({ code }) => digestOf(code, id, isOfOne ? digitsOf(code, id) : digits));
    },
    startToken: (id) => tokenOf(own.start, id),
    startTokens: (id) => all.map(({ start }) => tokenOf(start, id)),
    feedToken: (form) => branded<FeedToken>(mac(own.feed, form).digest('base64url')),
    countDigest: (text) => mac(own.count, text.toLowerCase()).digest('hex'),
    clientDigest: (network, day) =>
      mac(own.client, `${day} ${network}`).digest('base64url').slice(0, CLIENT_LETTERS),
    addressDigest: (email) => addressDigest(own.address, email),
    addressDigests: (email) => all.map(({ address }) => addressDigest(address, email)),
    caseName: (id) => mac(names, `deletion ${id}`).digest('hex').slice(0, NAME_LETTERS),
    identityKey: sealing('identity'),
    partySessionKey: sealing('partySession'),
    sessionKey: sealing('session'),
  };
};

const keyFor = (master: string, use: string) =>
  new Uint8Array(hkdfSync('sha256', master, '', `fleksaftale ${use}`, 32));

const usesOf = (master: string) => ({
  link: keyFor(master, 'link'),
  code: keyFor(master, 'code'),
  address: keyFor(master, 'address'),
  start: keyFor(master, 'start'),
  count: keyFor(master, 'count'),
  feed: keyFor(master, 'calendar feed'),
  client: keyFor(master, 'client in the log'),
  identity: keyFor(master, 'identity'),
  partySession: keyFor(master, 'party session'),
  session: keyFor(master, 'session'),
});

const tokenOf = (key: Uint8Array, id: string): LinkToken =>
  branded<LinkToken>(mac(key, id).digest('base64url'));

const digitsOf = (key: Uint8Array, id: string): string => {
  const number = mac(key, `digits ${id}`).digest().readBigUInt64BE() % 1_000_000n;
  return number.toString().padStart(6, '0');
};

const digestOf = (key: Uint8Array, id: string, digits: string): string =>
  mac(key, `digest ${id} ${digits}`).digest('hex');

const addressDigest = (key: Uint8Array, email: string): string => mac(key, email.toLowerCase()).digest('hex');

/** 128 bits. */
const NAME_LETTERS = 32;
/** 72 bits: two clients of a day do not meet by chance. */
const CLIENT_LETTERS = 12;

const mac = (key: Uint8Array, text: string) => createHmac('sha256', key).update(text);
