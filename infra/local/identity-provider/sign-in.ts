import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { readBody } from '../gateway/read-body.ts';
import { writePage } from '../pages/write-page.ts';
import { makeProvider, type ProviderParts } from './provider.ts';
import { beginAgainPage, choosePage } from './sign-in-pages.ts';

const FORM_BYTES = 10_000;

type Login = { readonly accountId: string; readonly amr: readonly string[] };

/** How somebody was known, in the words of RFC 8176. */
const ONE_STEP = ['pwd'];
const TWO_STEPS = ['pwd', 'otp', 'mfa'];

/** The sign-in of this machine: one page where one chooses who to be, the rest is OpenID Connect. */
export const makeSignIn = (parts: ProviderParts): RequestListener => {
  const { municipality, people } = parts;
  const desk = `${municipality.origin}/sager`;
  const provider = makeProvider(parts);
  const connect = provider.callback();

  const chosen = async (request: IncomingMessage): Promise<Login | undefined> => {
    const form = new URLSearchParams((await readBody(request, FORM_BYTES))?.toString() ?? '');
    const person = people.find(({ id }) => id === form.get('person'));
    return person && { accountId: person.id, amr: form.has('oneStep') ? ONE_STEP : TWO_STEPS };
  };

  const ask = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const begun = await provider.interactionDetails(request, response).catch(() => undefined);
    if (begun === undefined) return writePage(response, beginAgainPage(desk), { status: 400 });
    const login = request.method === 'POST' ? await chosen(request) : undefined;
    if (login === undefined) return writePage(response, choosePage(people, `/hvem/${begun.uid}`));
    return provider.interactionFinished(request, response, { login });
  };

  return (request, response) => {
    const isOurs = request.url?.startsWith('/hvem/') ?? false;
    (isOurs ? ask(request, response) : connect(request, response)).catch(() => response.destroy());
  };
};
