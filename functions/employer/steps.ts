import { isDeepStrictEqual } from 'node:util';
import { contentToSign } from '../../shared/cases/content-to-sign.ts';
import { isUntouched, stepsOf } from '../../shared/domain/case/amendment-steps.ts';
import { readDraft } from '../../shared/domain/case/content-of.ts';
import { dayOf } from '../../shared/domain/calendar/instant.ts';
import { planTalks } from '../../shared/domain/follow-up/plan.ts';
import { SECTIONS, type SectionKey } from '../../shared/domain/agreement/sections.ts';
import { paidHoursOf, type AgreementReading } from '../../shared/domain/agreement/whole-agreement.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import type { World } from '../../shared/runtime/world.ts';
import type { Prefilled } from '../../templates/pages/employer/prefilled.ts';
import type { ShownTalks } from '../../templates/pages/employer/sections/planned-talks.tsx';
import type { StepStatus } from '../../templates/pages/employer/step-list.tsx';

/** The part of the address that names a step. */
const STEP_PATHS: Readonly<Record<SectionKey, string>> = {
  company: 'virksomheden',
  job: 'jobbet',
  hours: 'arbejdstid-og-loen',
  terms: 'vilkaar',
  progression: 'progression',
  support: 'stoette',
};

export const sectionAt = (step: string | undefined): SectionKey | undefined =>
  SECTIONS.find((section) => STEP_PATHS[section] === step);

export const stepHref = (base: string, section: SectionKey): string =>
  `${base}/udfyld/${STEP_PATHS[section]}`;

/** In the address of a step that is opened to see what is missing in it. */
export const JUDGED = 'med-fejl';

/** Where a step shows what is missing in it, at its fields. */
export const mendHref = (base: string, section: SectionKey): string =>
  `${stepHref(base, section)}?${JUDGED}=ja`;

/** In the address and the form of a step that is opened to correct something on "Tjek dine svar": it leads back there. */
export const FROM = 'fra';
export const CHECK = 'tjek';

export const fromCheck = (href: string): string => `${href}${href.includes('?') ? '&' : '?'}${FROM}=${CHECK}`;

export const checkHref = (base: string): string => `${base}/tjek-svar`;

const isBefore = (one: SectionKey, other: SectionKey): boolean =>
  SECTIONS.indexOf(one) < SECTIONS.indexOf(other);

/** The page before a step, and the one after it, `among` the sections that the employer is led through. */
export const backFrom = (base: string, section: SectionKey, among: readonly SectionKey[]): string => {
  const before = among.findLast((other) => isBefore(other, section));
  return before === undefined ? base : stepHref(base, before);
};
export const nextAfter = (base: string, section: SectionKey, among: readonly SectionKey[]): string => {
  const after = among.find((other) => isBefore(section, other));
  return after === undefined ? checkHref(base) : stepHref(base, after);
};

/** The draft as it stands, with what every page of the form shows of it. */
export const draftOf = (file: CaseFile, base: string, { clock, municipality }: World) => {
  const reading = readDraft(file.version, dayOf(clock.now()));
  const sections = stepsOf(file, reading.problems);
  return {
    reading,
    sections,
    steps: sections.map(
      (section): StepStatus => ({
        section,
        state: stateOf(file, section, reading),
        href: stepHref(base, section),
        problems: file.version.sections[section] === undefined ? [] : reading.problems[section],
        mend: mendHref(base, section),
      }),
    ),
    prefilled: prefilledBy(file),
    check: contentToSign(file, 'employer', { clock, municipality }).ok ? checkHref(base) : undefined,
    startDate: reading.sections.job?.startDate,
    paidHours: reading.sections.hours === undefined ? undefined : paidHoursOf(reading.sections.hours),
    followsLaw: reading.sections.hours?.collectiveAgreement.kind === 'none',
    talks: talksOf(file, reading, { clock, municipality }),
  };
};

const stateOf = (
  file: CaseFile,
  section: SectionKey,
  { problems, sections }: AgreementReading,
): StepStatus['state'] => {
  if (file.version.sections[section] === undefined) return 'not-begun';
  if (problems[section].length > 0) return 'missing';
  const agreed = file.inForce?.frozen?.content.sections[section];
  return isUntouched(file, section) && isDeepStrictEqual(agreed, sections[section]) ? 'not-begun' : 'done';
};

const prefilledBy = ({ case: { employee, consultant, assessment, employerEmail } }: CaseFile): Prefilled => ({
  employeeName: employee.name,
  consultant,
  assessment,
  employerEmail,
});

const talksOf = (
  { case: { permanence, rhythm } }: CaseFile,
  { sections: { job, progression } }: AgreementReading,
  { clock, municipality }: Pick<World, 'clock' | 'municipality'>,
): ShownTalks | undefined => {
  if (job === undefined || progression === undefined) return undefined;
  return {
    planned: planTalks(
      { permanence, sections: { job, progression } },
      { ...municipality, rhythm },
      dayOf(clock.now()),
    ),
    milestoneTitles: progression.milestones.map(({ title }) => title),
  };
};
