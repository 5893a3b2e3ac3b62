import { WEB_FUNCTIONS, type WebFunction } from '../../../shared/runtime/functions.ts';
import { ANYTHING_ELSE, ROUTES } from '../../../shared/web/routes.ts';

/** Which function answers, under which key, with the path's variables decoded. */
export type RouteMatch = {
  readonly functionName: WebFunction;
  readonly routeKey: string;
  readonly variables: Readonly<Record<string, string>>;
};

export type RouteTable = Readonly<Partial<Record<WebFunction, readonly string[]>>>;

type Route = {
  readonly functionName: WebFunction;
  readonly routeKey: string;
  readonly method: string;
  readonly parts: readonly string[];
};

const isVariable = (part: string): boolean => part.startsWith('{');

const routesOf = (table: RouteTable): readonly Route[] =>
  WEB_FUNCTIONS.flatMap((functionName) =>
    (table[functionName] ?? []).map((routeKey) => {
      const [method = '', path = ''] = routeKey.split(' ');
      return { functionName, routeKey, method, parts: path.split('/') };
    }),
  );

const fits = (route: Route, asked: readonly string[]): boolean =>
  route.parts.length === asked.length &&
  route.parts.every((part, index) =>
    isVariable(part) ? (asked[index] ?? '') !== '' : part === asked[index],
  );

/** A fixed part goes before a variable one, and the first part that differs decides. */
const moreFixed = (one: Route, other: Route): number => {
  const at = one.parts.findIndex((part, index) => isVariable(part) !== isVariable(other.parts[index] ?? ''));
  if (at < 0) return 0;
  return isVariable(one.parts[at] ?? '') ? 1 : -1;
};

const variablesOf = ({ parts }: Route, asked: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    parts.flatMap((part, index) => {
      if (!isVariable(part)) return [];
      return [[part.replaceAll(/[{}]/g, ''), decodeURIComponent(asked[index] ?? '')]];
    }),
  );

/** The route for `path`, still encoded; the one for anything else where the table has it. Throws a URIError on an encoding that is none. */
export const matchRoute = (
  method: string,
  path: string,
  table: RouteTable = ROUTES,
): RouteMatch | undefined => {
  const asked = path.split('/');
  const all = routesOf(table);
  const found = all.filter((route) => route.method === method && fits(route, asked));
  const [route = all.find(({ routeKey }) => routeKey === ANYTHING_ELSE)] = found.toSorted(moreFixed);
  return (
    route && {
      functionName: route.functionName,
      routeKey: route.routeKey,
      variables: variablesOf(route, asked),
    }
  );
};
