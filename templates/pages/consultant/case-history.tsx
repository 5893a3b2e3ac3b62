import type { AuditEntry } from '../../../shared/domain/case/audit.ts';
import { actorText, auditText } from '../../texts/desk/audit-texts.ts';
import { danishDateTime } from '../../texts/danish-format.ts';
import { Details } from '../parts/details.tsx';

type History = { readonly history: readonly AuditEntry[] };

/** The newest line of the history: after an act it says what was just done. */
export const LatestEvent = ({ history }: History) => {
  const latest = history.at(-1);
  return latest === undefined ? null : (
    <p class="latest">{`Senest: ${auditText(latest)} (${actorText(latest.by)}), ${danishDateTime(latest.at)}`}</p>
  );
};

/** Everything that has happened to a case, the latest first. */
export const CaseHistory = ({ history }: History) => (
  <>
    <h2>Historik</h2>
    <Details summary={`Vis hele historikken (${history.length})`}>
      <ol class="nobullet-list">
        {history.toReversed().map((entry) => (
          <li key={entry.number}>
            {`${danishDateTime(entry.at)} – ${auditText(entry)} (${actorText(entry.by)})`}
          </li>
        ))}
      </ol>
    </Details>
  </>
);
