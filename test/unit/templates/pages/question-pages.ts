import { instant } from '../../../../shared/domain/calendar/instant.ts';
import { PARTIES } from '../../../../shared/domain/case/parties.ts';
import { QUESTION_SETS } from '../../../../shared/domain/follow-up/questions.ts';
import type { Frame } from '../../../../templates/pages/layout.tsx';
import { answeredPage, lateAnswerPage } from '../../../../templates/pages/questions/after-answers.tsx';
import { questionsPage, type QuestionsPage } from '../../../../templates/pages/questions/questions-page.tsx';
import { day } from '../../../builders/answers.ts';
import { CONSULTANT } from '../../../builders/cases.ts';

const MILESTONE = { place: 0, title: 'Salat 1' };
const NOTHING = { given: {}, call: false, phone: undefined };

/** Every set of questions as each party meets it, and what follows on the answers. */
export const questionPagesIn = (frame: Frame): readonly (readonly [string, () => string])[] => {
  const questions = (own: Pick<QuestionsPage, 'party' | 'questions'> & Partial<QuestionsPage>) =>
    questionsPage({
      frame,
      due: day('2027-03-01'),
      contactName: CONSULTANT.name,
      phoneKnown: false,
      answers: {},
      problems: [],
      answeredAt: instant('2027-02-22T09:00:00Z'),
      shownRev: 1,
      action: '/spoergsmaal/v1-m1',
      ...own,
    });
  return PARTIES.flatMap((party) => {
    const milestone = { set: 'milestone', milestone: MILESTONE } as const;
    const after = { frame, party, questions: milestone, contactPerson: CONSULTANT, change: '/x', base: '/' };
    return [
      ...QUESTION_SETS.map(
        (set) =>
          [`${set}, ${party}`, () => questions({ party, questions: { set, milestone: MILESTONE } })] as const,
      ),
      [
        `with problems, ${party}`,
        () =>
          questions({
            party,
            questions: milestone,
            answers: { helped: 'Min diagnose' },
            changedMeanwhile: true,
            problems: [
              { field: 'missing', rule: 'too-long', limit: 300, typed: 400 },
              { field: 'nextStep', rule: 'cpr-in-text' },
              { field: 'phone', rule: 'not-a-phone' },
            ],
          }),
      ],
      [
        `two milestones, ${party}`,
        () => questions({ party, questions: { ...milestone, others: [{ place: 1, title: 'Salat 2' }] } }),
      ],
      [`thanks for nothing, ${party}`, () => answeredPage({ ...after, answers: NOTHING })],
      [
        `thanks, ${party}`,
        () => answeredPage({ ...after, answers: { ...NOTHING, given: { reached: 'yes' }, call: true } }),
      ],
      [`late, ${party}`, () => lateAnswerPage({ frame, talk: 'held', contactPerson: CONSULTANT })],
      [`dropped, ${party}`, () => lateAnswerPage({ frame, talk: 'dropped', contactPerson: CONSULTANT })],
    ];
  });
};
