import { caseIdIn, caseOwner, isToStaff, keyNamed } from '../../shared/adapters/dynamo/keys.ts';
import { dataOf, type Item } from '../../shared/adapters/dynamo/table.ts';
import { type Instant, instant, plusMilliseconds } from '../../shared/domain/calendar/instant.ts';
import type { Message } from '../../shared/domain/case/messages.ts';
import { MAIL_STATES, type MailState, type Outbox, type OutboxRow } from '../../shared/ports/outbox.ts';
import type { Memory } from './memory.ts';

/** From hoped for to worst: what the mail service tells only ever moves a mail to the right. */
const FATES: readonly MailState[] = [
  'failed',
  'owed',
  'sending',
  'sent',
  'delivered',
  'bounced',
  'complained',
];

/** States in which a mail to staff is kept in view of the team leader. */
const NOT_ARRIVED: ReadonlySet<MailState> = new Set(['failed', 'bounced', 'complained']);

const settledAs = (key: string, state: MailState, at: Instant): Fields => {
  const named = keyNamed(key);
  return named !== undefined && isToStaff(named) && NOT_ARRIVED.has(state)
    ? { ...done(state, at), notArrivedAt: at }
    : done(state, at);
};

/** The outbox in memory. */
export const makeMemoryOutbox = (memory: Memory): Outbox => {
  const itemNamed = (key: string): Item | undefined => {
    const named = keyNamed(key);
    return named === undefined || !named.sk.startsWith('MAIL#') ? undefined : memory.read(named);
  };
  const rewrite = (
    key: string,
    from: (state: MailState) => boolean,
    fields: Fields,
  ): OutboxRow | undefined => {
    const item = itemNamed(key);
    const row = rowIn(item);
    if (item === undefined || row === undefined || !from(row.state)) return undefined;
    memory.write([{ key: { pk: item.pk, sk: item.sk }, row: { ...item, ...fields } }]);
    return rowIn(itemNamed(key));
  };
  return {
    take: async (key, now, until) => {
      const item = itemNamed(key);
      const fields = { state: 'sending', tries: Number(item?.['tries']) + 1, at: now, dueAt: until } as const;
      return rewrite(key, (state) => mayBeTaken(item, state, now), fields);
    },
    sent: async (key, at) => void rewrite(key, (state) => isBefore(state, 'sent'), done('sent', at)),
    notSent: async (key, at, again) =>
      void rewrite(
        key,
        isSending,
        again === undefined
          ? settledAs(key, 'failed', at)
          : { state: 'owed', at, dueKind: 'mail', dueAt: again },
      ),
    settle: async (key, next, at) =>
      void rewrite(key, (state) => isBefore(state, next), settledAs(key, next, at)),
    drop: async (key, at) => void rewrite(key, isSending, done('dropped', at)),
    undeliveredToStaff: async (most) =>
      memory
        .rows((item) => item['notArrivedAt'] !== undefined)
        .toSorted((one, other) => (String(one['notArrivedAt']) < String(other['notArrivedAt']) ? 1 : -1))
        .slice(0, most)
        .flatMap((item) => rowIn(item) ?? []),
    find: async (key) => rowIn(itemNamed(key)),
    ofCase: async (caseId) =>
      memory
        .rows(({ sk }) => sk.startsWith('MAIL#'), caseOwner(caseId))
        .flatMap((item) => rowIn(item) ?? [])
        .toSorted((one, other) => (one.message.owedAt < other.message.owedAt ? -1 : 1)),
  };
};

const isSending = (state: MailState): boolean => state === 'sending';

type Fields = {
  readonly state: MailState;
  readonly at: Instant;
  readonly tries?: number;
  readonly dueKind?: string | undefined;
  readonly dueAt?: Instant | undefined;
  readonly notArrivedAt?: Instant | undefined;
};

/** Nothing is left to do with it. */
const done = (state: MailState, at: Instant): Fields => ({
  state,
  at,
  dueKind: undefined,
  dueAt: undefined,
  notArrivedAt: undefined,
});

/** An owed mail is due a few seconds early too, for two machines' clocks differ; one that was taken is not. */
const mayBeTaken = (item: Item | undefined, state: MailState, now: Instant): boolean => {
  const dueAt = item?.['dueAt'];
  if (state !== 'owed' && state !== 'sending') return false;
  const by = state === 'owed' ? plusMilliseconds(now, 5_000) : now;
  return typeof dueAt === 'string' && dueAt <= by;
};

const isBefore = (state: MailState, next: MailState): boolean =>
  FATES.includes(state) && FATES.indexOf(state) < FATES.indexOf(next);

const rowIn = (item: Item | undefined): OutboxRow | undefined => {
  const message = dataOf<Message>(item);
  const state = MAIL_STATES.find((each) => each === item?.['state']);
  if (item === undefined || message === undefined || state === undefined) return undefined;
  return {
    key: String(item['key']),
    caseId: caseIdIn(item.pk),
    message,
    state,
    tries: Number(item['tries']),
    at: instant(String(item['at'])),
  };
};
