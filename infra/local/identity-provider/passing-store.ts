type Payload = {
  readonly uid?: string;
  readonly accountId?: string | undefined;
  readonly grantId?: string;
  readonly consumed?: number;
};
type Entry = { payload: Payload; readonly until: number };

const entries = new Map<string, Entry>();

/** A browser's session forgets who signed in, or changing to another person would take a page with a script. */
const remembered = (kind: string, payload: Payload): Payload =>
  kind === 'Session' ? { ...payload, accountId: undefined } : payload;

/**
 * What the identity provider remembers between two pages of a sign-in. Gone at restart: whoever was in the middle of it
 * begins again.
 */
export class PassingStore {
  readonly #kind: string;

  constructor(kind: string) {
    this.#kind = kind;
  }

  #find(matches: (payload: Payload, key: string) => boolean): Payload | undefined {
    const alive = [...entries].filter(
      ([key, { until }]) => key.startsWith(`${this.#kind}:`) && until > Date.now(),
    );
    return alive.find(([key, { payload }]) => matches(payload, key))?.[1].payload;
  }

  upsert(id: string, payload: Payload, seconds = 3_600): Promise<void> {
    entries.set(`${this.#kind}:${id}`, {
      payload: remembered(this.#kind, payload),
      until: Date.now() + seconds * 1_000,
    });
    return Promise.resolve();
  }

  find(id: string): Promise<Payload | undefined> {
    return Promise.resolve(this.#find((_payload, key) => key === `${this.#kind}:${id}`));
  }

  findByUid(uid: string): Promise<Payload | undefined> {
    return Promise.resolve(this.#find((payload) => payload.uid === uid));
  }

  findByUserCode(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  destroy(id: string): Promise<void> {
    entries.delete(`${this.#kind}:${id}`);
    return Promise.resolve();
  }

  consume(id: string): Promise<void> {
    const entry = entries.get(`${this.#kind}:${id}`);
    if (entry !== undefined) entry.payload = { ...entry.payload, consumed: Math.floor(Date.now() / 1_000) };
    return Promise.resolve();
  }

  revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key);
    return Promise.resolve();
  }
}
