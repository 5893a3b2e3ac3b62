// The types offer only the default export.
// oxlint-disable-next-line import/no-named-as-default
import middy from '@middy/core';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Frame } from '../../templates/pages/layout.tsx';
import { faultName, type Log } from '../runtime/log.ts';
import type { WebFunction } from '../runtime/functions.ts';
import { type Answer, html, seeOther } from './answer.ts';
import { clientName, type ClientNaming } from './client-name.ts';
import { languageIn } from './party/language-choice.ts';
import type { CountRequests } from './count-requests.ts';
import { typedBefore } from './typed-before.ts';
import { packed } from './packed.ts';
import { withRetryAfter } from './retry-after.ts';
import { wayBack } from './way-back.ts';
import { type Asking, cookiesOf, type PageRequest, readRequest } from './page-request.ts';
import { Elsewhere } from './elsewhere.ts';
import { Refused } from './refused.ts';
import { REFUSAL_STATUS } from './refusal-answers.ts';
import type { RouteOf } from './routes.ts';
import type { SealedForms } from './staff/sealed-form.ts';
import { secured } from './security-headers.ts';

export type Route = (request: PageRequest) => Answer | Promise<Answer>;
export type Routes<Name extends WebFunction> = { readonly [Key in RouteOf<Name>]: Route };

/** Keys and clock name the client of a refusal in the log. */
type WebDoor = ClientNaming & {
  readonly frame: Frame;
  readonly log: Log;
  readonly overTls: boolean;
  /** Counts what is asked against misuse. */
  readonly counting?: CountRequests;
  /** Keeps what somebody sends after the session has ended. */
  readonly sealedForms?: SealedForms | undefined;
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
      await door.counting?.count(request);
      const route = Object.entries<Route>(routes).find(([key]) => key === request.routeKey)?.[1];
      if (route === undefined) throw new Refused({ code: 'not-found' });
      return route((await door.sealedForms?.reopened(request)) ?? request);
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
const errorDoor = (door: WebDoor) => ({
  onError: async (request: Asked): Promise<void> => {
    const { frame: danish, log, danishOnly = false, frameFor, counting, sealedForms } = door;
    const { faultPage, refusedPage } = await import('../../templates/pages/anyone/refused-page.tsx');
    const { routeKey: route, requestContext, rawPath: address, pathParameters: path = {} } = request.event;
    const reference = requestContext.requestId;
    const cookies = cookiesOf(request.event);
    const chosen = danishOnly ? undefined : languageIn({ cookies });
    const inLanguage = { ...danish, language: chosen ?? danish.language };
    const choiceThatLeadsTo = (back: string) => (danishOnly ? undefined : { action: '/sprog', back });
    const chooseHere = route.startsWith('GET') ? choiceThatLeadsTo(address) : undefined;
    const frame = { ...inLanguage, languageChoice: chooseHere };
    // One and the same page, whatever was asked for.
    const nowhere = { ...inLanguage, languageChoice: choiceThatLeadsTo('/nyt-link') };
    if (request.error instanceof Elsewhere) request.response = seeOther(request.error.location);
    else if (request.error instanceof Refused) {
      // Whoever has yet to say who it is is let in nowhere: to ask again would read it all a second time.
      const mayBeIn = request.error.refusal.code !== 'identity-needed';
      const asking = { routeKey: route, address, path, cookies };
      const own = mayBeIn ? await frameFor?.(asking).catch(() => undefined) : undefined;
      const isNowhere = request.error.refusal.code === 'not-found' && own === undefined;
      const missed = { routeKey: route, clientAddress: requestContext.http.sourceIp };
      const refusal =
        isNowhere && counting !== undefined ? await counting.missed(missed) : request.error.refusal;
      const { code } = refusal;
      const client = clientName(door, requestContext.http.sourceIp);
      log({ entry: 'request-refused', route, code, client, reference });
      const wait = 'wait' in refusal ? refusal.wait : undefined;
      const again = await sealedForms?.again(code, request.event);
      const typed = again === undefined ? typedBefore(code, request.event) : [];
      const shut =
        code === 'identity-needed' && typed.length === 0
          ? (await import('./party/door-page.ts')).doorFor(request.event, { frame, again })
          : undefined;
      const answer = html(
        shut ??
          refusedPage({
            frame: own ?? (isNowhere ? nowhere : frame),
            code,
            wait,
            typed,
            back: isNowhere ? wayBack('not-found', request.event) : wayBack(code, request.event),
            again,
            asked: address,
          }),
        REFUSAL_STATUS[code],
      );
      request.response = wait === undefined ? answer : withRetryAfter(answer, wait);
    } else {
      log({ entry: 'fault', where: route, fault: faultName(request.error), reference });
      request.response = html(faultPage(frame, reference), 500);
    }
  },
});
