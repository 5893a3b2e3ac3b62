import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { doorPage, type DoorNote } from '../../../templates/pages/anyone/door-page.tsx';
import type { FormAgain } from '../../../templates/pages/anyone/send-again.tsx';
import type { Frame } from '../../../templates/pages/layout.tsx';
import { doorTexts } from '../../../templates/texts/door-texts.ts';
import { partyOf } from '../counted-routes.ts';

/** In the address of a party's page: what came of the last try to open it. */
export const NOTE = 'mitid';
/** In the address of the way to MitID: the page that was asked for. */
export const BACK = 'til';

type Shut = { readonly frame: Frame; readonly again: FormAgain | undefined };

/**
 * The page before a party's link, for whatever of its pages was asked for; nothing where no link stands in the address. Says no
 * more than was asked for: the address, and what came of the last try.
 */
export const doorFor = (event: APIGatewayProxyEventV2, { frame, again }: Shut): string | undefined => {
  const { routeKey, rawPath, rawQueryString, queryStringParameters: query = {} } = event;
  const party = partyOf(routeKey);
  const [base] = /^\/[a-z]+\/[\w-]+/.exec(rawPath) ?? [];
  if (party === undefined || base === undefined) return undefined;
  const note = noteNamed(query[NOTE]);
  const isPage = routeKey.startsWith('GET') && query[NOTE] === undefined;
  const asked = isPage ? `${rawPath}${rawQueryString === '' ? '' : `?${rawQueryString}`}` : base;
  const signIn = `${base}/log-ind?${new URLSearchParams({ [BACK]: asked }).toString()}`;
  return doorPage({ frame, party, signIn, note, again });
};

const noteNamed = (text: string | undefined): DoorNote | undefined => (isNote(text) ? text : undefined);

const isNote = (text: string | undefined): text is DoorNote =>
  text !== undefined && Object.hasOwn(doorTexts.da.notes, text);
