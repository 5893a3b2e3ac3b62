import type { Party } from '../../shared/domain/case/parties.ts';
import type { QuestionKey, QuestionSet } from '../../shared/domain/follow-up/questions.ts';

/** How a question is put: as it stands, or with the milestones that it is about; `hintOfSeveral` where it is about more than one. */
export type QuestionWords = {
  readonly ask: string | ((milestone: string, others: readonly string[]) => string);
  readonly hint?: string;
  readonly hintOfSeveral?: string;
};

/** Every question of every set; one that is missing does not compile. */
export type QuestionsWords = {
  readonly [Set in QuestionSet]: {
    readonly [By in Party]: { readonly [Key in QuestionKey<Set, By>]: QuestionWords };
  };
};
