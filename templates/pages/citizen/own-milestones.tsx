import type { MilestoneStanding } from '../../../shared/domain/follow-up/milestone-standings.ts';
import { formats } from '../../texts/formats.ts';
import { useTexts } from '../../texts/in-both.ts';
import { ownPageTexts } from '../../texts/texts.ts';

type OwnMilestonesProps = {
  readonly milestones: readonly MilestoneStanding[];
  readonly hasEnded: boolean;
};

/** The milestones of the agreement, each with its date and how it stood when it was last talked about. */
export const OwnMilestones = ({ milestones, hasEnded }: OwnMilestonesProps) => {
  const { milestones: texts } = useTexts(ownPageTexts);
  return (
    <>
      <h2>{hasEnded ? texts.endedHeading : texts.heading}</h2>
      {hasEnded ? null : <p>{texts.about}</p>}
      <dl class="facts">
        {milestones.map((standing, place) => (
          <div key={place} class="facts-row">
            <dt lang="da">{standing.milestone.title}</dt>
            <dd>
              <Standing {...standing} hasEnded={hasEnded} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
};

const Standing = ({ milestone, latest, hasEnded }: MilestoneStanding & { readonly hasEnded: boolean }) => {
  const { milestones: texts } = useTexts(ownPageTexts);
  const { date } = useTexts(formats);
  const { outcome, newDate } = latest ?? {};
  const stands =
    newDate === undefined
      ? outcome === undefined
        ? undefined
        : texts.outcomes[outcome]
      : texts.movedTo(date(newDate));
  return (
    <ul>
      {stands === undefined ? null : (
        <li>
          <strong>{stands}</strong>
        </li>
      )}
      {latest === undefined ? null : <li>{texts.talkedOn(date(latest.on))}</li>}
      <li>{texts.agreed(date(milestone.date))}</li>
      {latest === undefined && !hasEnded ? <li>{texts.notYet}</li> : null}
    </ul>
  );
};
