import type { FunctionName } from '../../../shared/runtime/functions.ts';

/** The service asks its function thread for one call; `event` is JSON, as Lambda receives it. */
export type CallMessage = {
  readonly id: number;
  readonly name: FunctionName;
  readonly event: string;
  readonly clockOffset: number;
};

/** The thread says it has loaded every function, or why not, or answers a call. */
export type ThreadMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'not-loaded'; readonly reason: string }
  | { readonly kind: 'result'; readonly id: number; readonly result: string }
  | { readonly kind: 'fault'; readonly id: number; readonly errorName: string };

export type ThreadData = { readonly folder: string; readonly names: readonly FunctionName[] };
