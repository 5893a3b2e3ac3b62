import { makeSessionDialog } from './session-dialog.ts';
import { makeSessionWatch, type TimeLeft } from './session-watch.ts';

const ADDRESS = '/log-ind/tid';
const PATIENCE_MILLISECONDS = 20_000;
const ACTIVE_MILLISECONDS = 120_000;

/** Staff are told before they are signed out, and can stay; what they have typed is left as it is. */
export const warnBeforeSignOut = (): void => {
  const minutes = Number(document.querySelector<HTMLElement>('[data-idle-minutes]')?.dataset['idleMinutes']);
  if (!(minutes > 0) || !('HTMLDialogElement' in globalThis)) return;
  let active = -ACTIVE_MILLISECONDS;
  const act = (): void => {
    active = performance.now();
  };
  addEventListener('keydown', act);
  addEventListener('pointerdown', act);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = makeSessionDialog({ stay: () => void watch.stay() });
  const watch = makeSessionWatch({
    ask: () => timeLeft('GET'),
    stay: () => timeLeft('POST'),
    isActive: () => performance.now() - active < ACTIVE_MILLISECONDS,
    show,
    later: (seconds, then) => {
      clearTimeout(timer);
      timer = setTimeout(then, seconds * 1_000);
    },
  });
  watch.begin(minutes * 60);
  // A computer that has slept has missed its timers, and somebody may have signed in beside this page.
  let since = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || performance.now() - since < 1_000) return;
    since = performance.now();
    watch.check();
  });
};

const timeLeft = async (method: 'GET' | 'POST'): Promise<TimeLeft | undefined> => {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MILLISECONDS);
    const answer = await fetch(ADDRESS, { method, redirect: 'error', signal });
    if (answer.status === 401 || answer.status === 403) return { seconds: 0, mayStay: false };
    return answer.ok ? leftIn(await answer.json()) : undefined;
  } catch {
    return undefined;
  }
};

const leftIn = (told: unknown): TimeLeft | undefined =>
  typeof told === 'object' && told !== null && 'seconds' in told && 'mayStay' in told
    ? { seconds: Number(told.seconds), mayStay: told.mayStay === 'yes' }
    : undefined;
