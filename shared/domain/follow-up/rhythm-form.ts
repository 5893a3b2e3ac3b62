import { type FormReading, readWith } from '../agreement/form-reading.ts';
import { choice } from '../agreement/inputs.ts';
import { type Answers, part } from '../agreement/typed.ts';
import { type Rhythm, RHYTHMS } from './rhythm.ts';

const form = part({ rhythm: choice(RHYTHMS) });

/** Reads how often regular talks are to be held. */
export const readRhythm = (answers: Answers): FormReading<{ readonly rhythm: Rhythm }> =>
  readWith(form, answers);
