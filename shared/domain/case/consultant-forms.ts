import { date } from '../agreement/dates.ts';
import { readWith } from '../agreement/form-reading.ts';
import { email } from '../agreement/identities.ts';
import { text } from '../agreement/inputs.ts';
import { type Answers, part } from '../agreement/typed.ts';

const withdrawal = part({ reason: text(500) });
const ending = part({ on: date(), reason: text(500) });
const address = part({ email: email() });

export const readWithdrawal = (answers: Answers) => readWith(withdrawal, answers);
export const readEnding = (answers: Answers) => readWith(ending, answers);

/** A corrected address; it may not be the other party's. */
export const readAddress = (answers: Answers, others: string) => {
  const read = readWith(address, answers);
  return read.value !== undefined && read.value.email.toLowerCase() === others.toLowerCase()
    ? { problems: [{ field: 'email', rule: 'same-as-citizen' as const }] }
    : read;
};
