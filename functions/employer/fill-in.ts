import { actContext } from '../../shared/cases/act-context.ts';
import { actOnCase } from '../../shared/cases/act-on-case.ts';
import { rowRequest, withoutGaps, withRows } from '../../shared/domain/agreement/row-lists.ts';
import type { SectionKey } from '../../shared/domain/agreement/sections.ts';
import type { Answers } from '../../shared/domain/agreement/typed.ts';
import { readAgreement } from '../../shared/domain/agreement/whole-agreement.ts';
import { dayOf } from '../../shared/domain/calendar/instant.ts';
import { saveSection } from '../../shared/domain/case/acts/save-section.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import { languageNamed } from '../../shared/domain/language.ts';
import { isWithEmployer, statusOf } from '../../shared/domain/case/status.ts';
import { type Answer, html, seeOther } from '../../shared/web/answer.ts';
import { keepLanguage } from '../../shared/web/choose-language.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { admitParty, type PartyVisit, type PartyWorld } from '../../shared/web/party-door.ts';
import { Refused } from '../../shared/web/refused.ts';
import { formStep } from '../../templates/pages/employer/form-step.tsx';
import { backFrom, draftOf, nextAfter, sectionAt, stepHref } from './steps.ts';

/**
 * More than any section can hold within its limits (a letter takes at most three bytes), and little enough for all six to
 * lie in one item. What is longer is shown again with its instructions, and stored only when it has been shortened.
 */
const MOST_STORED_BYTES = 30_000;

/** In the address of a step that is shown in another language: nobody has asked for its problems. */
const UNJUDGED = 'uden-fejl';

type Shown = {
  readonly answers: Answers;
  readonly stepRev: number;
  readonly withProblems: boolean;
  readonly changedMeanwhile?: boolean;
};

/** The employer's steps: each shows what was typed, and keeps what is typed as it is, right or wrong. */
export const makeFillIn = (world: PartyWorld) => {
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
      const withProblems = stored !== undefined && request.query[UNJUDGED] !== 'ja';
      return html(show(visit, { answers: stored?.answers ?? {}, stepRev: stored?.rev ?? 0, withProblems }));
    },

    saveStep: async (request: PageRequest): Promise<Answer> => {
      const visit = await admit(request);
      const { file, base, section } = visit;
      const { form } = request;
      const row = rowRequest(form.text('row'));
      const { shownRev: _rev, save: _save, row: _row, language: _language, ...typed } = form.answers;
      const shown = row === undefined ? typed : withRows(section, typed, row);
      const answers = withoutGaps(section, shown);
      if (Buffer.byteLength(JSON.stringify(answers)) > MOST_STORED_BYTES) {
        const stepRev = Number(form.text('shownRev'));
        return html(show(visit, { answers, stepRev, withProblems: true }), 422);
      }
      const saved = await actOnCase(world.cases, {
        caseId: file.case.id,
        rule: (current) =>
          saveSection(
            current,
            { section, answers, shownRev: Number(form.text('shownRev')) },
            actContext(world, { kind: 'employer' }, request.clientAddress),
          ),
      });
      const isStored = saved.ok && saved.value.outcome === 'done';
      const now = isStored ? { ...visit, file: saved.value.change.after } : await admit(request);
      const stepRev = now.file.version.sections[section]?.rev ?? 0;
      if (!saved.ok && saved.refusal.code === 'changed-meanwhile') {
        return html(show(now, { answers, stepRev, withProblems: true, changedMeanwhile: true }), 409);
      }
      if (!saved.ok && saved.refusal.code !== 'already-done') throw new Refused(saved.refusal);
      if (row !== undefined) return html(show(now, { answers: shown, stepRev, withProblems: false }));
      const language = languageNamed(form.text('language'));
      if (language !== undefined) {
        const cookies = await keepLanguage(world, now, { language, request });
        return seeOther(`${stepHref(base, section)}?${UNJUDGED}=ja`, cookies);
      }
      if (form.text('save') === 'later') return seeOther(`${base}?gemt=ja`);
      const hasProblems = problemsWith(now.file, section, answers).length > 0;
      return hasProblems
        ? html(show(now, { answers, stepRev, withProblems: true }), 422)
        : seeOther(nextAfter(base, section));
    },
  };
};
