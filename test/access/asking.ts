import { createHash } from 'node:crypto';
import type { Answer } from '../../shared/web/answer.ts';
import type { FakeWorld } from '../fakes/fake-world.ts';
import type { AnyRoute } from '../gallery/entry.ts';
import { steps } from '../journey/steps.ts';
import { MARKED_ID, MARKED_TALK } from './guarded-case.ts';

export type Path = Readonly<Record<string, string>>;

export const isRead = (route: AnyRoute): boolean => !route.startsWith('POST');

/** What stands in an address of the marked case besides the link or the case: each step and each party in turn. */
export const addressesOf = (route: AnyRoute): readonly Path[] => {
  const own = { case: MARKED_ID, talk: MARKED_TALK, followUp: MARKED_TALK, version: '1', leave: 'leave-2' };
  if (route.includes('{step}')) return Object.values(steps).map((step) => ({ ...own, step }));
  if (route.includes('{party}')) return ['arbejdsgiver', 'borger'].map((party) => ({ ...own, party }));
  return [own];
};

/** All that is stored, but for how often something was asked, and by whom something was read. */
export const digestOf = ({ memory }: FakeWorld, isMeant: (row: string) => boolean = () => true): string => {
  const rows = memory.rows(({ pk }) => !/^(?:LIMIT|READS)#/.test(pk)).map((row) => JSON.stringify(row));
  return createHash('sha256').update(rows.filter(isMeant).toSorted().join('\n')).digest('hex');
};

/** What nobody but the rightful may tell apart from another answer of the same kind. */
export const bytesOf = ({ statusCode, headers, cookies, body }: Answer, mail = ''): string =>
  // A form that is offered again says which mail it was about, as it was sent.
  JSON.stringify({ statusCode, headers, cookies, body }).replaceAll(mail || '\0', 'mail');
