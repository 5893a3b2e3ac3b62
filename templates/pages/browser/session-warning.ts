import { makeSessionDialog } from './session-dialog.ts';
import { makeSessionWatch, type TimeLeft } from './session-watch.ts';

const PATIENCE_MILLISECONDS = 20_000;
const ACTIVE_MILLISECONDS = 120_000;

/** Whoever is signed in is told before the session is over, and can stay; what has been typed is left as it is. */
export const warnBeforeSignOut = (): void => {
  const {
    idleMinutes,
    timeLeft: address,
    signIn: signInAt,
  } = document.querySelector<HTMLElement>('[data-time-left]')?.dataset ?? {};
  const minutes = Number(idleMinutes);
  if (!(minutes > 0) || !address || !signInAt || !('HTMLDialogElement' in globalThis)) return;
  let active = -ACTIVE_MILLISECONDS;
  const act = (): void => {
    active = performance.now();
  };
  addEventListener('keydown', act);
  addEventListener('pointerdown', act);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = makeSessionDialog({ stay: () => void watch.stay(), signInAt });
  const watch = makeSessionWatch({
    ask: () => timeLeft(address, 'GET'),
    stay: () => timeLeft(address, 'POST'),
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

const timeLeft = async (address: string, method: 'GET' | 'POST'): Promise<TimeLeft | undefined> => {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MILLISECONDS);
    const answer = await fetch(address, { method, redirect: 'error', signal });
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
