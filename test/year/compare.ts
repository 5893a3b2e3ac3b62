import { HOUR } from './calendar.ts';
import { hoursOf, isDown, isMailDown, type Year } from './lives.ts';
import type { OwedMail } from './product.ts';
import type { Mail, TalkEnd } from './side.ts';

/** Of one kind of mail: how many were expected and sent, and every mail that is wrong. */
export type KindLine = {
  readonly kind: string;
  readonly expected: number;
  readonly sent: number;
  readonly missing: readonly string[];
  readonly unexpected: readonly string[];
  readonly twice: readonly string[];
  readonly late: readonly string[];
};

const nameOf = ({ kind, to, about, at }: Mail): string =>
  `${new Date(at).toISOString()} ${kind} to ${to}: ${about}`;

/** What is in `all` and not in `others`, each as often as it is there more. */
const beyond = (all: readonly string[], others: readonly string[]): readonly string[] => {
  const left = new Map<string, number>();
  for (const each of others) left.set(each, (left.get(each) ?? 0) + 1);
  return all.filter((each) => {
    const count = left.get(each) ?? 0;
    left.set(each, count - 1);
    return count <= 0;
  });
};

/**
 * Mail by mail: the same kind, reader, case or talk and hour, and handed to the mail service once: at once, or where nobody heard the
 * doorbell or the mail service was down, with the first round that could.
 */
export const compareMails = (
  year: Year,
  expected: readonly Mail[],
  owed: readonly OwedMail[],
): readonly KindLine[] => {
  const running = hoursOf(year).filter((at) => !isDown(year, at) && !isMailDown(year, at));
  const end = (running.at(-1) ?? 0) + HOUR;
  const inTime = ({ at }: Mail): number => running.find((hour) => hour > at) ?? end;
  const kinds = [...new Set([...expected, ...owed].map(({ kind }) => kind))].toSorted();
  return kinds.map((kind) => {
    const wanted = expected.filter((mail) => mail.kind === kind);
    const there = owed.filter((mail) => mail.kind === kind);
    const sent = there.filter(({ sentAt }) => sentAt.length > 0);
    return {
      kind,
      expected: wanted.length,
      sent: sent.reduce((sum, { sentAt }) => sum + sentAt.length, 0),
      missing: beyond(wanted.map(nameOf), sent.map(nameOf)),
      unexpected: beyond(sent.map(nameOf), wanted.map(nameOf)),
      twice: there.filter(({ sentAt }) => sentAt.length > 1).map(nameOf),
      late: sent.filter((mail) => (mail.sentAt[0] ?? 0) > inTime(mail)).map(nameOf),
    };
  });
};

const text = (talk: TalkEnd): string => JSON.stringify(talk);

/** Talks that came to another end than expected, with their reasons, questions and prompts, as far as they differ. */
export const compareTalks = (
  expected: readonly TalkEnd[],
  product: readonly TalkEnd[],
): readonly string[] => {
  const [wanted, there] = [expected.map(text), product.map(text)];
  return [
    ...beyond(wanted, there).map((each) => `expected ${each}`),
    ...beyond(there, wanted).map((each) => `found    ${each}`),
  ];
};
