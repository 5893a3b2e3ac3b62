import { text } from './inputs.ts';
import { type Answer, type Answers, answerAt, lastText, oneOf, part } from './typed.ts';

export const TERMS = ['holiday', 'notice', 'socialInsurance', 'training'] as const;
export type Term = (typeof TERMS)[number];

/** A term follows the law or overenskomst, is written out, or is not stated (only at few paid hours, see `whole-agreement`). */
const term = oneOf({ 'not-stated': {}, follows: {}, own: { text: text(500) } }, 'not-stated');

/** Section 5, Vilkår: the items of ansættelsesbevisloven that may refer to law or overenskomst. */
export const terms = part({ holiday: term, notice: term, socialInsurance: term, training: term });

/** The terms nobody has answered yet; "not stated" is no answer. */
export const openTerms = (answers: Answers): readonly Term[] =>
  TERMS.filter((name) => ['', 'not-stated'].includes(lastText(answerAt(answers, `${name}.kind`))));

/** Every open term follows the law or overenskomst; what was answered or written stands as it was typed. */
export const openTermsFollowing = (answers: Answers): Answers => ({
  ...answers,
  ...Object.fromEntries(
    openTerms(answers).map((name) => [name, { ...partOf(answers[name]), kind: 'follows' }]),
  ),
});

const partOf = (answer: Answer | undefined): Answers =>
  typeof answer === 'object' ? Object.fromEntries(Object.entries(answer)) : {};
