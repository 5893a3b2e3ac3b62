import { computedPaidHours } from '../../../shared/domain/agreement/working-time.ts';
import { intensity, weeklyHours } from '../../../shared/domain/agreement/hours.ts';
import type { Answers } from '../../../shared/domain/agreement/typed.ts';
import { decimalComma } from '../../texts/danish-format.ts';

/** What the municipality has filled in before the employer begins. */
export type Prefilled = {
  readonly employeeName: string;
  readonly consultant: { readonly name: string; readonly phone: string; readonly email: string };
  /** Nothing where the municipality has not assessed the job yet. */
  readonly assessment: { readonly weeklyHours: number; readonly intensity: number } | undefined;
};

/** The hours step as first shown: the municipality's assessment stands in the fields until something is typed. */
export const withAssessment = (answers: Answers, { assessment }: Prefilled): Answers =>
  Object.keys(answers).length > 0 || assessment === undefined
    ? answers
    : {
        weeklyHours: decimalComma(assessment.weeklyHours),
        intensity: decimalComma(assessment.intensity),
      };

/** Paid hours by what stands in the fields, as long as hours and intensity are numbers. */
export const computedHours = (answers: Answers): number | undefined => {
  const typedHours = weeklyHours().safeParse(answers['weeklyHours']);
  const typedIntensity = intensity().safeParse(answers['intensity']);
  return typedHours.success && typedIntensity.success
    ? computedPaidHours(typedHours.data, typedIntensity.data)
    : undefined;
};
