import type { CaseLine } from '../../../shared/domain/desk/case-line.ts';
import type { DeskLeaves } from '../../../shared/domain/desk/desk-leaves.ts';
import { caseListTexts } from '../../texts/desk/case-list-texts.ts';
import { leaveLineTexts as texts } from '../../texts/desk/leave-texts.ts';

type OfLeaves = { readonly leaves: DeskLeaves };

/** Whose case it is, where the reader stands in for its consultant. */
export const StandInMark = ({ line, leaves }: OfLeaves & { readonly line: CaseLine }) =>
  leaves.standsInFor.some(({ id }) => id === line.consultantId) ? (
    <> {caseListTexts.standInFor(line.consultantName)}</>
  ) : null;

/** What leaves mean to the reader today: for whom she stands in, who stands in for her, and whose stand-in cannot be reached. */
export const LeaveLines = ({ leaves: { standsInFor, away, back, uncovered } }: OfLeaves) => (
  <>
    {standsInFor.map(({ id, name, through }) => (
      <p key={id}>{texts.standsInFor(name, through)}</p>
    ))}
    {away === undefined ? null : (
      <p>
        {texts.away(away.standIn, away.through)} <a href="/ferie">{texts.change}</a>
      </p>
    )}
    {back === undefined ? null : (
      <p>
        {texts.back(back.standIn, back.last)} <a href="/sager?order=latest#liste">{texts.whatHappened}</a>
      </p>
    )}
    {uncovered.map(({ consultant, standIn, why }) => (
      <p key={consultant}>
        {texts.uncovered[why](consultant, standIn)} <a href="/ferie">{texts.chooseAnother}</a>
      </p>
    ))}
  </>
);
