import { date } from '../agreement/dates.ts';
import { readWith } from '../agreement/form-reading.ts';
import { email } from '../agreement/identities.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { isTaken } from './addresses.ts';
import { text } from '../agreement/inputs.ts';
import { type Answers, part } from '../agreement/typed.ts';

const withdrawal = part({ reason: text(500) });
const ending = part({ on: date(), reason: text(500) });
const address = part({ email: email() });

export const readWithdrawal = (answers: Answers) => readWith(withdrawal, answers);

/** A job ends today or earlier, and not before it began; a later end is agreed in an amendment. */
export const readEnding = (
  answers: Answers,
  { start, today }: { readonly start: CivilDate; readonly today: CivilDate },
) => {
  const read = readWith(ending, answers);
  if (read.value === undefined) return read;
  if (read.value.on > today) return { problems: [{ field: 'on', rule: 'date-after-today' as const }] };
  return read.value.on < start ? { problems: [{ field: 'on', rule: 'date-too-early' as const }] } : read;
};

/** A corrected address: another one than `now`, and it may belong to nobody else in the case. */
export const readAddress = (
  answers: Answers,
  { taken, now }: { readonly taken: readonly string[]; readonly now: string },
) => {
  const read = readWith(address, answers);
  if (read.value !== undefined && isTaken(read.value.email, [now]))
    return { problems: [{ field: 'email', rule: 'same-address' as const }] };
  return read.value !== undefined && isTaken(read.value.email, taken)
    ? { problems: [{ field: 'email', rule: 'address-taken' as const }] }
    : read;
};
