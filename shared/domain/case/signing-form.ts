import { type FormReading, readWith } from '../agreement/form-reading.ts';
import { fullName, optionalText, tick } from '../agreement/inputs.ts';
import { type Answers, broken, part, picked } from '../agreement/typed.ts';
import type { Party } from './parties.ts';
import type { Statement } from './signature.ts';

const consent = () => picked((word) => (word === 'yes' ? { value: true } : broken('missing')));

const employer = part({ name: fullName(), consent: consent() });
const citizen = part({
  name: fullName(),
  consent: consent(),
  ownWords: optionalText(500),
  copyToUnion: tick(),
});

/**
 * What is typed on the signing page: the full name, and the tick for the consent that was shown. The citizen may add own
 * words, and choose that the union gets a copy, which is off unless chosen (LAB chapter 20: only as the employee agrees).
 */
export const readSigningForm = (
  party: Party,
  answers: Answers,
): FormReading<Omit<Statement, 'consentVersion'>> => {
  if (party === 'citizen') return stated(readWith(citizen, answers));
  const read = readWith(employer, answers);
  return read.value === undefined
    ? read
    : stated({ problems: [], value: { ...read.value, ownWords: undefined, copyToUnion: false } });
};

/** What was read without the tick, which the consent's version stands for. */
const stated = (
  read: FormReading<Omit<Statement, 'consentVersion'> & { readonly consent: boolean }>,
): FormReading<Omit<Statement, 'consentVersion'>> => {
  if (read.value === undefined) return read;
  const { consent: _ticked, ...statement } = read.value;
  return { problems: [], value: statement };
};
