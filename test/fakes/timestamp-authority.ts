import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { AsnConvert } from '@peculiar/asn1-schema';
import { PKIStatusInfo, TimeStampReq } from '@peculiar/asn1-tsp';
import { bufferOf, derOf, TimestampAnswer } from '../../shared/adapters/seal/asn1.ts';
import { stampingKey, type TokenOrder, tokenFor } from './timestamp-token.ts';

/** How the authority misbehaves; an order changes what the token says. */
export type Misbehaviour =
  | { readonly kind: 'silent' | 'redirects' | 'too-long' | 'garbage' | 'refuses' | 'no-token' | 'spoiled' }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'says'; readonly order: Partial<Omit<TokenOrder, 'question'>> };

export type TimestampAuthorityStandIn = {
  readonly url: string;
  /** How often it was asked. */
  readonly asked: () => number;
  /** From now on it misbehaves like this, or no more. */
  readonly misbehave: (how: Misbehaviour | undefined) => void;
  readonly stop: () => Promise<void>;
};

const GRANTED = 0;
const REJECTED = 2;

/** A real authority for the time (RFC 3161 over HTTP), on this machine, with a key of its own and a clock that is given. */
export const startTimestampAuthority = async (
  now: () => Date = () => new Date(),
): Promise<TimestampAuthorityStandIn> => {
  const key = stampingKey();
  let asked = 0;
  let how: Misbehaviour | undefined;
  const listener = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    asked += 1;
    const question = AsnConvert.parse(bufferOf(await bodyOf(request)), TimeStampReq);
    const order = { question, at: now(), key, ...(how?.kind === 'says' ? how.order : {}) };
    reply(response, order, how);
  };
  const server = createServer((request, response) => {
    listener(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = address === null || typeof address === 'string' ? 0 : address.port;
  return {
    url: `http://127.0.0.1:${port}/`,
    asked: () => asked,
    misbehave: (next) => void (how = next),
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
};

const bodyOf = async (request: IncomingMessage): Promise<Uint8Array> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
};

const reply = (response: ServerResponse, order: TokenOrder, how: Misbehaviour | undefined): void => {
  const send = (body: Uint8Array): void => {
    response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(body);
  };
  const answer = answerOf(GRANTED, tokenFor(order));
  switch (how?.kind) {
    case 'silent':
      return;
    case 'redirects':
      response.writeHead(307, { location: '/elsewhere' }).end();
      return;
    case 'status':
      response.writeHead(how.status).end(answer);
      return;
    case 'too-long':
      return send(Buffer.concat([answer, Buffer.alloc(70_000)]));
    case 'garbage':
      return send(Buffer.from('<html>not now</html>'));
    case 'refuses':
      return send(answerOf(REJECTED));
    case 'no-token':
      return send(answerOf(GRANTED));
    case 'spoiled':
      return send(spoiled(answer));
    case 'says':
    case undefined:
      return send(answer);
  }
};

const answerOf = (status: number, token?: ArrayBuffer): Uint8Array =>
  derOf(
    Object.assign(new TimestampAnswer(), {
      status: new PKIStatusInfo({ status }),
      ...(token === undefined ? {} : { token }),
    }),
  );

/** One bit of the signature, which stands last, is another. */
const spoiled = (answer: Uint8Array): Uint8Array =>
  answer.map((byte, at) => (at === answer.byteLength - 1 ? byte ^ 1 : byte));
