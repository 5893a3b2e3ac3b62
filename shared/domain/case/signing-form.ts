import { type FormReading, readWith } from '../agreement/form-reading.ts';
import { fullName, optionalText, tick } from '../agreement/inputs.ts';
import { type Answers, broken, part, picked } from '../agreement/typed.ts';
import type { Party } from './parties.ts';
import type { Statement } from './signature.ts';

const consent = () => picked((word) => (word === 'yes' ? { value: true } : broken('missing')));

const employer = part({ name: fullName(), consent: consent(), authority: optionalText(200) });
const citizen = part({
  name: fullName(),
  consent: consent(),
  ownWords: optionalText(500),
  copyToUnion: tick(),
});

/**
 * What is typed on the signing page: the full name, and the tick for the consent that was shown. The citizen may add own
 * words, and choose that the union gets a copy, which is off unless chosen (LAB chapter 20: only as the employee agrees). With
 * `authority` the employer may say what gives the right to sign, for a private MitID does not.
 */
export const readSigningForm = (
  party: Party,
  answers: Answers,
  { authority }: { readonly authority: boolean } = { authority: false },
): FormReading<Omit<Statement, 'consentVersion'>> => {
  if (party === 'citizen') return stated(readWith(citizen, answers));
  const { value, problems } = readWith(employer, authority ? answers : { ...answers, authority: '' });
  if (value === undefined) return { problems };
  const { authority: words, ...rest } = value;
  const own = { ownWords: undefined, copyToUnion: false };
  return stated({
    problems: [],
    value: { ...rest, ...own, ...(words === undefined ? {} : { authority: words }) },
  });
};

/** What was read without the tick, which the consent's version stands for. */
const stated = (
  read: FormReading<Omit<Statement, 'consentVersion'> & { readonly consent: boolean }>,
): FormReading<Omit<Statement, 'consentVersion'>> => {
  if (read.value === undefined) return read;
  const { consent: _ticked, ...statement } = read.value;
  return { problems: [], value: statement };
};
