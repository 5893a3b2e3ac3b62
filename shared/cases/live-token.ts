import type { Link, LinkId, LinkToken } from '../domain/access/links.ts';
import type { Start, StartId } from '../domain/access/start.ts';
import type { Cases } from '../ports/cases.ts';
import type { Keys } from '../ports/keys.ts';
import type { Starts } from '../ports/starts.ts';

type Live<Opened> = { readonly token: LinkToken; readonly opened: Opened };

/** The token that opens a link, whichever master key it was made under (decision 0042); nothing once it is revoked. */
export const liveLinkToken = (
  { cases, keys }: { readonly cases: Pick<Cases, 'findLink'>; readonly keys: Keys },
  id: LinkId,
): Promise<Live<Link> | undefined> => firstThatOpens(keys.linkTokens(id), cases.findLink);

/** The same of the link in a mail that confirms an address. */
export const liveStartToken = (
  { starts, keys }: { readonly starts: Pick<Starts, 'find'>; readonly keys: Keys },
  id: StartId,
): Promise<Live<Start> | undefined> => firstThatOpens(keys.startTokens(id), starts.find);

const firstThatOpens = async <Opened>(
  tokens: readonly LinkToken[],
  find: (token: LinkToken) => Promise<Opened | undefined>,
): Promise<Live<Opened> | undefined> => {
  for (const token of tokens) {
    const opened = await find(token);
    if (opened !== undefined) return { token, opened };
  }
  return undefined;
};
