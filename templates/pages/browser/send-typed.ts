import type { Reply } from './keeper.ts';

const PATIENCE_MILLISECONDS = 20_000;
/** Browsers let a page that is being left send no more than this. */
const MOST_WHEN_LEAVING = 60_000;

/**
 * Sends what is typed to the form's own address, and reads what came of it. `rev` names the field that tells what it builds
 * on; `onChanged` gets the server's notice when the page was saved elsewhere.
 */
export const sendTyped = async (
  { action, rev }: { readonly action: string; readonly rev: string },
  body: URLSearchParams,
  onChanged: (notice: HTMLElement) => void,
): Promise<Reply> => {
  try {
    const answer = await fetch(action, {
      method: 'POST',
      body,
      redirect: 'error',
      keepalive: String(body).length < MOST_WHEN_LEAVING,
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    });
    if (answer.ok) return keptIn(await answer.json());
    if (answer.status === 409) return changedIn(await answer.text(), rev, onChanged);
    return { came: REFUSED.get(answer.status) ?? 'no-answer' };
  } catch {
    return { came: 'no-answer' };
  }
};

const REFUSED = new Map<number, 'too-long' | 'link-closed' | 'signed-out'>([
  [413, 'too-long'],
  [422, 'too-long'],
  [401, 'signed-out'],
  [403, 'link-closed'],
  [404, 'link-closed'],
  [410, 'link-closed'],
]);

const keptIn = (answer: unknown): Reply => {
  if (typeof answer !== 'object' || answer === null || !('rev' in answer) || !('at' in answer))
    return { came: 'no-answer' };
  return { came: 'kept', rev: Number(answer.rev), at: String(answer.at) };
};

/** The answer is the step as it would be shown after a button: with the notice, and the `rev` that the next save builds on. */
const changedIn = (page: string, field: string, onChanged: (notice: HTMLElement) => void): Reply => {
  const parsed = new DOMParser().parseFromString(page, 'text/html');
  const notice = parsed.querySelector<HTMLElement>('[data-changed-meanwhile]');
  const rev = parsed.querySelector(`input[name="${field}"]`)?.getAttribute('value');
  if (notice === null || rev === null || rev === undefined) return { came: 'link-closed' };
  onChanged(document.importNode(notice, true));
  return { came: 'changed-meanwhile', rev: Number(rev) };
};
