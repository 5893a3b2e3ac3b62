import { createHash, createHmac } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { openPort } from '../../infra/local/ports/ports.ts';

type Claims = Readonly<Record<string, unknown>>;

/** How the next answer of the broker is other than it should be. */
export type Rigging = {
  /** Over the claims of the ID token. */
  readonly claims?: Claims;
  /** Signed by a key that the broker has not shown, or in a way that proves nothing. */
  readonly signed?: 'unknown-key' | 'none' | 'public-key-as-secret';
  readonly expiresInSeconds?: number;
  /** It can be asked again without the person, and then tells these claims over those of the ID token. */
  readonly renewal?: Claims;
};

type Reply = readonly [status: number, body: unknown];

type Waiting = {
  readonly nonce: string | undefined;
  readonly challenge: string;
  readonly redirectUri: string;
  readonly rigging: Rigging;
};

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const bodyOf = async (request: IncomingMessage): Promise<URLSearchParams> => {
  const parts: string[] = [];
  for await (const part of request) parts.push(String(part));
  return new URLSearchParams(parts.join(''));
};

/**
 * A broker on this machine that speaks OpenID Connect over HTTP and does wrong when it is told to. `answer` is what the
 * browser would come back with.
 */
export const openRiggedBroker = async (clientId: string) => {
  let issuer = '';
  let number = 1;
  let key = await generateKeyPair('RS256');
  const strange = await generateKeyPair('RS256');
  const waiting = new Map<string, Waiting>();
  const renewable = new Map<string, Waiting>();
  const asked = { keys: 0 };
  const publicKey = async () => ({ ...(await exportJWK(key.publicKey)), kid: `key-${number}`, alg: 'RS256' });

  const idToken = async ({ nonce, rigging }: Waiting): Promise<string> => {
    const now = Math.floor(Date.now() / 1_000);
    const claims = {
      iss: issuer,
      aud: clientId,
      sub: 'subject',
      nonce,
      iat: now,
      exp: now + (rigging.expiresInSeconds ?? 60),
      ...rigging.claims,
    };
    const kid = `key-${number}`;
    if (rigging.signed === 'none') return `${base64({ alg: 'none', kid })}.${base64(claims)}.`;
    if (rigging.signed === 'public-key-as-secret') {
      const unsigned = `${base64({ alg: 'HS256', kid })}.${base64(claims)}`;
      const secret = JSON.stringify(await publicKey());
      return `${unsigned}.${createHmac('sha256', secret).update(unsigned).digest('base64url')}`;
    }
    const signer = rigging.signed === 'unknown-key' ? strange : key;
    return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).sign(signer.privateKey);
  };

  const reply200 = async (known: Waiting, refresh_token: string | undefined): Promise<Reply> => [
    200,
    { access_token: 'access', token_type: 'Bearer', id_token: await idToken(known), refresh_token },
  ];
  const tokens = async (request: IncomingMessage): Promise<Reply> => {
    const form = await bodyOf(request);
    const again = renewable.get(form.get('refresh_token') ?? '');
    if (again !== undefined)
      return reply200(
        { ...again, nonce: undefined, rigging: { claims: again.rigging.renewal ?? {} } },
        undefined,
      );
    const code = form.get('code') ?? '';
    const known = waiting.get(code);
    waiting.delete(code);
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (known?.challenge !== challenge || known.redirectUri !== form.get('redirect_uri'))
      return [400, { error: 'invalid_grant' }];
    if (known.rigging.renewal !== undefined) renewable.set(`renew-${code}`, known);
    return reply200(known, known.rigging.renewal === undefined ? undefined : `renew-${code}`);
  };

  const answers: Readonly<Record<string, (request: IncomingMessage) => Promise<Reply> | Reply>> = {
    '/.well-known/openid-configuration': () => [
      200,
      {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        userinfo_endpoint: `${issuer}/userinfo`,
        jwks_uri: `${issuer}/jwks`,
        authorization_response_iss_parameter_supported: true,
      },
    ],
    '/jwks': async () => {
      asked.keys += 1;
      return [200, { keys: [await publicKey()] }];
    },
    '/userinfo': () => [200, { sub: 'subject', 'dk.cpr': '6101800002' }],
    '/token': tokens,
  };
  const reply = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [status, body] = (await answers[request.url ?? '']?.(request)) ?? [404, {}];
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };

  const port = await openPort({ purpose: 'test', option: '', port: 0 });
  port.serve((request, response) => void reply(request, response));
  issuer = port.origin;
  let codes = 0;
  return {
    issuer,
    /** How often somebody has asked for the broker's keys. */
    asked,
    /** The person has shown who she is; gives the address that the browser is sent back to. */
    answer: (sentTo: string, rigging: Rigging = {}, query: Readonly<Record<string, string>> = {}): URL => {
      const asking = new URL(sentTo).searchParams;
      const of = (name: string) => asking.get(name) ?? '';
      codes += 1;
      const code = `code-${codes}`;
      const redirectUri = of('redirect_uri');
      waiting.set(code, { nonce: of('nonce'), challenge: of('code_challenge'), redirectUri, rigging });
      const back = new URL(redirectUri);
      for (const [name, value] of Object.entries({ code, state: of('state'), iss: issuer, ...query }))
        back.searchParams.set(name, value);
      return back;
    },
    /** From now on the broker signs with another key. */
    changeKey: async (): Promise<void> => {
      key = await generateKeyPair('RS256');
      number += 1;
    },
    close: port.close,
  };
};

export type RiggedBroker = Awaited<ReturnType<typeof openRiggedBroker>>;
