import { useTexts } from '../../../texts/in-both.ts';
import { employerHelpTexts } from '../../../texts/employer-help-texts.ts';
import { wordsTexts } from '../../../texts/texts.ts';
import { Details } from '../../parts/details.tsx';

/** Good milestones of each kind, folded away; personal and occupational ones first. */
export const MilestoneExamples = () => {
  const { summary, good, lookAt, examples } = useTexts(employerHelpTexts).progression.aboutMilestones;
  const { milestoneKinds } = useTexts(wordsTexts);
  return (
    <Details summary={summary}>
      <p>{good}</p>
      <ul>
        {examples.map((example) => (
          <li key={example.title}>
            <strong>{`${milestoneKinds[example.kind]}: ${example.title}`}</strong>
            <br />
            {lookAt(example.lookAt)}
          </li>
        ))}
      </ul>
    </Details>
  );
};
