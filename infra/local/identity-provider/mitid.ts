import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { readBody } from '../gateway/read-body.ts';
import { writePage } from '../pages/write-page.ts';
import { mitIdForgottenPage, mitIdPage } from './mitid-pages.ts';
import { accountOf, mitIdPeople } from './mitid-people.ts';
import { makeMitIdProvider, type MitIdParts } from './mitid-provider.ts';
import { MITID_CLIENTS, MITID_PATH } from './mitid-signing.ts';

const FORM_BYTES = 10_000;

/** MitID of this machine below the sign-in's address, and the sign-in for everything else. */
export const besideMitId = (signIn: RequestListener, parts: MitIdParts): RequestListener => {
  const mitId = makeMitId(parts);
  return (request, response) => {
    const isMitId = request.url?.startsWith(`${MITID_PATH}/`) ?? false;
    return isMitId ? mitId(request, response) : signIn(request, response);
  };
};

/** One page where one chooses who to be, at which level, or turns back; the rest is OpenID Connect. */
const makeMitId = (parts: MitIdParts): RequestListener => {
  const provider = makeMitIdProvider(parts);
  const connect = provider.callback();

  const ask = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const begun = await provider.interactionDetails(request, response).catch(() => undefined);
    if (begun === undefined) return writePage(response, mitIdForgottenPage(), { status: 400 });
    const form = request.method === 'POST' ? await formOf(request) : new URLSearchParams();
    if (form.has('abort')) return provider.interactionFinished(request, response, TURNED_BACK);
    const party = begun.params['client_id'] === MITID_CLIENTS.citizen ? 'citizen' : 'employer';
    const people = mitIdPeople.filter((person) => person.party === party);
    const person = people.find(({ id }) => id === form.get('person'));
    if (person === undefined)
      return writePage(response, mitIdPage(people, `${MITID_PATH}/hvem/${begun.uid}`));
    const accountId = accountOf(person, form.has('low') ? 'low' : 'substantial');
    return provider.interactionFinished(request, response, { login: { accountId } });
  };

  return (request, response) => {
    const path = (request.url ?? '').slice(MITID_PATH.length);
    if (path.startsWith('/hvem/')) return void ask(request, response).catch(() => response.destroy());
    // The provider knows its pages by the rest of the path, and tells their addresses by the whole.
    Object.assign(request, { originalUrl: request.url, url: path });
    return void connect(request, response).catch(() => response.destroy());
  };
};

const TURNED_BACK = { error: 'access_denied', error_description: 'turned back' };

const formOf = async (request: IncomingMessage): Promise<URLSearchParams> =>
  new URLSearchParams((await readBody(request, FORM_BYTES))?.toString() ?? '');
