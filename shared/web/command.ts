import type { Ids } from '../ports/ids.ts';
import type { PageRequest } from './page-request.ts';

/**
 * Names one sending of a form: its route, what it is about where a page has several such forms, and the id the page gave
 * it. A form without an id of ours counts as a new command.
 */
export const commandIn = (
  { form, routeKey }: PageRequest,
  { ids }: { readonly ids: Ids },
  about = '',
): string => {
  const given = form.text('commandId');
  const id = /^[0-9a-f-]{36}$/.test(given) ? given : ids.commandId();
  return `${routeKey} ${about} ${id}`;
};
