import { rowRequest, withoutGaps, withRows } from '../../shared/domain/agreement/row-lists.ts';
import type { SectionKey } from '../../shared/domain/agreement/sections.ts';
import type { Problem } from '../../shared/domain/agreement/problems.ts';
import { openTermsFollowing } from '../../shared/domain/agreement/terms.ts';
import type { Answers } from '../../shared/domain/agreement/typed.ts';
import { readAgreement } from '../../shared/domain/agreement/whole-agreement.ts';
import { danishClock, dayOf } from '../../shared/domain/calendar/instant.ts';
import type { CaseFile, TypedSection } from '../../shared/domain/case/case.ts';
import { languageNamed } from '../../shared/domain/language.ts';
import { isWithEmployer, statusOf } from '../../shared/domain/case/status.ts';
import { type Answer, html, json, seeOther } from '../../shared/web/answer.ts';
import { keepLanguage } from '../../shared/web/party/choose-language.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { admitParty, type PartyVisit, type PartyWorld } from '../../shared/web/party/party-door.ts';
import { Refused } from '../../shared/web/refused.ts';
import { formStep } from '../../templates/pages/employer/form-step.tsx';
import { isDone, type StepStatus } from '../../templates/pages/employer/step-list.tsx';
import { isWhileTyping } from '../../shared/web/sent-form.ts';
import { makeKeepSection } from './keep-section.ts';
import {
  backFrom,
  CHECK,
  checkHref,
  draftOf,
  FROM,
  fromCheck,
  JUDGED,
  mendHref,
  nextAfter,
  sectionAt,
  stepHref,
} from './steps.ts';

/** In the address of a step that is shown in another language: nobody has asked for its problems. */
const UNJUDGED = 'uden-fejl';

/** In the address of the terms, when those that were open have just been answered at once. */
const FILLED = 'udfyldt';

type Shown = {
  readonly answers: Answers;
  readonly stepRev: number;
  /** `wrong`: only what was filled in wrongly; how much is missing is told in a quiet line. */
  readonly problems: 'all' | 'wrong' | 'none';
  readonly isFromCheck: boolean;
  readonly changedMeanwhile?: boolean;
  readonly isFilled?: boolean;
};

/**
 * What a step that is opened again says: all that is missing when somebody asks for it, else only what is wrong. What was only
 * kept while it was typed is not judged.
 */
const judgedBy = ({ query }: PageRequest, stored: TypedSection | undefined): Shown['problems'] => {
  if (stored === undefined) return 'none';
  if (query[JUDGED] === 'ja') return 'all';
  return stored.whileTyping === true || query[UNJUDGED] === 'ja' ? 'none' : 'wrong';
};

const isMissing = ({ rule }: Problem): boolean => rule === 'missing';

/** The employer's steps: each shows what was typed, and keeps what is typed as it is, right or wrong. */
export const makeFillIn = (world: PartyWorld) => {
  const keepSection = makeKeepSection(world);
  const admit = async (request: PageRequest): Promise<PartyVisit & { readonly section: SectionKey }> => {
    const section = sectionAt(request.path['step']);
    if (section === undefined) throw new Refused({ code: 'not-found' });
    return { ...(await admitParty(world, request, 'employer')), section };
  };

  const afterSaving = (file: CaseFile, base: string, section: SectionKey): string => {
    const { sections, steps } = draftOf(file, base, world);
    return isCorrected(file, steps) ? checkHref(base) : nextAfter(base, section, sections);
  };

  const show = ({ file, base, section, frame }: Awaited<ReturnType<typeof admit>>, shown: Shown): string => {
    const { answers, stepRev, changedMeanwhile, isFilled, isFromCheck } = shown;
    const problems = shown.problems === 'none' ? [] : problemsWith(file, section, answers);
    const isCalm = shown.problems === 'wrong';
    const everything = mendHref(base, section);
    const draft = draftOf(file, base, world);
    return formStep({
      frame,
      section,
      answers,
      problems: isCalm ? problems.filter((problem) => !isMissing(problem)) : problems,
      lacking: isCalm
        ? { count: problems.filter(isMissing).length, show: isFromCheck ? fromCheck(everything) : everything }
        : undefined,
      stepRev,
      action: stepHref(base, section),
      back: isFromCheck ? checkHref(base) : backFrom(base, section, draft.sections),
      hidden: isFromCheck ? { [FROM]: CHECK } : {},
      changedMeanwhile,
      termsFilled: isFilled === true && section === 'terms',
      ...draft,
    });
  };

  const problemsWith = (file: CaseFile, section: SectionKey, answers: Answers) => {
    const stored = Object.entries(file.version.sections).map(([key, typed]) => [key, typed.answers]);
    const whole = { ...Object.fromEntries(stored), [section]: answers };
    return readAgreement(whole, dayOf(world.clock.now())).problems[section];
  };

  return {
    showStep: async (request: PageRequest): Promise<Answer> => {
      const visit = await admit(request);
      if (!isWithEmployer(statusOf(visit.file))) return seeOther(visit.base);
      const stored = visit.file.version.sections[visit.section];
      const problems = judgedBy(request, stored);
      const isFromCheck = request.query[FROM] === CHECK;
      const { answers = {}, rev: stepRev = 0 } = stored ?? {};
      const isFilled = request.query[FILLED] === 'ja';
      return html(show(visit, { answers, stepRev, problems, isFromCheck, isFilled }));
    },

    saveStep: async (request: PageRequest): Promise<Answer> => {
      const visit = await admit(request);
      const { base, section } = visit;
      const { form } = request;
      const row = rowRequest(form.text('row'));
      const {
        shownRev: _rev,
        save: _save,
        row: _row,
        language: _language,
        fill,
        [FROM]: _from,
        ...typed
      } = form.answers;
      const isFromCheck = form.text(FROM) === CHECK;
      const shown = row === undefined ? typed : withRows(section, typed, row);
      const isFilled = section === 'terms' && fill === 'follows';
      const answers = isFilled ? openTermsFollowing(typed) : withoutGaps(section, shown);
      const { outcome, file, stepRev } = await keepSection(request, visit.file, { section, answers });
      const now = { ...visit, file };
      const withProblems = { answers, stepRev, problems: 'all' as const, isFromCheck };
      if (outcome === 'too-large') return html(show(now, withProblems), 422);
      if (outcome === 'changed-meanwhile')
        return html(show(now, { ...withProblems, changedMeanwhile: true }), 409);
      if (isWhileTyping(request)) return json({ rev: stepRev, at: danishClock(world.clock.now()).time });
      if (row !== undefined)
        return html(show(now, { answers: shown, stepRev, problems: 'none', isFromCheck }));
      const unjudged = `${stepHref(base, section)}?${UNJUDGED}=ja`;
      const again = isFromCheck ? fromCheck(unjudged) : unjudged;
      if (isFilled) return seeOther(`${again}&${FILLED}=ja`);
      const language = languageNamed(form.text('language'));
      if (language !== undefined) {
        const cookies = await keepLanguage(world, now, { language, request });
        return seeOther(again, cookies);
      }
      if (form.text('save') === 'later') return seeOther(`${base}?gemt=ja`);
      return problemsWith(file, section, answers).length > 0
        ? html(show(now, withProblems), 422)
        : seeOther(isFromCheck ? checkHref(base) : afterSaving(file, base, section));
    },
  };
};

/** What the citizen asked for is changed, and nothing else is missing: the other steps need not be gone through again. */
const isCorrected = (file: CaseFile, steps: readonly StepStatus[]): boolean =>
  statusOf(file) === 'change-requested' && steps.every(isDone);
