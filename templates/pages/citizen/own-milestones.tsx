import type { MilestoneProgress } from '../../../shared/domain/progress/milestones.ts';
import { formats } from '../../texts/formats.ts';
import { useTexts } from '../../texts/in-both.ts';
import { ownPageTexts } from '../../texts/texts.ts';

type OwnMilestonesProps = {
  readonly milestones: readonly MilestoneProgress[];
  readonly hasEnded: boolean;
};

/** The milestones of the job by their day, each with its date and how it stood when it was last talked about. */
export const OwnMilestones = ({ milestones, hasEnded }: OwnMilestonesProps) => {
  const { milestones: texts } = useTexts(ownPageTexts);
  return (
    <>
      <h2>{hasEnded ? texts.endedHeading : texts.heading}</h2>
      {hasEnded ? null : <p>{texts.about}</p>}
      <dl class="facts">
        {milestones.map((milestone, place) => (
          <div key={place} class="facts-row">
            <dt lang="da">{milestone.title}</dt>
            <dd>
              <Standing {...milestone} hasEnded={hasEnded} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
};

type StandingProps = MilestoneProgress & { readonly hasEnded: boolean };

const Standing = ({ agreed, date: day, isInForce, told, hasEnded }: StandingProps) => {
  const { milestones: texts } = useTexts(ownPageTexts);
  const { date } = useTexts(formats);
  const stands = day === agreed ? told && texts.outcomes[told.outcome] : texts.movedTo(date(day));
  return (
    <ul>
      {stands === undefined ? null : (
        <li>
          <strong>{stands}</strong>
        </li>
      )}
      {told === undefined ? null : <li>{texts.talkedOn(date(told.heldOn))}</li>}
      <li>{isInForce ? texts.agreed(date(agreed)) : texts.leftOut}</li>
      {told === undefined && !hasEnded ? <li>{texts.notYet}</li> : null}
    </ul>
  );
};
