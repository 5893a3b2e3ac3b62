import { readWith } from '../agreement/form-reading.ts';
import { optionalText, text } from '../agreement/inputs.ts';
import { type Answers, part } from '../agreement/typed.ts';

const changeRequest = part({ comment: text(1000) });
const declining = part({ reason: optionalText(500) });

/** What the citizen asks to have changed, in own words. */
export const readChangeRequest = (answers: Answers) => readWith(changeRequest, answers);

/** Why the citizen does not sign; voluntary. */
export const readDeclining = (answers: Answers) => readWith(declining, answers);
