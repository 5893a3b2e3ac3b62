import type { CivilDate } from '../../../shared/domain/calendar/civil-date.ts';
import { dayOf, type Instant } from '../../../shared/domain/calendar/instant.ts';
import { danishDateTime, danishTimeOf } from '../danish-format.ts';

/** The page on which staff see where they are signed in. */
export const ownSessionTexts = {
  title: 'Her er du logget ind',
  lead: 'Her kan du se, hvor du er logget ind i Fleksaftale lige nu. Vi gemmer ikke, hvilken maskine det er. Se på tiderne.',
  where: 'Hvor',
  here: 'Her',
  elsewhere: 'Et andet sted',
  begun: 'Logget ind',
  lastUsed: 'Sidst brugt',
  at: (moment: Instant, today: CivilDate): string =>
    dayOf(moment) === today ? `I dag ${danishTimeOf(moment)}` : danishDateTime(moment),
  now: 'Nu',
  nowhereElse: 'Du er ikke logget ind andre steder.',
  end: {
    heading: 'Log ud de andre steder',
    text: 'Har du glemt at logge ud et sted? Så kan du gøre det herfra. Du bliver ved med at være logget ind her.',
    signOn: 'Kommunens login kan stadig være åbent på den anden maskine. Log også ud der, når du kan.',
    unknown: 'Kender du ikke en af tiderne? Så log ud alle andre steder, og ring til kommunens it-support.',
    button: 'Log ud alle andre steder',
  },
  done: 'Du er logget ud alle andre steder',
} as const;
