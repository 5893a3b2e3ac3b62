/** The service cannot start, or not go on; the message tells a person what to do about it. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
}

/** The code of a system error (`EADDRINUSE`), or nothing. */
export const systemCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
