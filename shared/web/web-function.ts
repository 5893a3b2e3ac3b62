// The types offer only the default export.
// oxlint-disable-next-line import/no-named-as-default
import middy from '@middy/core';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { faultPage, refusedPage } from '../../templates/pages/anyone/refused-page.tsx';
import type { Frame } from '../../templates/pages/layout.tsx';
import { faultName, type Log } from '../runtime/log.ts';
import type { WebFunction } from '../runtime/functions.ts';
import { type Answer, html } from './answer.ts';
import { languageIn } from './language-choice.ts';
import { formAgain } from './send-again.ts';
import { typedBefore } from './typed-before.ts';
import { packed } from './packed.ts';
import { wayBack } from './way-back.ts';
import { type Asking, cookiesOf, type PageRequest, readRequest } from './page-request.ts';
import { Refused } from './refused.ts';
import { REFUSAL_STATUS } from './refusal-answers.ts';
import type { RouteOf } from './routes.ts';
import { secured } from './security-headers.ts';

export type Route = (request: PageRequest) => Answer | Promise<Answer>;
export type Routes<Name extends WebFunction> = { readonly [Key in RouteOf<Name>]: Route };

type WebDoor = {
  readonly frame: Frame;
  readonly log: Log;
  readonly overTls: boolean;
  /** Its pages are Danish, whatever this browser has chosen. */
  readonly danishOnly?: boolean;
  /** The frame of a refusal's page for somebody who is let in; rejects where nobody is. */
  readonly frameFor?: (asking: Asking) => Promise<Frame>;
};

/**
 * A web function of the service: each of its routes has a page or an act. Refusals and faults leave through one door, every
 * answer carries the security headers, and the log gets the route's name, never its path.
 */
export const makeWebFunction = <Name extends WebFunction>(routes: Routes<Name>, door: WebDoor) =>
  middy<APIGatewayProxyEventV2, Answer>()
    .use(answerLogged(door))
    .use(answerPacked())
    .use(answerSecured(door))
    .use(errorDoor(door))
    .handler(async (event) => {
      const request = readRequest(event);
      const route = Object.entries<Route>(routes).find(([key]) => key === request.routeKey)?.[1];
      if (route === undefined) throw new Refused({ code: 'not-found' });
      return route(request);
    });

type Asked = middy.Request<APIGatewayProxyEventV2, Answer>;

const answerLogged = ({ log }: WebDoor) => {
  const begun = new WeakMap<object, number>();
  const logAnswer = ({ event, response }: Asked): void => {
    log({
      entry: 'request-answered',
      route: event.routeKey,
      status: response?.statusCode ?? 500,
      milliseconds: Math.round(performance.now() - (begun.get(event) ?? performance.now())),
      reference: event.requestContext.requestId,
    });
  };
  return {
    before: ({ event }: Asked): void => {
      begun.set(event, performance.now());
    },
    after: logAnswer,
    onError: logAnswer,
  };
};

const packAnswer = (request: Asked): void => {
  if (request.response) request.response = packed(request.response, request.event);
};
const answerPacked = () => ({ after: packAnswer, onError: packAnswer });

const answerSecured = ({ overTls }: WebDoor) => {
  const secureAnswer = (request: Asked): void => {
    if (request.response) request.response = secured(request.response, { overTls });
  };
  return { after: secureAnswer, onError: secureAnswer };
};

/** The one place where a refusal or a fault becomes an answer. */
const errorDoor = ({ frame: danish, log, danishOnly = false, frameFor }: WebDoor) => ({
  onError: async (request: Asked): Promise<void> => {
    const { routeKey: route, requestContext, rawPath: address, pathParameters: path = {} } = request.event;
    const reference = requestContext.requestId;
    const cookies = cookiesOf(request.event);
    const chosen = danishOnly ? undefined : languageIn({ cookies });
    const inLanguage = { ...danish, language: chosen ?? danish.language };
    const choiceThatLeadsTo = (back: string) => (danishOnly ? undefined : { action: '/sprog', back });
    const again = route.startsWith('GET') ? choiceThatLeadsTo(address) : undefined;
    const frame = { ...inLanguage, languageChoice: again };
    // One and the same page, whatever was asked for.
    const nowhere = { ...inLanguage, languageChoice: choiceThatLeadsTo('/nyt-link') };
    if (request.error instanceof Refused) {
      const { code } = request.error.refusal;
      log({ entry: 'request-refused', route, code, reference });
      const own = await frameFor?.({ routeKey: route, address, path, cookies }).catch(() => undefined);
      request.response = html(
        refusedPage({
          frame: own ?? (code === 'not-found' ? nowhere : frame),
          code,
          typed: typedBefore(code, request.event),
          back: wayBack(code, request.event),
          again: formAgain(code, request.event),
          asked: address,
        }),
        REFUSAL_STATUS[code],
      );
    } else {
      log({ entry: 'fault', where: route, fault: faultName(request.error), reference });
      request.response = html(faultPage(frame, reference), 500);
    }
  },
});
