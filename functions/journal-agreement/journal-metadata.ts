import type { CivilDate } from '../../shared/domain/calendar/civil-date.ts';
import { dayOf } from '../../shared/domain/calendar/instant.ts';
import type { CaseFile, FrozenContent } from '../../shared/domain/case/case.ts';
import type { Signature } from '../../shared/domain/case/signature.ts';
import type { NamedDocument } from '../../shared/ports/cases.ts';
import { documentTitle } from '../../templates/pdf/document-title.ts';

/** What the fields mean is told in docs/journal.md. A change of what one means is a new version. */
const SCHEMA_VERSION = 1;

/** A proposal for the municipality's own decision: no rule for these documents is known (docs/glossary.md). */
const RETENTION = { from: 'end-of-job', years: 5, decidedBy: 'municipality' } as const;

export type DescribedFile = {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
};

export type Described = {
  readonly file: CaseFile;
  readonly frozen: FrozenContent;
  readonly document: NamedDocument;
  readonly files: readonly DescribedFile[];
};

/**
 * What a case system needs to file the document, from what was signed and never from what has happened since: the same
 * document gives the same metadata on any day. Holds no address, phone number or mail, and the personnummer only where
 * the case has no number to file it by.
 */
export const journalMetadata = ({ file, frozen, document, files }: Described) => {
  const { content, hash } = frozen;
  const { signatures, number } = file.version;
  const { employee } = file.case;
  const last = lastOf(signatures);
  return {
    schemaVersion: SCHEMA_VERSION,
    title: documentTitle(content),
    language: 'da-DK',
    documentId: document.id,
    versionNumber: number,
    kind: content.kind,
    caseId: content.caseId,
    caseNumber: content.caseNumber ?? null,
    municipality: content.municipality,
    documentDate: signedOn(last),
    inForceSince: last.at,
    parties: [
      { role: 'employer', name: content.sections.company.name, cvr: content.sections.company.cvr },
      {
        role: 'citizen',
        name: content.employee.name,
        ...(content.caseNumber === undefined && employee.cpr !== undefined
          ? { personnummer: employee.cpr }
          : {}),
      },
    ],
    signatures: signatures.map((signature) => ({
      role: signature.party,
      name: signature.name,
      method: signature.method,
      at: signature.at,
      signedOn: signedOn(signature),
      contentHash: signature.contentHash,
    })),
    contentHash: hash,
    confidentiality: { level: 'confidential', addressProtected: employee.addressProtected },
    retention: RETENTION,
    files,
  };
};

/** The day on the paper, or the Danish day on which the code was given. */
const signedOn = (signature: Signature): CivilDate =>
  signature.method === 'paper' ? signature.signedOn : dayOf(signature.at);

const lastOf = (signatures: readonly Signature[]): Signature => {
  const last = signatures.at(-1);
  if (last === undefined) throw new TypeError('a stored document of an agreement that nobody signed');
  return last;
};
