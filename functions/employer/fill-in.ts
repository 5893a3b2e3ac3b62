import { rowRequest, withoutGaps, withRows } from '../../shared/domain/agreement/row-lists.ts';
import type { SectionKey } from '../../shared/domain/agreement/sections.ts';
import type { Answers } from '../../shared/domain/agreement/typed.ts';
import { readAgreement } from '../../shared/domain/agreement/whole-agreement.ts';
import { danishClock, dayOf } from '../../shared/domain/calendar/instant.ts';
import type { CaseFile, TypedSection } from '../../shared/domain/case/case.ts';
import { languageNamed } from '../../shared/domain/language.ts';
import { isWithEmployer, statusOf } from '../../shared/domain/case/status.ts';
import { type Answer, html, json, seeOther } from '../../shared/web/answer.ts';
import { keepLanguage } from '../../shared/web/choose-language.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { admitParty, type PartyVisit, type PartyWorld } from '../../shared/web/party-door.ts';
import { Refused } from '../../shared/web/refused.ts';
import { formStep } from '../../templates/pages/employer/form-step.tsx';
import { isWhileTyping, makeKeepSection } from './keep-section.ts';
import { backFrom, draftOf, JUDGED, nextAfter, sectionAt, stepHref } from './steps.ts';

/** In the address of a step that is shown in another language: nobody has asked for its problems. */
const UNJUDGED = 'uden-fejl';

type Shown = {
  readonly answers: Answers;
  readonly stepRev: number;
  readonly withProblems: boolean;
  readonly changedMeanwhile?: boolean;
};

/** What was only kept while it was typed is not judged until somebody asks. */
const isJudged = ({ query }: PageRequest, { whileTyping }: TypedSection): boolean =>
  query[JUDGED] === 'ja' || (whileTyping !== true && query[UNJUDGED] !== 'ja');

/** The employer's steps: each shows what was typed, and keeps what is typed as it is, right or wrong. */
export const makeFillIn = (world: PartyWorld) => {
  const keepSection = makeKeepSection(world);
  const admit = async (request: PageRequest): Promise<PartyVisit & { readonly section: SectionKey }> => {
    const section = sectionAt(request.path['step']);
    if (section === undefined) throw new Refused({ code: 'not-found' });
    return { ...(await admitParty(world, request, 'employer')), section };
  };

  const show = ({ file, base, section, frame }: Awaited<ReturnType<typeof admit>>, shown: Shown): string => {
    const draft = draftOf(file, base, world);
    return formStep({
      frame,
      section,
      answers: shown.answers,
      problems: shown.withProblems ? problemsWith(file, section, shown.answers) : [],
      stepRev: shown.stepRev,
      action: stepHref(base, section),
      back: backFrom(base, section),
      changedMeanwhile: shown.changedMeanwhile,
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
      const withProblems = stored !== undefined && isJudged(request, stored);
      return html(show(visit, { answers: stored?.answers ?? {}, stepRev: stored?.rev ?? 0, withProblems }));
    },

    saveStep: async (request: PageRequest): Promise<Answer> => {
      const visit = await admit(request);
      const { base, section } = visit;
      const { form } = request;
      const row = rowRequest(form.text('row'));
      const { shownRev: _rev, save: _save, row: _row, language: _language, ...typed } = form.answers;
      const shown = row === undefined ? typed : withRows(section, typed, row);
      const answers = withoutGaps(section, shown);
      const { outcome, file, stepRev } = await keepSection(request, visit.file, { section, answers });
      const now = { ...visit, file };
      const withProblems = { answers, stepRev, withProblems: true };
      if (outcome === 'too-large') return html(show(now, withProblems), 422);
      if (outcome === 'changed-meanwhile')
        return html(show(now, { ...withProblems, changedMeanwhile: true }), 409);
      if (isWhileTyping(request)) return json({ rev: stepRev, at: danishClock(world.clock.now()).time });
      if (row !== undefined) return html(show(now, { answers: shown, stepRev, withProblems: false }));
      const language = languageNamed(form.text('language'));
      if (language !== undefined) {
        const cookies = await keepLanguage(world, now, { language, request });
        return seeOther(`${stepHref(base, section)}?${UNJUDGED}=ja`, cookies);
      }
      if (form.text('save') === 'later') return seeOther(`${base}?gemt=ja`);
      return problemsWith(file, section, answers).length > 0
        ? html(show(now, withProblems), 422)
        : seeOther(nextAfter(base, section));
    },
  };
};
