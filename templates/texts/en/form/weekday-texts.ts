import { weekdayFields } from '../../weekday-fields.ts';
import { agreementWords } from '../agreement-words.ts';

export const weekdayTexts = weekdayFields(agreementWords.weekdays, {
  day: (name) => ({ ask: `Enter when the employee works on ${name}.` }),
  from: (name) => ({ ask: `Enter when the employee begins on ${name}.`, name: `${name}, from` }),
  to: (name) => ({ ask: `Enter when the employee finishes on ${name}.`, name: `${name}, to` }),
});
