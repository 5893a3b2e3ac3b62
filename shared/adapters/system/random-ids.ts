import { branded } from '../../domain/branded.ts';
import { randomBytes, randomUUID } from 'node:crypto';
import type { StartId } from '../../domain/access/start.ts';
import type { CaseId } from '../../domain/case/case.ts';
import type { Ids } from '../../ports/ids.ts';

export const randomIds: Ids = {
  caseId: () => branded<CaseId>(randomUUID()),
  commandId: () => randomUUID(),
  startId: () => branded<StartId>(randomUUID()),
  sessionId: () => randomBytes(32).toString('base64url'),
  codeSeed: () => randomBytes(16).toString('base64url'),
};
