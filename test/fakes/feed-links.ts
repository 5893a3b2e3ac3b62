import { makeShowCalendar } from '../../functions/calendar/show-calendar.ts';
import { makeCalendar } from '../../functions/consultant/calendar.ts';
import { feedTokenIn } from '../../shared/domain/access/calendar-feed.ts';
import { sha256 } from '../../shared/domain/agreement/content-hash.ts';
import type { StaffMember } from '../../shared/domain/access/staff.ts';
import { countRequests } from '../../shared/web/count-requests.ts';
import { formOn } from '../journey/form-page.ts';
import { type FakeWorld, VITA } from './fake-world.ts';
import { aRequest, type Asked } from './web-requests.ts';

const formOf = (html = '') => {
  const { hidden } = formOn({ status: 200, html });
  return Object.fromEntries(hidden);
};

/** The desk's calendar page as a member of staff has it before her. */
export const calendarDesk = async (world: FakeWorld, staff: StaffMember = VITA) => {
  await world.staffDirectory.note(staff, world.clock.now());
  const cookie = (await world.sessions.begin(staff)).split(';')[0] ?? '';
  const pages = makeCalendar(world);
  const asked = (routeKey: string, rest: Asked = {}) => aRequest(routeKey, { cookies: [cookie], ...rest });
  return {
    pages,
    asked,
    /** What the form on the page that makes the first link sends. */
    makingForm: async () => formOf((await pages.show(asked('GET /sager/kalender'))).body),
    replacingForm: async () => formOf((await pages.askToReplace(asked('GET /sager/kalender/nyt-link'))).body),
    closingForm: async () => formOf((await pages.askToClose(asked('GET /sager/kalender/luk'))).body),
    make: (form: Asked['form']) => pages.make(asked('POST /sager/kalender/nyt-link', { form: form ?? {} })),
    close: (form: Asked['form']) => pages.close(asked('POST /sager/kalender/luk', { form: form ?? {} })),
    show: async (query: Record<string, string> = {}) =>
      (await pages.show(asked('GET /sager/kalender', { query }))).body ?? '',
  };
};

/** The last part of the address on the page that shows it, `token.ics`. */
export const fileOn = (html = ''): string => {
  const file = /\/kalender\/([\w-]{43}\.ics)<\/textarea>/.exec(html)?.[1];
  if (feedTokenIn(file) === undefined) throw new Error('no link on the page');
  return file ?? '';
};

/** What a calendar program is answered. */
export const fetchCalendar = (
  world: FakeWorld,
  file: string,
  { method = 'GET', ...asked }: Asked & { readonly method?: 'GET' | 'HEAD' } = {},
) =>
  makeShowCalendar({ ...world, counting: countRequests({ ...world, digest: sha256 }) })(
    aRequest(`${method} /kalender/{file}`, { path: { file }, ...asked }),
  );
