import type { AuditEntry } from '../../../shared/domain/case/audit.ts';
import { actorText, auditTexts } from '../../texts/audit-texts.ts';
import { danishDateTime } from '../../texts/danish-format.ts';

/** Everything that has happened to a case, the latest first. */
export const CaseHistory = ({ history }: { readonly history: readonly AuditEntry[] }) => (
  <>
    <h2>Historik</h2>
    <ol class="nobullet-list">
      {history.toReversed().map(({ number, at, by, event }) => (
        <li key={number}>{`${danishDateTime(at)} – ${auditTexts[event]} (${actorText(by)})`}</li>
      ))}
    </ol>
  </>
);
