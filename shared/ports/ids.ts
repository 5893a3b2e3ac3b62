import type { StartId } from '../domain/access/start.ts';
import type { CaseId } from '../domain/case/case.ts';

/** Fresh random names. Each call gives one that was never given before (128 random bits). */
export type Ids = {
  readonly caseId: () => CaseId;
  readonly commandId: () => string;
  readonly codeSeed: () => string;
  readonly startId: () => StartId;
  /** A secret name: 256 random bits. */
  readonly sessionId: () => string;
};
