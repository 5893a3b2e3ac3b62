/** One request that a browser made of the service, and how it was answered. */
export type Witnessed = {
  readonly method: string;
  /** Path and query as they were asked for. */
  readonly address: string;
  readonly referer: string | null;
  readonly status: number;
  readonly location: string | null;
  readonly cookies: readonly string[];
  readonly html: string;
};

export type Witness = { readonly seen: readonly Witnessed[]; readonly leave: () => void };

/** Sees everything that is asked of `origin` from this file by whoever asks, until it leaves. */
export const witnessAt = (origin: string): Witness => {
  const seen: Witnessed[] = [];
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    const answer = await fetch(input, init);
    const asked = new URL(input instanceof Request ? input.url : input);
    if (asked.origin !== origin) return answer;
    seen.push({
      method: init?.method ?? 'GET',
      address: asked.pathname + asked.search,
      referer: new Headers(init?.headers).get('referer'),
      status: answer.status,
      location: answer.headers.get('location'),
      cookies: answer.headers.getSetCookie(),
      html: /html|json/.test(answer.headers.get('content-type') ?? '') ? await answer.clone().text() : '',
    });
    return answer;
  };
  return {
    seen,
    leave: () => {
      globalThis.fetch = fetch;
    },
  };
};
