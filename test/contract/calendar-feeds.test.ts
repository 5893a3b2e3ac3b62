import { randomBytes, randomUUID } from 'node:crypto';
import { paginateScan } from '@aws-sdk/lib-dynamodb';
import { KEYS } from '../../shared/adapters/dynamo/keys.ts';
import { describe, expect, it } from 'vitest';
import {
  feedHash,
  type FeedLink,
  type FeedToken,
  feedTokenIn,
} from '../../shared/domain/access/calendar-feed.ts';
import { instant, plusMinutes } from '../../shared/domain/calendar/instant.ts';
import { day } from '../builders/answers.ts';
import { onBothStores, onRealTable, dynamoStores } from './stores.ts';

const NOW = instant('2026-11-02T09:00:00Z');
const TODAY = { day: day('2026-11-02'), now: NOW };

const aToken = (): FeedToken => {
  const token = feedTokenIn(`${randomBytes(32).toString('base64url')}.ics`);
  if (token === undefined) throw new Error('no token');
  return token;
};

const first = (token: FeedToken): FeedLink => ({
  rev: 1,
  hash: feedHash(token),
  madeAt: NOW,
  closedAt: undefined,
});

onBothStores('the links to calendars', (stores) => {
  it('open the calendar of the consultant who made one, and no other token opens anything', async () => {
    const [consultantId, token] = [`https://login.example.com|${randomUUID()}`, aToken()];
    expect(await stores().feeds.linkOf(consultantId)).toBeUndefined();

    const change = { consultantId, before: undefined, after: first(token) };
    expect(await stores().feeds.change(change)).toBe(true);

    const opened = { consultantId, madeAt: NOW, fetchedOn: undefined };
    expect(await stores().feeds.linkOf(consultantId)).toEqual(first(token));
    expect(await stores().feeds.find(token)).toEqual(opened);
    expect(await stores().feeds.opened(first(token))).toEqual(opened);
    expect(await stores().feeds.find(aToken())).toBeUndefined();
    expect(await stores().feeds.linkOf(`${consultantId}x`)).toBeUndefined();
  });

  it('are replaced and closed at once: the old token opens nothing from then on', async () => {
    const [consultantId, old, young] = [randomUUID(), aToken(), aToken()];
    await stores().feeds.change({ consultantId, before: undefined, after: first(old) });
    const second: FeedLink = { ...first(young), rev: 2, madeAt: plusMinutes(NOW, 5) };

    await stores().feeds.change({ consultantId, before: first(old), after: second });
    expect(await stores().feeds.find(old)).toBeUndefined();
    expect(await stores().feeds.find(young)).toMatchObject({ consultantId, madeAt: plusMinutes(NOW, 5) });

    const closed: FeedLink = { ...second, rev: 3, hash: undefined, closedAt: plusMinutes(NOW, 9) };
    await stores().feeds.change({ consultantId, before: second, after: closed });
    expect(await stores().feeds.find(young)).toBeUndefined();
    expect(await stores().feeds.opened(second)).toBeUndefined();
    expect(await stores().feeds.linkOf(consultantId)).toEqual(closed);
  });

  it('take one of two writes that have read the same, and nothing of the other', async () => {
    const consultantId = randomUUID();
    const tokens = [aToken(), aToken(), aToken()];

    const outcomes = await Promise.all(
      tokens.map((token) => stores().feeds.change({ consultantId, before: undefined, after: first(token) })),
    );

    expect(outcomes.filter(Boolean)).toHaveLength(1);
    const found = await Promise.all(tokens.map((token) => stores().feeds.find(token)));
    expect(found.map((feed) => feed !== undefined)).toEqual(outcomes);
  });

  it('note the last day on which a program fetched, and bring no closed one back', async () => {
    const [consultantId, token, unknown] = [randomUUID(), aToken(), aToken()];
    await stores().feeds.change({ consultantId, before: undefined, after: first(token) });

    await stores().feeds.noteFetched(token, TODAY);
    await stores().feeds.noteFetched(token, { day: day('2026-11-03'), now: plusMinutes(NOW, 24 * 60) });
    await stores().feeds.noteFetched(unknown, TODAY);

    expect(await stores().feeds.find(token)).toEqual({
      consultantId,
      madeAt: NOW,
      fetchedOn: day('2026-11-03'),
    });
    expect(await stores().feeds.find(unknown)).toBeUndefined();
  });
});

describe('the table', () => {
  const table = onRealTable();

  it('holds nothing of a token but its SHA-256, and clears away a calendar that nobody fetches for a year', async () => {
    const [consultantId, token] = [randomUUID(), aToken()];
    const { feeds } = dynamoStores(table());
    await feeds.change({ consultantId, before: undefined, after: first(token) });

    await feeds.noteFetched(aToken(), TODAY);

    const rows: Record<string, unknown>[] = [];
    const pages = paginateScan({ client: table().client }, { TableName: table().name });
    for await (const { Items = [] } of pages) rows.push(...Items.filter(({ pk }) => pk !== KEYS));

    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(rows.map(({ pk }) => pk)).toContain(`CALENDAR#${feedHash(token)}`);
    const expiring = rows.filter(({ expiresAt }) => expiresAt !== undefined);
    expect(expiring.map(({ expiresAt }) => expiresAt)).toEqual([Date.parse('2027-11-02T09:00:00Z') / 1000]);
  });
});
