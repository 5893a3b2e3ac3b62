import { formats } from '../../texts/formats.ts';
import { useTexts } from '../../texts/in-both.ts';
import { employerTexts } from '../../texts/texts.ts';
import type { Prefilled } from './prefilled.ts';

type AssessedProps = Pick<Prefilled, 'assessment'> & {
  /** What to do with it, in the same breath. */
  readonly also?: string | undefined;
};

/** What the municipality has assessed; nothing where it has not. */
export const Assessed = ({ assessment, also = '' }: AssessedProps) => {
  const { assessed } = useTexts(employerTexts).overview;
  const { hours, percent } = useTexts(formats);
  if (assessment === undefined) return null;
  return <p>{`${assessed(hours(assessment.weeklyHours), percent(assessment.intensity))} ${also}`.trim()}</p>;
};
