import { describe, expect, it } from 'vitest';
import { LONGEST_UNKEPT, makeKeeper, PAUSE, type Reply } from '../../../../templates/pages/browser/keeper.ts';

const KEPT = { came: 'kept', at: '10:15' } as const;
const NO_ANSWER = { came: 'no-answer' } as const;

const rest = () => new Promise((resolve) => setImmediate(resolve));

/** A keeper of a page at revision 3, with a clock of its own. The server answers as `server` says; by default it keeps everything. */
const keeping = (server?: (typed: string, rev: number, nth: number) => Reply | Promise<Reply>) => {
  let typed = 'as it was shown';
  let now = 0;
  let planned: { readonly at: number; readonly act: () => void } | undefined;
  const sent: { readonly typed: string; readonly rev: number; readonly at: number }[] = [];
  const shown: string[] = [];
  const keeper = makeKeeper(
    {
      typed: () => typed,
      send: async (text, rev) => {
        sent.push({ typed: text, rev, at: now });
        return server === undefined ? { ...KEPT, rev: rev + 1 } : server(text, rev, sent.length);
      },
      show: ({ came }) => shown.push(came),
      later: (milliseconds, act) => {
        const own = { at: now + milliseconds, act };
        planned = own;
        return () => {
          if (planned === own) planned = undefined;
        };
      },
      now: () => now,
    },
    3,
  );
  return {
    keeper,
    sent,
    shown,
    type: (text: string): void => {
      typed = text;
      keeper.changed();
    },
    /** Time passes, and what was planned for it happens. */
    pass: async (milliseconds: number): Promise<void> => {
      const until = now + milliseconds;
      await rest();
      while (planned !== undefined && planned.at <= until) {
        const { at, act } = planned;
        planned = undefined;
        now = at;
        act();
        await rest();
      }
      now = until;
    },
  };
};

describe('what is typed', () => {
  it('by somebody who has been signed out is tried again until they are signed in', async () => {
    const { keeper, type, pass, sent, shown } = keeping((_typed, rev, nth) =>
      nth < 3 ? { came: 'signed-out' } : { ...KEPT, rev: rev + 1 },
    );

    type('written after eight hours');
    await pass(PAUSE);
    expect(keeper.trouble()).toBe('no-answer');
    await pass(10_000);

    expect(sent.map(({ typed, rev }) => [typed, rev])).toEqual(
      Array.from({ length: 3 }, () => ['written after eight hours', 3]),
    );
    expect(shown).toEqual(['signed-out', 'signed-out', 'kept']);
    expect([keeper.trouble(), keeper.holdsUnkept()]).toEqual([undefined, false]);
  });

  it('is kept once, two seconds after the last change, on the revision that the page shows', async () => {
    const { type, pass, sent, shown } = keeping();

    type('H');
    await pass(PAUSE - 1);
    type('Ha');
    await pass(PAUSE - 1);
    expect(sent).toEqual([]);
    await pass(1);

    expect(sent).toEqual([{ typed: 'Ha', rev: 3, at: 2 * PAUSE - 1 }]);
    expect(shown).toEqual(['kept']);
    await pass(600_000);
    expect(sent).toHaveLength(1);
  });

  it('is kept also when nobody pauses', async () => {
    const { type, pass, sent } = keeping();

    for (let letters = 1; letters <= 20; letters += 1) {
      type('x'.repeat(letters));
      await pass(1_000);
    }

    expect(sent[0]?.at).toBe(LONGEST_UNKEPT);
  });

  it('builds each save on the one before', async () => {
    const { type, pass, sent, keeper } = keeping();

    type('one');
    await pass(PAUSE);
    type('two');
    await pass(PAUSE);

    expect(sent.map(({ rev }) => rev)).toEqual([3, 4]);
    expect(keeper.rev()).toBe(5);
  });

  it('while a save is under way is kept after it, never beside it', async () => {
    const first = Promise.withResolvers<Reply>();
    const { type, pass, sent } = keeping((_typed, rev, nth) =>
      nth === 1 ? first.promise : { ...KEPT, rev: rev + 1 },
    );

    type('one');
    await pass(PAUSE);
    type('two');
    await pass(30_000);
    expect(sent).toHaveLength(1);
    first.resolve({ ...KEPT, rev: 4 });
    await pass(PAUSE);

    expect(sent.map(({ typed, rev }) => [typed, rev])).toEqual([
      ['one', 3],
      ['two', 4],
    ]);
  });

  it('and taken back again is not sent', async () => {
    const { type, pass, sent } = keeping();

    type('one');
    type('as it was shown');
    await pass(PAUSE);

    expect(sent).toEqual([]);
  });
});

describe('without an answer', () => {
  it('the same text is sent again, later each time, and a newer one only when the first is kept', async () => {
    const { type, pass, sent, shown } = keeping((_typed, rev, nth) =>
      nth <= 3 ? NO_ANSWER : { ...KEPT, rev: rev + 1 },
    );

    type('one');
    await pass(PAUSE);
    type('two');
    await pass(100_000);

    expect(sent.map(({ typed, rev }) => [typed, rev])).toEqual([
      ['one', 3],
      ['one', 3],
      ['one', 3],
      ['one', 3],
      ['two', 4],
    ]);
    const waits = sent.slice(1, 4).map(({ at }, place) => at - (sent[place]?.at ?? 0));
    expect(waits).toEqual([2_000, 4_000, 8_000]);
    expect(shown).toEqual(['no-answer', 'no-answer', 'no-answer', 'kept', 'kept']);
  });

  it('it is tried at least once a minute, for hours', async () => {
    const { type, pass, sent } = keeping(() => NO_ANSWER);

    type('one');
    await pass(3_600_000);

    expect(sent.length).toBeGreaterThan(60);
    expect(sent.length).toBeLessThan(70);
  });

  it('the page knows that it holds what the server may not have', async () => {
    const { type, pass, keeper } = keeping(() => NO_ANSWER);

    type('one');
    await pass(PAUSE);

    expect([keeper.trouble(), keeper.holdsUnkept(), keeper.isSettled()]).toEqual(['no-answer', true, false]);
  });
});

describe('a step that was saved elsewhere', () => {
  it('is not kept any more; whoever saves all the same builds on the other save', async () => {
    const { type, pass, sent, shown, keeper } = keeping(() => ({ came: 'changed-meanwhile', rev: 9 }));

    type('one');
    await pass(PAUSE);
    type('two');
    await pass(600_000);
    await keeper.keep();

    expect(sent).toHaveLength(1);
    expect(shown).toEqual(['changed-meanwhile']);
    expect([keeper.trouble(), keeper.rev(), keeper.revOnPurpose()]).toEqual(['changed-meanwhile', 3, 9]);
  });
});

describe('a link that no longer works', () => {
  it('is not asked again', async () => {
    const { type, pass, sent, keeper } = keeping(() => ({ came: 'link-closed' }));

    type('one');
    await pass(PAUSE);
    type('two');
    await pass(600_000);

    expect(sent).toHaveLength(1);
    expect(keeper.trouble()).toBe('link-closed');
  });
});

describe('a text that is too long to be kept', () => {
  it('is sent anew when it has been changed', async () => {
    const { type, pass, sent } = keeping((typed, rev) =>
      typed === 'long' ? { came: 'too-long' } : { ...KEPT, rev: rev + 1 },
    );

    type('long');
    await pass(600_000);
    type('short');
    await pass(PAUSE);

    expect(sent.map(({ typed }) => typed)).toEqual(['long', 'short']);
  });
});

describe('a button', () => {
  it('waits for the save under way', async () => {
    const answer = Promise.withResolvers<Reply>();
    const { type, pass, keeper } = keeping(() => answer.promise);
    let isSettled = false;

    type('one');
    await pass(PAUSE);
    const settled = keeper.settle().then(() => {
      isSettled = true;
      return isSettled;
    });
    await pass(5_000);
    expect(isSettled).toBe(false);
    answer.resolve({ ...KEPT, rev: 4 });

    await settled;
    expect(keeper.revOnPurpose()).toBe(4);
  });

  it('ends what was planned, until something changes again', async () => {
    const { type, pass, sent, keeper } = keeping();

    type('one');
    keeper.rest();
    await pass(600_000);
    await keeper.keep();
    expect(sent).toEqual([]);
    type('two');
    await pass(PAUSE);

    expect(sent.map(({ typed }) => typed)).toEqual(['two']);
  });
});
