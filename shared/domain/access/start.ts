import { AGREEMENT_KINDS } from '../agreement/agreement-content.ts';
import { type FormReading, readWith } from '../agreement/form-reading.ts';
import { email } from '../agreement/identities.ts';
import { choice, fullName } from '../agreement/inputs.ts';
import type { Rule } from '../agreement/problems.ts';
import { type Answers, part } from '../agreement/typed.ts';
import { type Instant, plusMinutes } from '../calendar/instant.ts';
import { isTaken } from '../case/addresses.ts';
import type { Message } from '../case/messages.ts';
import type { Language } from '../language.ts';

const LIFETIME_HOURS = 24;

/** Names a wish to begin a case without telling its token, which is derived with the secret key when the mail is written. */
export type StartId = string & { readonly startId: unique symbol };

/** An address at which somebody wishes to begin a case. It is confirmed by who opens the link in the mail to it. */
export type Start = {
  readonly id: StartId;
  readonly email: string;
  readonly language: Language | undefined;
  readonly expiresAt: Instant;
};

type Asked = Pick<Start, 'id' | 'email' | 'language'> & {
  readonly now: Instant;
  /** Whom to call: the municipality's unit. */
  readonly contact: Message['contact'];
};

/** The mail that confirms an address, owed from `now` on; the whole of what is kept of the wish, for a day. */
export const confirmationMail = ({ id, email: address, language, now, contact }: Asked): Message => ({
  id: 'confirmation',
  kind: 'start-confirmation',
  to: { role: 'employer', email: address, firstName: undefined },
  destination: { kind: 'start', startId: id, expiresAt: plusMinutes(now, LIFETIME_HOURS * 60) },
  ...(language === undefined ? {} : { language }),
  contact,
  owedAt: now,
});

/** The wish that a mail confirms, or nothing when it is a mail of another kind. */
export const startIn = ({ destination, to, language }: Message): Start | undefined =>
  destination?.kind === 'start'
    ? { id: destination.startId, email: to.email, language, expiresAt: destination.expiresAt }
    : undefined;

const address = part({ email: email() });
const beginning = part({
  employeeName: fullName(),
  employeeEmail: email(),
  kind: choice(AGREEMENT_KINDS),
});

/** The employer's address; none of the municipality's own, whose mail the codes of a party may not reach. */
export const readStartAddress = (answers: Answers, ofMunicipality: readonly string[]) =>
  withFreeAddress(readWith(address, answers), { answers, field: 'email', taken: ofMunicipality });

/** Whom the agreement is with, and what kind it is; the employee has an address of their own, which is not the employer's. */
export const readBeginning = (
  answers: Answers,
  taken: readonly string[],
  employers: readonly string[] = [],
) => {
  const free = withFreeAddress(readWith(beginning, answers), { answers, field: 'employeeEmail', taken });
  return withFreeAddress(free, { answers, field: 'employeeEmail', taken: employers, rule: 'own-address' });
};

type Asking = {
  readonly answers: Answers;
  readonly field: string;
  readonly taken: readonly string[];
  readonly rule?: Rule;
};

/** Judged whatever else is wrong, so that nobody is told of one fault after the other. */
const withFreeAddress = <Value>(
  read: FormReading<Value>,
  { answers, field, taken, rule = 'address-taken' }: Asking,
): FormReading<Value> => {
  const typed = email().safeParse(answers[field]);
  return typed.success && isTaken(typed.data, taken)
    ? { problems: [...read.problems, { field, rule }] }
    : read;
};
