import { type SectionKey, SECTIONS } from '../agreement/sections.ts';
import type { ProblemsBySection } from '../agreement/whole-agreement.ts';
import { prefilledRev } from './acts/begin-amendment.ts';
import type { CaseFile } from './case.ts';

/**
 * The sections the employer is led through: all of a first agreement; of an amendment those that are to be changed, those
 * that somebody has changed, and those that no longer fit the others.
 */
export const stepsOf = (file: CaseFile, problems: ProblemsBySection): readonly SectionKey[] => {
  const { amendment } = file.case;
  if (file.inForce === undefined || amendment === undefined) return SECTIONS;
  return SECTIONS.filter(
    (section) =>
      amendment.asked.includes(section) || problems[section].length > 0 || !isUntouched(file, section),
  );
};

/** Nobody has saved the section of this amendment: it says what was agreed, or what the consultant filled in. */
export const isUntouched = ({ inForce, version }: CaseFile, section: SectionKey): boolean =>
  inForce !== undefined && version.sections[section]?.rev === prefilledRev(version.number);
