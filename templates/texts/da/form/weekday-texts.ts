import { weekdayFields } from '../../weekday-fields.ts';
import { agreementWords } from '../agreement-words.ts';

export const weekdayTexts = weekdayFields(agreementWords.weekdays, {
  day: (name) => ({ ask: `Skriv, hvornår medarbejderen arbejder ${name.toLowerCase()}.` }),
  from: (name) => ({
    ask: `Skriv, hvornår medarbejderen møder ${name.toLowerCase()}.`,
    name: `${name}, fra`,
  }),
  to: (name) => ({
    ask: `Skriv, hvornår medarbejderen går hjem ${name.toLowerCase()}.`,
    name: `${name}, til`,
  }),
});
