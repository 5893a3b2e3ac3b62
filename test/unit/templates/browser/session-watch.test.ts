import { describe, expect, it } from 'vitest';
import { makeSessionWatch, type TimeLeft } from '../../../../templates/pages/browser/session-watch.ts';

const MINUTE = 60;
const LONGEST = 8 * 60 * MINUTE;

/** A page whose session is over half an hour after its last use; the clock stands until it is moved. */
const watching = ({ typesAt = [] }: { readonly typesAt?: readonly number[] } = {}) => {
  let now = 0;
  let usedAt = 0;
  let isReached = true;
  let planned: { readonly at: number; readonly act: () => void } | undefined;
  const told: (string | TimeLeft)[] = [];
  const uses: number[] = [];
  const left = (): TimeLeft | undefined =>
    isReached
      ? {
          seconds: Math.max(0, Math.min(usedAt + 30 * MINUTE, LONGEST) - now),
          mayStay: usedAt + 30 * MINUTE < LONGEST,
        }
      : undefined;
  const use = () => {
    if ((left()?.seconds ?? 0) > 0) {
      usedAt = now;
      uses.push(now);
    }
    return left();
  };
  const watch = makeSessionWatch({
    ask: () => Promise.resolve(left()),
    stay: () => Promise.resolve(use()),
    isActive: () => typesAt.some((at) => at <= now && at > now - 2 * MINUTE),
    show: (each) => told.push(each),
    later: (seconds, act) => {
      planned = { at: now + seconds, act };
    },
  });
  watch.begin(30 * MINUTE);
  return {
    watch,
    told,
    uses,
    useElsewhere: use,
    signInAgain: () => {
      usedAt = now;
    },
    cut: (reached: boolean) => {
      isReached = reached;
    },
    until: async (minutes: number) => {
      const end = minutes * MINUTE;
      while (planned !== undefined && planned.at <= end) {
        const { at, act } = planned;
        planned = undefined;
        now = at;
        act();
        await new Promise((resolve) => setImmediate(resolve));
      }
      now = end;
    },
  };
};

describe('the watch over a session', () => {
  it('warns five minutes before it is over, and says when it is', async () => {
    const { until, told } = watching();

    await until(24.9);
    expect(told).toEqual([]);
    await until(25);
    expect(told).toEqual([{ seconds: 5 * MINUTE, mayStay: true }]);
    await until(40);
    expect(told.at(-1)).toBe('over');
  });

  it('says nothing while the session is used on another page, and takes a warning back', async () => {
    const { until, told, useElsewhere } = watching();

    await until(20);
    useElsewhere();
    await until(30);
    expect(told).toEqual(['nothing']);
    await until(46);
    expect(told.at(-1)).toMatchObject({ mayStay: true });
    useElsewhere();
    await until(47);

    expect(told.at(-1)).toBe('nothing');
  });

  it('goes on when somebody chooses to stay', async () => {
    const { until, told, watch, uses } = watching();

    await until(26);
    await watch.stay();

    expect(uses).toEqual([26 * MINUTE]);
    expect(told.at(-1)).toBe('nothing');
    await until(50);
    expect(told.at(-1)).toBe('nothing');
    await until(51);
    expect(told.at(-1)).toMatchObject({ seconds: 5 * MINUTE });
  });

  it('does not disturb somebody who is typing: that is use', async () => {
    const { until, told, uses } = watching({ typesAt: [24 * MINUTE] });

    await until(30);

    expect(uses).toEqual([25 * MINUTE]);
    expect(told).toEqual(['nothing']);
  });

  it('warns also somebody who is typing when the longest time is near', async () => {
    const typesAt = Array.from({ length: 8 * 60 }, (_, minute) => minute * MINUTE);
    const { until, told } = watching({ typesAt });

    await until(8 * 60 - 1);

    expect(told.at(-1)).toMatchObject({ mayStay: false });
    await until(8 * 60 + 1);
    expect(told.at(-1)).toBe('over');
  });

  it('asks again when no answer came, and says nothing that it does not know', async () => {
    const { until, told, cut, useElsewhere } = watching();

    cut(false);
    await until(26);
    expect(told).toEqual([]);
    cut(true);
    useElsewhere();
    await until(27);

    expect(told).toEqual(['nothing']);
  });

  it('takes back that it is over when somebody has signed in beside the page', async () => {
    const { until, told, watch, signInAgain } = watching();

    await until(40);
    expect(told.at(-1)).toBe('over');
    signInAgain();
    watch.check();

    await expect.poll(() => told.at(-1)).toBe('nothing');
  });
});
