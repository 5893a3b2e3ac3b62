import { describe, expect, it } from 'vitest';
import {
  closeLink,
  FEED_DAYS_WITHOUT_SIGN_IN,
  feedHash,
  type FeedLink,
  feedPath,
  feedTokenIn,
  hasLiveFeed,
  makeLink,
} from '../../../../shared/domain/access/calendar-feed.ts';
import { instant, plusMinutes } from '../../../../shared/domain/calendar/instant.ts';

const NOW = instant('2026-11-02T09:00:00Z');
const DAY = 24 * 60;
const hashOf = (letter: string) => {
  const token = feedTokenIn(`${letter.repeat(43)}.ics`);
  if (token === undefined) throw new Error('no token');
  return feedHash(token);
};
const ONE: FeedLink = { rev: 1, hash: hashOf('a'), madeAt: NOW, closedAt: undefined };
const CLOSED: FeedLink = { ...ONE, rev: 2, hash: undefined, closedAt: NOW };

const made = (link: FeedLink | undefined, shownRev: number) =>
  makeLink(link, { hash: hashOf('b'), shownRev, now: NOW });
const madeWith = (rev: number) => ({
  ok: true,
  value: { rev, hash: hashOf('b'), madeAt: NOW, closedAt: undefined },
});

describe('the address of a feed', () => {
  it('holds the token and says that it is a calendar', () => {
    const token = feedTokenIn(`${'Az-_9'.repeat(9).slice(0, 43)}.ics`);

    expect(token).toHaveLength(43);
    expect(token && feedPath(token)).toBe(`/kalender/${token}.ics`);
  });

  it.each([undefined, '', '.ics', 'a'.repeat(43), `${'a'.repeat(42)}.ics`, `${'a'.repeat(44)}.ics`])(
    'is none when it has another shape: %s',
    (file) => {
      expect(feedTokenIn(file)).toBeUndefined();
    },
  );

  it.each([
    `${'a'.repeat(42)}æ.ics`,
    `${'a'.repeat(43)}.ICS`,
    `${'a'.repeat(43)}.ics\n`,
    `${'a'.repeat(42)}/.ics`,
  ])('is none with other letters: %j', (file) => {
    expect(feedTokenIn(file)).toBeUndefined();
  });
});

describe('a link', () => {
  it('is made, made anew and made after it was closed, each as the page showed it', () => {
    expect(made(undefined, 0)).toEqual(madeWith(1));
    expect(made(ONE, 1)).toEqual(madeWith(2));
    expect(made(CLOSED, 2)).toEqual(madeWith(3));
  });

  it('that the same form has made already stays as it is', () => {
    const again = makeLink(ONE, { hash: hashOf('a'), shownRev: 0, now: plusMinutes(NOW, 5) });

    expect(again).toEqual({ ok: false, refusal: { code: 'already-done' } });
  });

  it('is neither made nor closed from a page that shows an older one', () => {
    const changed = { ok: false, refusal: { code: 'changed-meanwhile' } };

    expect(makeLink(ONE, { hash: hashOf('b'), shownRev: 0, now: NOW })).toEqual(changed);
    expect(makeLink(CLOSED, { hash: hashOf('a'), shownRev: 0, now: NOW })).toEqual(changed);
    expect(closeLink({ ...ONE, rev: 4 }, { shownRev: 1, now: NOW })).toEqual(changed);
  });

  it('is closed once', () => {
    const closing = { shownRev: 1, now: plusMinutes(NOW, 5) };

    expect(closeLink(ONE, closing)).toEqual({
      ok: true,
      value: { ...ONE, rev: 2, hash: undefined, closedAt: plusMinutes(NOW, 5) },
    });
    for (const link of [CLOSED, undefined])
      expect(closeLink(link, closing)).toEqual({ ok: false, refusal: { code: 'already-done' } });
  });
});

describe('the feed of a consultant', () => {
  it('rests when she has not signed in for 45 days, and answers again when she has', () => {
    const after = (days: number) => plusMinutes(NOW, days * DAY);

    expect(hasLiveFeed({ seenAt: NOW }, after(FEED_DAYS_WITHOUT_SIGN_IN - 1))).toBe(true);
    expect(hasLiveFeed({ seenAt: NOW }, after(FEED_DAYS_WITHOUT_SIGN_IN))).toBe(false);
    expect(hasLiveFeed({ seenAt: after(50) }, after(51))).toBe(true);
    expect(hasLiveFeed(undefined, NOW)).toBe(false);
  });
});
