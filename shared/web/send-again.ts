import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { FormAgain } from '../../templates/pages/anyone/send-again.tsx';
import type { RefusalCode } from '../domain/refusals.ts';
import { readRequest } from './page-request.ts';

/**
 * The whole form of somebody whose session has ended: with it the page can send everything once more, when they have signed
 * in again in another window. Nothing else that is refused would be taken a second time.
 */
export const formAgain = (code: RefusalCode, event: APIGatewayProxyEventV2): FormAgain | undefined =>
  code === 'not-signed-in' && event.requestContext.http.method === 'POST'
    ? { action: event.rawPath, entries: readRequest(event).form.entries }
    : undefined;
