import { readWith } from '../agreement/form-reading.ts';
import { optionalPhone, phone } from '../agreement/identities.ts';
import { optionalText, text } from '../agreement/inputs.ts';
import { type Answers, part } from '../agreement/typed.ts';

const changeRequest = part({ comment: text(1000) });
const declining = part({ reason: optionalText(500) });
const callRequest = part({ phone: optionalPhone(), when: optionalText(200) });
const callOfUnknownNumber = part({ phone: phone(), when: optionalText(200) });

/** What the citizen asks to have changed, in own words. */
export const readChangeRequest = (answers: Answers) => readWith(changeRequest, answers);

/** Why the citizen does not sign; voluntary. */
export const readDeclining = (answers: Answers) => readWith(declining, answers);

/** When it suits the citizen to be called, and at which number; both voluntary where a number is on record. */
export const readCallRequest = (answers: Answers, { numberKnown }: { readonly numberKnown: boolean }) =>
  readWith(numberKnown ? callRequest : callOfUnknownNumber, answers);
