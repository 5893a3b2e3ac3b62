import { isLeft } from '../../../shared/domain/follow-up/drop.ts';
import { type FollowUp, followUpStateOf } from '../../../shared/domain/follow-up/follow-up.ts';
import { agreedTitles } from '../../../shared/domain/follow-up/milestone-names.ts';
import { shortDanishDate } from '../../texts/danish-format.ts';
import { reasonsText } from '../../texts/da/follow-up-reasons.ts';
import { casePageTexts } from '../../texts/desk/case-page-texts.ts';
import { followUpStateWords } from '../../texts/desk/follow-up-states.ts';
import type { CasePage } from './case-page.tsx';
import { HeldTalks } from './case-talks.tsx';

const texts = casePageTexts.followUps;

type Shown = Pick<CasePage, 'file' | 'followUps' | 'today'>;

/** The talks of a case in order of day, and what came of those that were held. */
export const CaseFollowUps = ({ file, followUps, today }: Shown) => {
  const titles = agreedTitles(file.version);
  if (followUps.length === 0) return null;
  return (
    <>
      <h2>{texts.heading}</h2>
      <p class="d-print-none">
        <a href={`/sager/${file.case.id}/udvikling`}>{texts.progress}</a>
      </p>
      <table class="table table--compact table--responsive-headers">
        <caption class="sr-only">{texts.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.date}</th>
            <th scope="col">{texts.reason}</th>
            <th scope="col">{texts.state}</th>
            <th scope="col">{texts.talk}</th>
          </tr>
        </thead>
        <tbody>
          {followUps.map((followUp) => (
            <tr key={followUp.id}>
              <td data-title={texts.date}>{shortDanishDate(followUp.due)}</td>
              <td data-title={texts.reason}>
                {reasonsText(followUp.reasons, followUp.milestones ?? titles)}
              </td>
              <td data-title={texts.state}>{stateText(followUp, today)}</td>
              <td data-title={texts.talk}>
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
  return moved === undefined ? state : texts.moved(state, shortDanishDate(moved.from), moved.reason);
};

const TalkLink = ({ followUp }: { readonly followUp: FollowUp }) => {
  const { recorded, caseId, id, due } = followUp;
  if (recorded !== undefined) {
    return <>{texts.held(shortDanishDate(recorded.outcome.heldOn), recorded.by)}</>;
  }
  return isLeft(followUp) ? (
    <a class="d-print-none" href={`/sager/${caseId}/opfoelgning/${id}`}>
      {texts.act}
      <span class="sr-only">{texts.actOn(shortDanishDate(due))}</span>
    </a>
  ) : (
    <>{texts.nothing}</>
  );
};
