import { inPrintableLetters } from '../agreement/printable-letters.ts';
import type { AgreementContent, AmendmentOfContent } from '../agreement/agreement-content.ts';
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
  file: CaseFile,
  sections: Sections,
  municipality: MunicipalityNames,
): FrozenContent => {
  const { case: opened, version } = file;
  const { employee, consultant } = opened;
  const amendment = amendmentPart(file);
  const content: AgreementContent = {
    schemaVersion: amendment === undefined ? 1 : 2,
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
    ...(amendment === undefined ? {} : { amendment }),
  };
  return { content, ...freeze(content) };
};

/** What an amendment says of itself; nothing for a first agreement, which is written as it always was. */
const amendmentPart = ({ case: opened, inForce }: CaseFile): AmendmentOfContent | undefined => {
  const amended = inForce?.frozen;
  if (opened.amendment === undefined || amended === undefined) return undefined;
  const { number, effectiveFrom } = opened.amendment;
  const { versionNumber, paidHours } = amended.content;
  return { number, effectiveFrom, amends: { versionNumber, contentHash: amended.hash, paidHours } };
};
