import { randomUUID } from 'node:crypto';
import { makeVisitor, type Visited } from '../../infra/local/demo/visitor.ts';
import { awaitingCitizen, type Links, pathOf, type Target } from './target.ts';

/** A way in by a secret in the address: what stands around the secret, one that opens, and those that did once. */
export type WayIn = {
  readonly before: string;
  readonly after: string;
  readonly open: string;
  readonly ended: readonly string[];
};

const CALENDAR = '/sager/kalender';

/** A party's link, one to begin by and one to a calendar, each as whoever it is for has it. */
export const waysIn = async (target: Target): Promise<readonly WayIn[]> => [
  ...linksOf(await awaitingCitizen(target)),
  await startLink(target),
  await calendarLink(target),
];

/** The links of both parties. */
export const linksOf = ({ employerLink, citizenLink }: Links): readonly WayIn[] =>
  [employerLink, citizenLink].map((link) => {
    const open = pathOf(link);
    return { before: open.slice(0, open.lastIndexOf('/') + 1), after: '', open, ended: [] };
  });

const startLink = async ({ origin, post }: Target): Promise<WayIn> => {
  const address = `begynder.${randomUUID()}@example.com`;
  await (await makeVisitor(origin).open('/start')).submit({ email: address }, '/start');
  const open = pathOf(await post.linkTo(address, 'Bekræft din e-mail'));
  return { before: '/start/', after: '', open, ended: [] };
};

/** Made twice: the first one is dead. */
const calendarLink = async ({ desk }: Target): Promise<WayIn> => {
  const made = async (): Promise<string> => {
    const page = await desk.open(CALENDAR);
    const isFirst = !page.text.includes('Sidst hentet');
    const asking = isFirst ? page : await page.follow('Lav et nyt link');
    return linkOn(await asking.submit({}, '/nyt-link'));
  };
  const ended = [await made()];
  return { before: '/kalender/', after: '.ics', open: await made(), ended };
};

const linkOn = ({ html }: Visited): string => {
  const link = />(http[^<]*\/kalender\/[\w-]{43}\.ics)<\/textarea>/.exec(html)?.[1];
  if (link === undefined) throw new Error('no calendar link on the page');
  return pathOf(link);
};
