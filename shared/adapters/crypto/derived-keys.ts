import { branded } from '../../domain/branded.ts';
import { createHash, createHmac, hkdfSync } from 'node:crypto';
import type { FeedToken } from '../../domain/access/calendar-feed.ts';
import type { LinkToken } from '../../domain/access/links.ts';
import type { Keys } from '../../ports/keys.ts';

/**
 * Everything secret from one master key of the municipality (docs/decisions/0003): a separate key for each use by HKDF, so
 * that a digest made for one never opens another.
 */
export const makeDerivedKeys = (masterKey: string): Keys => {
  const keyFor = (use: string) => new Uint8Array(hkdfSync('sha256', masterKey, '', `fleksaftale ${use}`, 32));
  const [link, code, address] = [keyFor('link'), keyFor('code'), keyFor('address')];
  const [start, count, feed] = [keyFor('start'), keyFor('count'), keyFor('calendar feed')];
  return {
    linkToken: (id) => branded<LinkToken>(mac(link, id).digest('base64url')),
    linkHash: (token) => createHash('sha256').update(token).digest('hex'),
    codeDigits: (id) => {
      const number = mac(code, `digits ${id}`).digest().readBigUInt64BE() % 1_000_000n;
      return number.toString().padStart(6, '0');
    },
    codeDigest: (id, digits) => mac(code, `digest ${id} ${digits}`).digest('hex'),
    startToken: (id) => branded<LinkToken>(mac(start, id).digest('base64url')),
    feedToken: (form) => branded<FeedToken>(mac(feed, form).digest('base64url')),
    countDigest: (text) => mac(count, text.toLowerCase()).digest('hex'),
    addressDigest: (email) => mac(address, email.toLowerCase()).digest('hex'),
    identityKey: keyFor('identity'),
    sessionKey: keyFor('session'),
  };
};

const mac = (key: Uint8Array, text: string) => createHmac('sha256', key).update(text);
