import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Clock } from '../../../shared/ports/clock.ts';
import type { Invoke } from '../functions/function-host.ts';
import { matchRoute, type RouteMatch, type RouteTable } from './match-route.ts';
import { readBody } from './read-body.ts';
import { toEvent } from './to-event.ts';
import { writeMessage, writeResult } from './write-result.ts';

/** Lambda takes an event of at most 6 MB, as JSON; a body that came as base64 counts a third more. */
const EVENT_BYTES = 6 * 1024 * 1024;

export type GatewayParts = { readonly invoke: Invoke; readonly clock: Clock; readonly routes?: RouteTable };

type Asked = { readonly url: URL; readonly match: RouteMatch | undefined };

const asked = (request: IncomingMessage, routes: RouteTable | undefined): Asked | undefined => {
  try {
    const url = new URL(`http://localhost${request.url ?? '/'}`);
    return { url, match: matchRoute(request.method ?? '', url.pathname, routes) };
  } catch {
    return undefined;
  }
};

const tooLong = (request: IncomingMessage, response: ServerResponse): void => {
  writeMessage(response, 413, 'Request Too Long');
  request.resume();
};

const answer = async (
  { invoke, clock, routes }: GatewayParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const { url, match } = asked(request, routes) ?? {};
  if (url === undefined) return writeMessage(response, 400, 'Bad Request');
  if (match === undefined) return writeMessage(response, 404, 'Not Found');
  const body = await readBody(request);
  if (body === undefined) return tooLong(request, response);
  const event = toEvent({ request, url, body, at: clock.now() }, match);
  if (Buffer.byteLength(JSON.stringify(event)) > EVENT_BYTES) return tooLong(request, response);
  return writeResult(response, await invoke(match.functionName, event));
};

/** Puts HTTP in front of the web functions the way API Gateway does, by the service's one route table. */
export const makeGateway =
  (parts: GatewayParts): RequestListener =>
  (request, response) => {
    answer(parts, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else writeMessage(response, 500, 'Internal Server Error');
    });
  };
