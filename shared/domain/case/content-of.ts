import { inPrintableLetters } from '../agreement/printable-letters.ts';
import type { AgreementContent } from '../agreement/agreement-content.ts';
import { freeze } from '../agreement/content-hash.ts';
import type { Sections } from '../agreement/sections.ts';
import { paidHoursOf, readAgreement, type AgreementReading } from '../agreement/whole-agreement.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { CaseFile, FrozenContent, Version } from './case.ts';

export type MunicipalityNames = { readonly name: string; readonly unit: string };

/** The draft as it would be signed on `today`, read from what was typed so far. */
export const readDraft = ({ sections }: Version, today: CivilDate): AgreementReading =>
  readAgreement(
    Object.fromEntries(Object.entries(sections).map(([key, section]) => [key, section.answers])),
    today,
  );

/** The content that a complete draft becomes: the case's own facts and the sections, and a protected address left out. */
export const frozenFrom = (
  { case: opened, version }: CaseFile,
  sections: Sections,
  municipality: MunicipalityNames,
): FrozenContent => {
  const { employee, consultant } = opened;
  const content: AgreementContent = {
    schemaVersion: 1,
    caseId: opened.id,
    caseNumber: opened.caseNumber,
    versionNumber: version.number,
    kind: opened.kind,
    permanence: opened.permanence,
    municipality: { name: municipality.name, unit: municipality.unit },
    contactPerson: {
      name: inPrintableLetters(consultant.name),
      phone: consultant.phone,
      email: consultant.email,
    },
    employee: { name: employee.name, address: employee.addressProtected ? undefined : employee.address },
    sections,
    paidHours: paidHoursOf(sections.hours),
  };
  return { content, ...freeze(content) };
};
