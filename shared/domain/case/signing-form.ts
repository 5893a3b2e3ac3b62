import { readWith } from '../agreement/form-reading.ts';
import { line } from '../agreement/inputs.ts';
import { type Answers, broken, part, typed } from '../agreement/typed.ts';

const signing = part({
  name: line(120),
  consent: typed((word) => (word === 'yes' ? { value: true } : broken('missing'))),
});

/** What is typed on the signing page: the full name, and the tick for the consent that was shown. */
export const readSigningForm = (answers: Answers) => readWith(signing, answers);
