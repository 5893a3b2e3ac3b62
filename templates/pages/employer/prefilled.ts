import { computedPaidHours } from '../../../shared/domain/agreement/working-time.ts';
import { intensity, weeklyHours } from '../../../shared/domain/agreement/hours.ts';
import type { SectionKey } from '../../../shared/domain/agreement/sections.ts';
import type { Answers } from '../../../shared/domain/agreement/typed.ts';
import { decimalComma } from '../../texts/danish-format.ts';

/** What is known before the employer begins. */
export type Prefilled = {
  readonly employeeName: string;
  readonly consultant: { readonly name: string; readonly phone: string; readonly email: string };
  /** Nothing where the municipality has not assessed the job yet. */
  readonly assessment: { readonly weeklyHours: number; readonly intensity: number } | undefined;
  /** Where the employer's link was sent. */
  readonly employerEmail?: string | undefined;
};

/** A step as first shown: what is known already stands in its fields until something is typed. */
export const withPrefilled = (section: SectionKey, answers: Answers, prefilled: Prefilled): Answers => {
  if (Object.keys(answers).length > 0) return answers;
  const { assessment, employerEmail } = prefilled;
  if (section === 'company' && employerEmail !== undefined) return { contact: { email: employerEmail } };
  if (section !== 'hours' || assessment === undefined) return answers;
  return {
    weeklyHours: decimalComma(assessment.weeklyHours),
    intensity: decimalComma(assessment.intensity),
  };
};

export type Computed = {
  readonly weeklyHours: number;
  readonly intensity: number;
  readonly paidHours: number;
};

/** Hours and intensity as they stand in the fields and the paid hours they give, as long as both are numbers. */
export const computedHours = (answers: Answers): Computed | undefined => {
  const typedHours = weeklyHours().safeParse(answers['weeklyHours']);
  const typedIntensity = intensity().safeParse(answers['intensity']);
  return typedHours.success && typedIntensity.success
    ? {
        weeklyHours: typedHours.data,
        intensity: typedIntensity.data,
        paidHours: computedPaidHours(typedHours.data, typedIntensity.data),
      }
    : undefined;
};
