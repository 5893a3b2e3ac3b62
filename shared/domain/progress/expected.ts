import type { AgreementContent } from '../agreement/agreement-content.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { agreedHoursOf } from './steps.ts';

type Outlook = AgreementContent['sections']['progression']['expectations']['outlook'];

/** What an agreement expects of the hours, from the day it holds; `amendment` is 0 for the first agreement. */
export type Expected = {
  readonly since: CivilDate;
  readonly amendment: number;
  readonly outlook: Outlook;
};

/** What was expected, oldest first: each agreement that expects something else than the one before it. The last one stands. */
export const expectedOf = (contents: readonly AgreementContent[]): readonly Expected[] =>
  contents
    .map((content): Expected => {
      const { from: since, amendment } = agreedHoursOf(content);
      return { since, amendment, outlook: content.sections.progression.expectations.outlook };
    })
    .filter(({ outlook }, place, all) => {
      const before = all[place - 1];
      return before === undefined || !isSame(before.outlook, outlook);
    });

const isSame = (one: Outlook, other: Outlook): boolean => JSON.stringify(one) === JSON.stringify(other);
