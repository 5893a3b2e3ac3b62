import type { Leave, StaffLeaves } from '../../../shared/domain/access/leaves.ts';
import { leaveTexts as texts } from '../../texts/desk/leave-texts.ts';
import { Details } from '../parts/details.tsx';

export type OwnedLeave = { readonly consultant: StaffLeaves['consultant']; readonly leave: Leave };

type TableProps = {
  readonly caption: string;
  readonly leaves: readonly OwnedLeave[];
  /** Whether the reader may change this leave. */
  readonly may: (owned: OwnedLeave) => boolean;
};

/** Leaves with who is away, who stands in, and what can be done. */
export const LeaveTable = ({ caption, leaves, may }: TableProps) => (
  <table class="table table--compact table--responsive-headers">
    <caption class="sr-only">{caption}</caption>
    <thead>
      <tr>
        <th scope="col">{texts.who}</th>
        <th scope="col">{texts.when}</th>
        <th scope="col">{texts.whoStandsIn}</th>
        <th scope="col">{texts.acts}</th>
      </tr>
    </thead>
    <tbody>
      {leaves.map((owned) => (
        <Row key={owned.leave.id} {...owned} mayChange={may(owned)} />
      ))}
    </tbody>
  </table>
);

const Row = ({ consultant, leave, mayChange }: OwnedLeave & { readonly mayChange: boolean }) => (
  <tr>
    <th scope="row" data-title={texts.who}>
      {consultant.name}
    </th>
    <td data-title={texts.when}>{texts.days(leave)}</td>
    <td data-title={texts.whoStandsIn}>{leave.standIn.name}</td>
    <td data-title={texts.acts}>
      {mayChange ? (
        <ul class="nobullet-list">
          <li>
            <a href={`/ferie/${leave.id}`}>
              {texts.change}
              <span class="sr-only">{`: ${consultant.name}, ${texts.days(leave)}`}</span>
            </a>
          </li>
          <li>
            <a href={`/ferie/${leave.id}/slut`}>
              {texts.end}
              <span class="sr-only">{`: ${consultant.name}, ${texts.days(leave)}`}</span>
            </a>
          </li>
        </ul>
      ) : (
        texts.standsInFor(consultant.name)
      )}
    </td>
  </tr>
);

/** Who has named whom when, of each leave; with those that are over. */
export const LeaveHistory = ({ leaves }: { readonly leaves: readonly OwnedLeave[] }) =>
  leaves.length === 0 ? null : (
    <Details summary={texts.history}>
      {leaves.map(({ consultant, leave }) => (
        <div key={leave.id}>
          <h3>{`${consultant.name}, ${texts.days(leave)}`}</h3>
          <ul>
            {leave.history.map((entry) => (
              <li key={`${entry.at} ${entry.did}`}>{texts.entry(entry)}</li>
            ))}
          </ul>
        </div>
      ))}
    </Details>
  );
