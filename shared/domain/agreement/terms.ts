import { text } from './inputs.ts';
import { oneOf, part } from './typed.ts';

export const TERMS = ['holiday', 'notice', 'socialInsurance', 'training'] as const;
export type Term = (typeof TERMS)[number];

/** A term follows the law or overenskomst, is written out, or is not stated (only at few paid hours, see `whole-agreement`). */
const term = oneOf({ 'not-stated': {}, follows: {}, own: { text: text(500) } }, 'not-stated');

/** Section 5, Vilkår: the items of ansættelsesbevisloven that may refer to law or overenskomst. */
export const terms = part({ holiday: term, notice: term, socialInsurance: term, training: term });
