import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Answer as Typed } from '../domain/agreement/typed.ts';
import type { RefusalCode } from '../domain/refusals.ts';
import { readRequest } from './page-request.ts';

/** Refusals that can meet an honest form: what was typed in it is given back. A form that came from elsewhere gets nothing. */
const HONEST: ReadonlySet<RefusalCode> = new Set([
  'not-signed-in',
  'identity-needed',
  'not-your-turn',
  'not-taken-over',
  'changed-meanwhile',
  'already-done',
  'closed',
  'not-in-force',
  'busy',
  'too-many-codes',
  'too-many-requests',
]);

/** What the page put into the form itself. */
const NOT_TYPED: ReadonlySet<string> = new Set([
  'commandId',
  'sentBy',
  'sealedForm',
  'shownRev',
  'shownHash',
  'consentVersion',
  'mail',
  'act',
  'party',
  'shownConsultant',
  'colleague',
  'talk',
  'follows',
]);
const LEAST_LETTERS = 10;

/** The longer texts that were typed in a form that is refused, so that the page can show them and nothing is lost. */
export const typedBefore = (code: RefusalCode, event: APIGatewayProxyEventV2): readonly string[] => {
  if (!HONEST.has(code) || event.requestContext.http.method !== 'POST') return [];
  const { answers } = readRequest(event).form;
  return Object.entries(answers).flatMap(([name, typed]) => (NOT_TYPED.has(name) ? [] : textsIn(typed)));
};

const textsIn = (typed: Typed): readonly string[] => {
  if (typeof typed === 'string') return typed.trim().length >= LEAST_LETTERS ? [typed] : [];
  return Object.values(typed).flatMap(textsIn);
};
