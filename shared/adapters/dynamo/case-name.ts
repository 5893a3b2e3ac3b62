import type { CaseId } from '../../domain/case/case.ts';
import type { Keys } from '../../ports/keys.ts';

/** What a case is called where its id must not stand: who has the id and the municipality's key can match them. */
export const caseNameOf = (secret: Keys, id: CaseId): string =>
  secret.countDigest(`deletion ${id}`).slice(0, 32);
