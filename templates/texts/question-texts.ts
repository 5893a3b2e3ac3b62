import type { Party } from '../../shared/domain/case/parties.ts';
import type { Question, TalkQuestions } from '../../shared/domain/follow-up/questions.ts';
import type { Language } from '../../shared/domain/language.ts';
import { questions as danish } from './da/questions.ts';
import { questions as english } from './en/questions.ts';
import type { InBoth } from './in-both.ts';
import type { QuestionWords } from './questions-shape.ts';

/** Not among the other texts: only the pages with the questions need them. */
export const questionTexts: InBoth<typeof danish> = { da: danish, en: english };

/** The question as it is put to a party, with the milestones that it is about. */
export const questionInWords = (
  { key }: Question,
  { set, milestone, others = [] }: TalkQuestions,
  { party, language }: { readonly party: Party; readonly language: Language },
): { readonly ask: string; readonly hint: string | undefined } => {
  const { words, someMilestone } = questionTexts[language];
  const found = new Map<string, QuestionWords>(Object.entries(words[set][party])).get(key);
  const { ask = '', hint, hintOfSeveral } = found ?? {};
  const titles = others.map(({ title }) => title);
  return {
    ask: typeof ask === 'string' ? ask : ask(milestone?.title ?? someMilestone, titles),
    hint: titles.length === 0 ? hint : (hintOfSeveral ?? hint),
  };
};

/** An answer as it was meant: the words of the choice, or the party's own. */
export const answerInWords = (question: Question, answer: string, language: Language): string => {
  const word = question.by === 'choosing' ? question.offered.find((each) => each === answer) : undefined;
  return word === undefined ? answer : questionTexts[language].answerWords[word];
};
