import { computedPaidHours } from '../../../shared/domain/agreement/working-time.ts';
import { intensity, weeklyHours } from '../../../shared/domain/agreement/hours.ts';
import type { Answers } from '../../../shared/domain/agreement/typed.ts';
import { decimalComma, hoursText, percentText } from '../../texts/danish-format.ts';

/** What the municipality has filled in before the employer begins. */
export type Prefilled = {
  readonly employeeName: string;
  readonly consultant: { readonly name: string; readonly phone: string; readonly email: string };
  readonly assessment: { readonly weeklyHours: number; readonly intensity: number };
};

/** The hours step as first shown: the municipality's assessment stands in the fields until something is typed. */
export const withAssessment = (answers: Answers, { assessment }: Prefilled): Answers =>
  Object.keys(answers).length > 0
    ? answers
    : {
        weeklyHours: decimalComma(assessment.weeklyHours),
        intensity: decimalComma(assessment.intensity),
      };

export const assessedText = ({ assessment }: Prefilled): string =>
  `Kommunen har vurderet ${hoursText(assessment.weeklyHours)} om ugen med ${percentText(assessment.intensity)} arbejdsintensitet i dette job.`;

/** "Jeres tal giver 6 timer med løn.", as long as hours and intensity are numbers. */
export const computedText = (answers: Answers): string | undefined => {
  const typedHours = weeklyHours().safeParse(answers['weeklyHours']);
  const typedIntensity = intensity().safeParse(answers['intensity']);
  if (!typedHours.success || !typedIntensity.success) return undefined;
  return `Jeres tal giver ${hoursText(computedPaidHours(typedHours.data, typedIntensity.data))} med løn.`;
};
