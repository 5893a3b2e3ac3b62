import { branded } from '../../shared/domain/branded.ts';
import type { StartId } from '../../shared/domain/access/start.ts';
import type { CaseId } from '../../shared/domain/case/case.ts';
import type { Ids } from '../../shared/ports/ids.ts';

/** Ids in the shape of the real ones, counted from one: the same test gives the same ids. */
export const makeCountedIds = (): Ids => {
  let given = 0;
  const next = (): string => {
    given += 1;
    return `00000000-0000-4000-8000-${String(given).padStart(12, '0')}`;
  };
  return {
    caseId: () => branded<CaseId>(next()),
    commandId: next,
    codeSeed: next,
    sessionId: next,
    startId: () => branded<StartId>(next()),
  };
};
