import type { PageRequest } from './page-request.ts';

type Sent = Pick<PageRequest, 'form'>;

/** Whether the page keeps its form by itself while somebody types, and nobody has sent it. */
export const isWhileTyping = ({ form }: Sent): boolean => form.text('save') === 'auto';

/** The `rev` of what the form was shown with. One that does not say it was shown nothing that holds: it meets no write. */
export const shownRevIn = ({ form }: Sent): number => {
  const text = form.text('shownRev');
  return /^\d{1,9}$/.test(text) ? Number(text) : -1;
};
