import { AGREEMENT_KINDS, PERMANENCES } from '../agreement/agreement-content.ts';
import { type FormReading, readWith } from '../agreement/form-reading.ts';
import { intensity, weeklyHours } from '../agreement/hours.ts';
import { choice, optionalChoice, optionalLine } from '../agreement/inputs.ts';
import { type Answers, isBlank, part } from '../agreement/typed.ts';
import type { Case } from './case.ts';

/** What the municipality itself knows of the job; all but the kind may wait, where the employer began by itself. */
export type MunicipalDetails = Pick<Case, 'kind' | 'assessment' | 'caseNumber' | 'permanence'>;

const own = {
  kind: choice(AGREEMENT_KINDS),
  caseNumber: optionalLine(40),
  permanence: optionalChoice(PERMANENCES),
};
const unassessed = part(own);
const assessed = part({ ...own, weeklyHours: weeklyHours(), intensity: intensity() });

/** Reads the municipality's own facts. The assessment may be left out; hours and intensity belong together. */
export const readDetails = (answers: Answers): FormReading<MunicipalDetails> => {
  if (isBlank([answers['weeklyHours'], answers['intensity']])) {
    const read = readWith(unassessed, answers);
    return read.value === undefined
      ? read
      : { problems: [], value: { ...read.value, assessment: undefined } };
  }
  const read = readWith(assessed, answers);
  if (read.value === undefined) return read;
  const { weeklyHours: hours, intensity: percent, ...rest } = read.value;
  return { problems: [], value: { ...rest, assessment: { weeklyHours: hours, intensity: percent } } };
};
