import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as z from 'zod/mini';
import type { FormAgain } from '../../../templates/pages/anyone/send-again.tsx';
import type { RefusalCode } from '../../domain/refusals.ts';
import { packForm, unpackForm } from '../packed-form.ts';
import type { PageRequest } from '../page-request.ts';
import { Refused } from '../refused.ts';
import { sealedAgain } from '../sealed-again.ts';
import { SEALED } from '../sealed-name.ts';
import { makeSealing, type SealingWorld } from '../sealing.ts';
import { requireOwnPage, type StaffSessions } from './staff-session.ts';

/** Refusals after which the same form can be sent once more by the one who filled it in. */
const SENT_AGAIN: ReadonlySet<RefusalCode> = new Set(['not-signed-in', 'other-person']);

/** Who the page was shown to; every form on the desk carries it. */
const SENT_BY = 'sentBy';
const USE = 'form';
const KEPT_SECONDS = 24 * 3600;

const box = z.object({ staffId: z.string(), path: z.string(), packed: z.string() });

type FormWorld = SealingWorld & { readonly sessions: StaffSessions; readonly origin: string };

/**
 * What somebody sent after her session had ended: sealed on the page that says so, for her and for that form alone, for a day.
 * When she has signed in again and sends it, it is the form that she filled in; for anybody else it stays shut.
 */
export const makeSealedForms = ({ key, clock, sessions, origin }: FormWorld) => {
  const sealing = makeSealing({ key, clock });
  return {
    again: async (code: RefusalCode, event: APIGatewayProxyEventV2): Promise<FormAgain | undefined> => {
      if (!SENT_AGAIN.has(code) || event.requestContext.http.method !== 'POST') return undefined;
      return sealedAgain(event, async (form, path) => {
        const staffId = form.text(SENT_BY);
        if (staffId === '') return undefined;
        return sealing.seal({ staffId, path, packed: packForm(form) }, USE, KEPT_SECONDS);
      });
    },
    /** The request with the form that was sealed, where it holds one. Refuses `other-person` and `not-signed-in`. */
    reopened: async (request: PageRequest): Promise<PageRequest> => {
      const sealed = request.form.text(SEALED);
      if (sealed === '') return request;
      requireOwnPage(request, origin);
      const { id } = await sessions.require(request);
      const read = box.safeParse(await sealing.unseal(sealed, USE));
      if (!read.success || read.data.path !== request.address.split('?')[0]) return request;
      if (read.data.staffId !== id) throw new Refused({ code: 'other-person' });
      return { ...request, form: unpackForm(read.data.packed) };
    },
  };
};

export type SealedForms = ReturnType<typeof makeSealedForms>;

/** Refuses `other-person` for a form of a page that was shown to somebody else than the one who is signed in now. */
export const requireSamePerson = ({ form }: PageRequest, staffId: string): void => {
  const isNamed = form.entries.some(([name]) => name === SENT_BY);
  if (isNamed && form.text(SENT_BY) !== staffId) throw new Refused({ code: 'other-person' });
};
