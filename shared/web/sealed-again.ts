import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { FormAgain } from '../../templates/pages/anyone/send-again.tsx';
import { type Form, MOST_BODY_BYTES } from './form-body.ts';
import { readRequest } from './page-request.ts';
import { SEALED } from './sealed-name.ts';

/**
 * The form that was sent, sealed in a form to send once more; one that came sealed stays as it is. Nothing where `seal` gives
 * nothing, or more than a body may hold.
 */
export const sealedAgain = async (
  event: APIGatewayProxyEventV2,
  seal: (form: Form, action: string) => Promise<string | undefined>,
): Promise<FormAgain | undefined> => {
  const { form } = readRequest(event);
  const action = event.rawPath;
  const earlier = form.text(SEALED);
  const sealed = earlier === '' ? await seal(form, action) : earlier;
  return sealed === undefined || sealed.length > MOST_BODY_BYTES
    ? undefined
    : { action, entries: [[SEALED, sealed]] };
};
