import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { civilDate } from '../../../shared/domain/calendar/civil-date.ts';
import { atTimeOn, type Instant, plusMilliseconds } from '../../../shared/domain/calendar/instant.ts';
import type { MovableClock } from '../clock/clock.ts';
import { readBody } from '../gateway/read-body.ts';
import { writeMessage } from '../gateway/write-result.ts';
import type { Mailbox } from '../mailbox/mailbox.ts';
import { controlPage, problemPage } from './control-pages.ts';
import { MAIL_POLICY, mailMarkup, mailPage } from './mail-page.ts';
import { writePage } from './write-page.ts';

export type ControlParts = {
  readonly mailbox: Mailbox;
  readonly clock: MovableClock;
  /** The clock shows the moment, and the round after the jump has run. */
  readonly moveTo: (to: Instant) => Promise<void>;
  readonly origin: string;
  /** The address of these pages themselves. */
  readonly own: string;
};

const FORM_BYTES = 10_000;
const HOUR = 3_600_000;

/** Another site's page can neither read these pages through a name of its own nor press their buttons. */
const isOwnRequest = ({ headers, method }: IncomingMessage, own: string): boolean => {
  const { port } = new URL(own);
  const origins = [own, `http://localhost:${port}`];
  const host = headers.host ?? '';
  const isHere = origins.some((origin) => new URL(origin).host === host);
  return isHere && (method === 'GET' || headers.origin === undefined || origins.includes(headers.origin));
};

const targetOf = (form: URLSearchParams, now: Instant): Instant | undefined => {
  const hours = Number(form.get('hours') ?? 0) + Number(form.get('days') ?? 0) * 24;
  if (hours > 0) return plusMilliseconds(now, hours * HOUR);
  const date = civilDate(form.get('date') ?? '');
  return date && atTimeOn(date, '08:00');
};

const moveClock = async (
  { clock, moveTo }: ControlParts,
  form: URLSearchParams,
): Promise<string | undefined> => {
  const target = targetOf(form, clock.now());
  if (target === undefined) return 'Skriv en dato, eller vælg et spring.';
  if (target < clock.now()) return 'Uret kan kun gå frem.';
  try {
    await moveTo(target);
    return undefined;
  } catch (error) {
    return error instanceof RangeError
      ? 'Så langt frem kan uret ikke gå.'
      : 'Uret er spolet frem, men tjenestens runde fejlede. Se loggen i datamappen.';
  }
};

const act = async (parts: ControlParts, path: string, form: URLSearchParams): Promise<string | undefined> => {
  if (path === '/clock') return moveClock(parts, form);
  if (path !== '/mail-service') return 'Den knap findes ikke.';
  if (form.get('state') === 'off') parts.mailbox.turnOff();
  else parts.mailbox.turnOn();
  return undefined;
};

const post = async (
  parts: ControlParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const body = await readBody(request, FORM_BYTES);
  const problem = await act(parts, request.url ?? '', new URLSearchParams(body?.toString() ?? ''));
  if (problem === undefined) response.writeHead(303, { location: '/' }).end();
  else writePage(response, problemPage(problem), { status: 400 });
};

const show = async (
  { mailbox, clock, origin }: ControlParts,
  path: string,
  response: ServerResponse,
): Promise<void> => {
  const [, area, id = '', part] = path.split('/');
  if (path === '/') {
    const mails = (await mailbox.list()).toReversed();
    const view = { now: clock.now(), isAhead: clock.offset() > 0, mailIsOn: mailbox.isOn(), origin, mails };
    return writePage(response, controlPage(view));
  }
  if (path === '/mail.json') {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(await mailbox.list()));
    return;
  }
  const mail = area === 'mail' ? await mailbox.byId(id) : undefined;
  if (mail === undefined) return writePage(response, problemPage('Den side findes ikke.'), { status: 404 });
  return part === 'html'
    ? writePage(response, mailMarkup(mail), { policy: MAIL_POLICY })
    : writePage(response, mailPage(mail));
};

/** Mailbox, clock and the mail switch of this machine, as pages that work without JavaScript. */
export const makeControl =
  (parts: ControlParts): RequestListener =>
  (request, response) => {
    if (!isOwnRequest(request, parts.own)) return writeMessage(response, 403, 'Forbidden');
    const answered =
      request.method === 'POST'
        ? post(parts, request, response)
        : show(parts, (request.url ?? '/').split('?')[0] ?? '/', response);
    return answered.catch(() => {
      if (!response.headersSent) writeMessage(response, 500, 'Internal Server Error');
    });
  };
