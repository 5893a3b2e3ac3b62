import type { AuditEntry } from '../../../shared/domain/case/audit.ts';
import type { CaseFile } from '../../../shared/domain/case/case.ts';
import { pathNameOf } from '../../../shared/domain/document/path-name.ts';
import type { Answer } from '../../../shared/web/answer.ts';
import type { PageRequest } from '../../../shared/web/page-request.ts';
import { Refused } from '../../../shared/web/refused.ts';
import type { Part } from '../../../templates/texts/desk/evidence-texts.ts';
import { admitToCase } from '../../../shared/web/staff/staff-door.ts';
import type { ConsultantWorld } from '../consultant-world.ts';
import { ENTRIES_A_PART, evidenceFolder, VERSIONS_A_PART } from './evidence-folder.ts';
import { zipped } from './evidence-zip.ts';

/**
 * The evidence of a case in one ZIP, for staff who may see the case, open or closed: what was signed, what has happened, what
 * became of the mails, and how to check it by hand. A case that is too long for one answer comes in parts. Changes nothing.
 */
export const makeEvidence =
  (world: ConsultantWorld) =>
  async (request: PageRequest): Promise<Answer> => {
    const { file } = await admitToCase(world, request);
    const history = await world.cases.history(file.case.id);
    const part = partOf(request.query['del'], file, history);
    if (part === undefined) throw new Refused({ code: 'not-found' });
    const files = await evidenceFolder(world, { file, history, part });
    return zip(zipped(files), fileName(file, part));
  };

const partOf = (
  asked: string | undefined,
  { case: { currentVersion } }: CaseFile,
  history: readonly AuditEntry[],
): Part | undefined => {
  const of = Math.max(
    1,
    Math.ceil(history.length / ENTRIES_A_PART),
    Math.ceil(currentVersion / VERSIONS_A_PART),
  );
  const number = Number(asked ?? '1');
  return Number.isInteger(number) && number >= 1 && number <= of ? { number, of } : undefined;
};

const fileName = ({ case: { id, caseNumber } }: CaseFile, { number, of }: Part): string =>
  `bevis-${pathNameOf({ caseId: id, caseNumber })}${of > 1 ? `-del-${number}-af-${of}` : ''}.zip`;

const zip = (bytes: Uint8Array, name: string): Answer => ({
  statusCode: 200,
  headers: { 'content-type': 'application/zip', 'content-disposition': `attachment; filename="${name}"` },
  body: Buffer.from(bytes).toString('base64'),
  isBase64Encoded: true,
});
