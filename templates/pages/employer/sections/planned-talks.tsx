import type { PlannedTalk } from '../../../../shared/domain/follow-up/plan.ts';
import { formats } from '../../../texts/formats.ts';
import { useTexts } from '../../../texts/in-both.ts';
import { employerHelpTexts } from '../../../texts/employer-help-texts.ts';
import { reasonTexts } from '../../../texts/texts.ts';
import { Facts } from '../../parts/facts.tsx';

/** The talks as they will be planned; milestones are called by their titles. */
export type ShownTalks = {
  readonly planned: readonly PlannedTalk[];
  readonly milestoneTitles: readonly string[];
};

/** The planned talks, shown and not asked for. */
export const PlannedTalks = ({ planned, milestoneTitles }: ShownTalks) => {
  const texts = useTexts(employerHelpTexts).support.talks;
  const reasonText = useTexts(reasonTexts);
  const { date } = useTexts(formats);
  return (
    <>
      <h2>{texts.heading}</h2>
      {planned.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <>
          <p>{texts.planned}</p>
          <Facts
            facts={planned.map(({ due, reasons }) => ({
              label: date(due),
              value: reasons.map((reason) => reasonText(reason, milestoneTitles)).join(' · '),
            }))}
          />
        </>
      )}
    </>
  );
};
