import { isLeft } from '../../../shared/domain/follow-up/drop.ts';
import { type FollowUp, followUpStateOf } from '../../../shared/domain/follow-up/follow-up.ts';
import { shortDanishDate } from '../../texts/danish-format.ts';
import { reasonsText } from '../../texts/da/follow-up-reasons.ts';
import { followUpStateWords } from '../../texts/desk/follow-up-states.ts';
import type { CasePage } from './case-page.tsx';
import { HeldTalks } from './case-talks.tsx';

type Shown = Pick<CasePage, 'file' | 'followUps' | 'today'>;

/** The talks of a case in order of day, and what came of those that were held. */
export const CaseFollowUps = ({ file, followUps, today }: Shown) => {
  const titles = file.version.frozen?.content.sections.progression.milestones.map(({ title }) => title) ?? [];
  if (followUps.length === 0) return null;
  return (
    <>
      <h2>Opfølgninger</h2>
      <table class="table table--responsive-headers">
        <thead>
          <tr>
            <th scope="col">Dato</th>
            <th scope="col">Anledning</th>
            <th scope="col">Status</th>
            <th scope="col">Samtale</th>
          </tr>
        </thead>
        <tbody>
          {followUps.map((followUp) => (
            <tr key={followUp.id}>
              <td data-title="Dato">{shortDanishDate(followUp.due)}</td>
              <td data-title="Anledning">{reasonsText(followUp.reasons, titles)}</td>
              <td data-title="Status">{stateText(followUp, today)}</td>
              <td data-title="Samtale">
                <TalkLink followUp={followUp} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <HeldTalks followUps={followUps} titles={titles} />
    </>
  );
};

const stateText = (followUp: FollowUp, today: Shown['today']): string => {
  const moved = followUp.postponed.at(-1);
  const state = followUpStateWords[followUpStateOf(followUp, today)];
  return moved === undefined
    ? state
    : `${state}. Flyttet fra ${shortDanishDate(moved.from)}: ${moved.reason}`;
};

const TalkLink = ({ followUp }: { readonly followUp: FollowUp }) => {
  const { recorded, caseId, id, due } = followUp;
  if (recorded !== undefined) {
    return <>{`Holdt ${shortDanishDate(recorded.outcome.heldOn)} af ${recorded.by}`}</>;
  }
  return isLeft(followUp) ? (
    <a href={`/sager/${caseId}/opfoelgning/${id}`}>
      Registrér eller flyt
      <span class="sr-only">{` opfølgningen den ${shortDanishDate(due)}`}</span>
    </a>
  ) : (
    <>–</>
  );
};
