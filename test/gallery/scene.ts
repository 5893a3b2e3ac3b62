import type { StaffMember } from '../../shared/domain/access/staff.ts';
import { instant } from '../../shared/domain/calendar/instant.ts';
import { requestLink } from '../../shared/domain/case/acts/request-link.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import type { Change } from '../../shared/domain/case/change.ts';
import { PARTIES } from '../../shared/domain/case/parties.ts';
import type { Status } from '../../shared/domain/case/status.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { Answer } from '../../shared/web/answer.ts';
import { accepted, aCase, aContext, type CaseOptions } from '../builders/cases.ts';
import { type FakeWorld, makeFakeWorld, VITA } from '../fakes/fake-world.ts';
import { stored } from '../fakes/stored-cases.ts';
import { tokenOf } from '../fakes/visits.ts';
import { type Asked, aRequest } from '../fakes/web-requests.ts';
import { formOn } from '../journey/form-page.ts';
import type { AnyRoute, Shown } from './entry.ts';
import { routesIn } from './routes.ts';

type PageRoute = Extract<AnyRoute, `GET ${string}`>;
type PathOf<Method extends string, Route extends string = AnyRoute> = Route extends `${Method} ${infer Path}`
  ? Path
  : never;
/** Where a page has a form that is sent back to its own address. */
type FormAddress = PathOf<'GET'> & PathOf<'POST'>;
type Typed = NonNullable<Asked['form']>;

/** One case in a world of its own, and the browsers of all who have to do with it. */
export type Scene = {
  readonly world: FakeWorld;
  readonly file: CaseFile;
  readonly open: (route: PageRoute, asked?: Asked) => Promise<Shown>;
  /** The page at the address is opened, what is typed goes into its form, and the form is sent; gives the page that answers. */
  readonly send: (address: FormAddress, typed: Typed, asked?: Asked) => Promise<Shown>;
  /** The same for a form that is accepted; gives where it leads to. */
  readonly pass: (address: FormAddress, typed: Typed, asked?: Asked) => Promise<string>;
};

export type SceneOptions = Omit<CaseOptions, 'answers'> & {
  readonly answers?: CaseOptions['answers'] | undefined;
  /** When the pages are looked at. */
  readonly at?: string;
  readonly staff?: StaffMember;
  /** What the browsers of the parties have chosen. */
  readonly language?: Language;
};

export const CASE_ID = '00000000-0000-4000-8000-00000000ca5e';

const NOON = '2026-11-05T12:00:00Z';
const AFTER_SILENCE = '2026-12-04T12:00:00Z';
const AFTER_THE_END = '2027-07-15T12:00:00Z';

/** Demo Eksempelsen's case stands in `status`, seen shortly after it came there. */
export const scene = (status: Status = 'invited', options: SceneOptions = {}): Promise<Scene> => {
  const changes = aCase(built(options)).changesTo(status);
  if (status === 'ended') return sceneAfter(withNewLinks(changes), { at: AFTER_THE_END, ...options });
  return sceneAfter(changes, status === 'expired' ? { at: AFTER_SILENCE, ...options } : options);
};

/** Both have asked for a link, long after the first ones died. */
const withNewLinks = (changes: readonly Change[]): readonly Change[] => {
  const asking = aContext(instant(AFTER_THE_END), 'anyone');
  const asked = [...changes];
  for (const party of PARTIES) {
    const last = asked.at(-1);
    if (last !== undefined) asked.push(accepted(requestLink(last.after, { party }, asking)));
  }
  return asked;
};

/** The employer has filled in the first `steps` of six. */
export const sceneFilledIn = (steps: number, options: SceneOptions = {}): Promise<Scene> =>
  sceneAfter(
    aCase(built(options))
      .changesTo('drafting')
      .slice(0, 1 + steps),
    options,
  );

const built = ({ id = CASE_ID, given, answers }: SceneOptions): CaseOptions => ({
  id,
  ...(answers === undefined ? {} : { answers }),
  given: { consultant: VITA, ...given },
});

/** A case to which `changes` have happened. */
export const sceneAfter = async (
  changes: readonly Change[],
  { at = NOON, staff = VITA, language = 'da' }: SceneOptions = {},
): Promise<Scene> => {
  const world = galleryWorld(at);
  const file = await stored(world, changes);
  const session = (await world.sessions.begin(staff)).split(';')[0] ?? '';
  const cookies = [session, `sprog=${language}`];
  const routes = routesIn(world);

  const ask = async (route: AnyRoute, { path, ...asked }: Asked = {}): Promise<Answer> => {
    const answering = routes[route];
    if (answering === undefined) throw new Error(`the gallery does not know ${route}; see routes.ts`);
    const own = { ...partsOf(route, world, file), ...path };
    return answering(aRequest(route, { cookies, path: own, ...asked }));
  };
  const post = async (address: FormAddress, typed: Typed, asked: Asked = {}): Promise<Answer> => {
    const page = await ask(`GET ${address}` as const, asked);
    const { hidden } = formOn(
      { status: 200, html: page.body ?? '' },
      { to: address.split('/').at(-1)?.replace(/\{.*/, '') ?? '' },
    );
    return ask(`POST ${address}`, { ...asked, form: { ...Object.fromEntries(hidden), ...typed } });
  };

  return {
    world,
    file,
    open: async (route, asked) => shown(route, await ask(route, asked)),
    send: async (address, typed, asked) => shown(`POST ${address}`, await post(address, typed, asked)),
    pass: async (address, typed, asked) => {
      const { statusCode, headers } = await post(address, typed, asked);
      if (statusCode !== 303) throw new Error(`POST ${address} was answered ${statusCode}`);
      return String(headers?.['location']);
    },
  };
};

/** The pages name their stylesheet and script as the gallery's own server does. */
export const galleryWorld = (at = NOON): FakeWorld => {
  const world = makeFakeWorld({ at });
  const assets = { stylesheet: '/static/site.css', script: '/static/site.js' };
  return { ...world, frame: { ...world.frame, assets } };
};

const partsOf = (route: AnyRoute, world: FakeWorld, file: CaseFile): Record<string, string> => {
  if (route.includes('/sager/{case}')) return { case: file.case.id };
  if (route.includes('/arbejdsgiver/{link}')) return { link: tokenOf(world, file, 'employer') };
  if (route.includes('/medarbejder/{link}')) return { link: tokenOf(world, file, 'citizen') };
  return {};
};

const shown = (route: AnyRoute, { statusCode, headers, body }: Answer): Shown => {
  if (body === undefined) {
    throw new Error(`${route} shows no page: ${statusCode} ${String(headers?.['location'])}`);
  }
  return { route, html: body };
};
