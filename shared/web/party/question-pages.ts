import { actContext } from '../../cases/act-context.ts';
import { actOnCase } from '../../cases/act-on-case.ts';
import type { Answers } from '../../domain/agreement/typed.ts';
import { danishClock } from '../../domain/calendar/instant.ts';
import { answerQuestions } from '../../domain/case/acts/question-acts.ts';
import { awaitedCall } from '../../domain/case/awaited-call.ts';
import type { Party } from '../../domain/case/parties.ts';
import { askedTalk } from '../../domain/follow-up/ask.ts';
import { type AnswersGiven, readTalkAnswers } from '../../domain/follow-up/talk-answers.ts';
import { languageNamed } from '../../domain/language.ts';
import { answeredPage } from '../../../templates/pages/questions/after-answers.tsx';
import { questionsPage, type QuestionsPage } from '../../../templates/pages/questions/questions-page.tsx';
import { type Answer, html, json, seeOther } from '../answer.ts';
import { keepLanguage } from './choose-language.ts';
import type { PageRequest } from '../page-request.ts';
import { isWhileTyping, shownRevIn } from '../sent-form.ts';
import type { PartyWorld } from './party-door.ts';
import { admitToQuestions, answersOf, lateAnswer, mayAnswer, type QuestionVisit } from './question-visit.ts';
import { REFUSAL_STATUS } from '../refusal-answers.ts';
import { Refused } from '../refused.ts';

type Kept =
  | { readonly outcome: 'stored'; readonly rev: number }
  | { readonly outcome: 'changed-meanwhile' }
  | { readonly outcome: 'late' };

const SENT = 'sendt';
const LATE = REFUSAL_STATUS.closed;

/** The five questions before a talk, for one of the parties: shown, kept while they are answered, and changed until the talk is recorded. */
export const makeQuestionPages = (world: PartyWorld, party: Party) => {
  const admit = (request: PageRequest) => admitToQuestions(world, request, party);

  const keep = async (request: PageRequest, visit: QuestionVisit, answers: AnswersGiven): Promise<Kept> => {
    const { cases } = world;
    const context = actContext(world, { kind: party }, request.clientAddress);
    const shownRev = shownRevIn(request);
    const whileTyping = isWhileTyping(request);
    const saved = await actOnCase(cases, {
      caseId: visit.file.case.id,
      rule: async (current) => {
        const all = await cases.followUps(current.case.id);
        const followUp = all.find(({ id }) => id === visit.followUp.id) ?? visit.followUp;
        const before = await answersOf(cases, followUp, party);
        const save = { followUp, party, before, answers, shownRev, whileTyping };
        return answerQuestions(current, save, context);
      },
    });
    if (saved.ok || saved.refusal.code === 'already-done')
      return { outcome: 'stored', rev: (await answersOf(cases, visit.followUp, party))?.rev ?? 0 };
    if (saved.refusal.code === 'changed-meanwhile') return { outcome: 'changed-meanwhile' };
    if (saved.refusal.code === 'closed') return { outcome: 'late' };
    throw new Refused(saved.refusal);
  };

  /** After the answers were kept, or shown in another language as they were typed. */
  const answerTo = async (request: PageRequest, visit: QuestionVisit, shown: Typed): Promise<Answer> => {
    if (isWhileTyping(request)) return json({ rev: shown.shownRev, at: danishClock(world.clock.now()).time });
    const language = languageNamed(request.form.text('language'));
    if (language === undefined) return seeOther(`${visit.action}?${SENT}=ja`);
    const cookies = await keepLanguage(world, visit, { language, request });
    return { ...html(formFor(await admit(request), { ...shown, problems: [] })), cookies };
  };

  return {
    show: async (request: PageRequest): Promise<Answer> => {
      const visit = await admit(request);
      if (!mayAnswer(visit)) return lateAnswer(visit);
      const answers = visit.before ?? NOTHING;
      const shownRev = visit.before?.rev ?? 0;
      return html(
        request.query[SENT] === 'ja'
          ? thanksFor(visit, answers)
          : formFor(visit, { answers: typedOf(answers), problems: [], shownRev }),
      );
    },

    send: async (request: PageRequest): Promise<Answer> => {
      const visit = await admit(request);
      if (!mayAnswer(visit)) return lateAnswer(visit, LATE);
      const { answers } = request.form;
      const numberNeeded = !isNumberKnown(visit) && !isWhileTyping(request);
      const { value, problems } = readTalkAnswers(answers, { set: visit.asked.set, party, numberNeeded });
      const shown = { answers, problems, shownRev: visit.before?.rev ?? 0 };
      if (value === undefined) {
        const isTranslated = languageNamed(request.form.text('language')) !== undefined;
        return isTranslated ? answerTo(request, visit, shown) : html(formFor(visit, shown), 422);
      }
      const kept = await keep(request, visit, value);
      if (kept.outcome === 'stored') return answerTo(request, visit, { ...shown, shownRev: kept.rev });
      const now = await admit(request);
      if (kept.outcome === 'late') return lateAnswer(now, LATE);
      const again = { ...shown, shownRev: now.before?.rev ?? 0, changedMeanwhile: true };
      return html(formFor(now, again), 409);
    },
  };
};

type Typed = Pick<QuestionsPage, 'answers' | 'problems' | 'shownRev' | 'changedMeanwhile'>;

/** On the case, or in a wish to be called from before; the employer's is in the agreement. */
const isNumberKnown = ({ file, party, followUp }: QuestionVisit): boolean => {
  const call = awaitedCall(file);
  const isFromBefore = call?.phone !== undefined && call.talk !== askedTalk(followUp);
  return party === 'employer' || file.case.employee.mobile !== undefined || isFromBefore;
};

const formFor = (visit: QuestionVisit, typed: Typed): string => {
  const { frame, file, party, asked, followUp, before, action } = visit;
  return questionsPage({
    frame,
    party,
    questions: asked,
    due: followUp.due,
    contactName: file.case.consultant.name,
    phoneKnown: isNumberKnown(visit),
    answeredAt: before?.at,
    action,
    ...typed,
  });
};

const thanksFor = (
  { frame, file, party, asked, action, base }: QuestionVisit,
  answers: AnswersGiven,
): string =>
  answeredPage({
    frame,
    party,
    questions: asked,
    answers,
    contactPerson: file.case.consultant,
    change: action,
    base,
  });

const NOTHING: AnswersGiven = { given: {}, call: false, phone: undefined };

/** The answers as they stand in the fields. */
const typedOf = ({ given, call, phone = '' }: AnswersGiven): Answers => ({
  ...given,
  call: call ? 'yes' : '',
  phone,
});
