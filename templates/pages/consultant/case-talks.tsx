import type { FollowUp } from '../../../shared/domain/follow-up/follow-up.ts';
import { danishDate } from '../../texts/danish-format.ts';
import { reasonsText } from '../../texts/da/follow-up-reasons.ts';
import { casePageTexts } from '../../texts/desk/case-page-texts.ts';
import { talkMinutes } from '../../texts/desk/talk-minutes.ts';
import { Details } from '../parts/details.tsx';
import { Facts } from '../parts/facts.tsx';

const texts = casePageTexts.minutes;

type Talks = { readonly followUps: readonly FollowUp[]; readonly titles: readonly string[] };

/** What came of the talks that were held, each folded away under its day and occasion. */
export const HeldTalks = ({ followUps, titles }: Talks) => (
  <>
    {followUps.map(({ id, reasons, recorded, milestones = titles }) =>
      recorded === undefined ? null : (
        <div key={id} id={minutesId(id)} class="minutes">
          <Details
            summary={texts.summary(reasonsText(reasons, milestones), danishDate(recorded.outcome.heldOn))}
          >
            <Facts facts={talkMinutes(recorded.outcome, milestones)} />
          </Details>
        </div>
      ),
    )}
  </>
);

/** Where a talk's minutes stand on the page of its case. */
export const minutesId = (followUpId: string): string => `referat-${followUpId}`;
