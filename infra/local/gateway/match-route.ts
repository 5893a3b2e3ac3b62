import { WEB_FUNCTIONS, type WebFunction } from '../../../shared/runtime/functions.ts';
import { ROUTES } from '../../../shared/web/routes.ts';

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

const isGreedy = ({ parts }: Route): boolean => parts.at(-1)?.endsWith('+}') === true;

const fits = (route: Route, asked: readonly string[]): boolean =>
  (route.parts.length === asked.length || (isGreedy(route) && asked.length > route.parts.length)) &&
  route.parts.every((part, index) =>
    isVariable(part) ? (asked[index] ?? '') !== '' : part === asked[index],
  );

/** A route for the rest of a path comes last; a fixed part goes before a variable one, and the first part that differs decides. */
const moreFixed = (one: Route, other: Route): number => {
  if (isGreedy(one) !== isGreedy(other)) return isGreedy(one) ? 1 : -1;
  const at = one.parts.findIndex((part, index) => isVariable(part) !== isVariable(other.parts[index] ?? ''));
  if (at < 0) return 0;
  return isVariable(one.parts[at] ?? '') ? 1 : -1;
};

const variablesOf = ({ parts }: Route, asked: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    parts.flatMap((part, index) => {
      if (!isVariable(part)) return [];
      const rest = part.endsWith('+}') ? asked.slice(index).join('/') : (asked[index] ?? '');
      return [[part.replaceAll(/[{}+]/g, ''), decodeURIComponent(rest)]];
    }),
  );

/** The route for `path`, still encoded. Throws a URIError on an encoding that is none. */
export const matchRoute = (
  method: string,
  path: string,
  table: RouteTable = ROUTES,
): RouteMatch | undefined => {
  const asked = path.split('/');
  const found = routesOf(table).filter((route) => route.method === method && fits(route, asked));
  const [route] = found.toSorted(moreFixed);
  return (
    route && {
      functionName: route.functionName,
      routeKey: route.routeKey,
      variables: variablesOf(route, asked),
    }
  );
};
