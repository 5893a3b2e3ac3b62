import type { Instant } from '../../../shared/domain/calendar/instant.ts';
import type { AuditEntry } from '../../../shared/domain/case/audit.ts';
import type { CaseFile } from '../../../shared/domain/case/case.ts';
import { statusOf } from '../../../shared/domain/case/status.ts';
import type { StoredDocument } from '../../../shared/ports/cases.ts';
import { mailsText } from '../../../templates/texts/desk/evidence-lists.ts';
import { type Part, readMe } from '../../../templates/texts/desk/evidence-texts.ts';
import type { ConsultantWorld } from '../consultant-world.ts';
import { agreementFiles } from './evidence-agreements.ts';
import { sumsOf } from '../../../shared/domain/document/file-hash.ts';
import { type EvidenceFile, textFile } from './evidence-file.ts';
import { entryName, historyFiles } from './evidence-history.ts';
import { mailsJson } from './evidence-mails.ts';
import { allSignatures } from './evidence-signatures.ts';
import { talkFiles, toldTalks } from './evidence-talks.ts';

/** So much fits in one answer of 6 MB also when every entry and document is as large as can be (see the test). */
export const ENTRIES_A_PART = 2_000;
export const VERSIONS_A_PART = 5;

type Asked = {
  readonly file: CaseFile;
  readonly history: readonly AuditEntry[];
  readonly part: Part;
};

/** One part of a case's evidence: what it tells, what explains it, and last the sums of all of them. */
export const evidenceFolder = async (
  { cases, outbox, municipality }: ConsultantWorld,
  { file, history, part }: Asked,
): Promise<readonly EvidenceFile[]> => {
  const { id } = file.case;
  const last = history.at(-1);
  if (last === undefined) throw new TypeError('a case without a history');
  const before = (part.number - 1) * ENTRIES_A_PART;
  const [documents, contents] = await Promise.all([documentsOf(cases, file, part), cases.contents(id)]);
  const agreements = agreementFiles({ documents, contents, history }).filter(({ name }) => isIn(part, name));
  const inFirst = part.number > 1 ? [] : await listsOf({ cases, outbox }, { file, history, at: last.at });
  const told = [
    ...agreements,
    ...inFirst,
    ...historyFiles({
      shown: history.slice(before, before + ENTRIES_A_PART),
      whole: history,
      tail: file.case.audit,
    }),
  ];
  const readable = readMe({
    municipality: municipality.name,
    case: file.case,
    status: statusOf(file),
    last: { ...last, file: entryName(last.number) },
    part,
    address: `${municipality.origin}/sager/${id}/bevis.zip`,
    names: told.map(({ name }) => name),
  });
  const files = [textFile('LAESMIG.txt', last.at, readable), ...told];
  return [...files, textFile('SHA256SUMS', last.at, sumsOf(files))];
};

/** What is written out of the case: who has signed, the talks, and the mails. */
const listsOf = async (
  { cases, outbox }: Pick<ConsultantWorld, 'cases' | 'outbox'>,
  { file, history, at }: Pick<Asked, 'file' | 'history'> & { readonly at: Instant },
): Promise<readonly EvidenceFile[]> => {
  const { id } = file.case;
  const [versions, talks, mails] = await Promise.all([
    cases.versions(id),
    toldTalks(cases, file),
    outbox.ofCase(id),
  ]);
  const { text, json } = talkFiles(talks, file);
  return [
    textFile('underskrifter.txt', at, allSignatures(versions, history)),
    textFile('samtaler.txt', at, text),
    textFile('samtaler.json', at, json),
    textFile('mails.txt', at, mailsText(mails)),
    textFile('mails.json', at, mailsJson(mails)),
  ];
};

/** Whether a version's files stand in this part, told by the version in the file's name. */
const isIn = ({ number }: Part, name: string): boolean =>
  Math.ceil(Number(/aftale-v(\d+)/.exec(name)?.[1] ?? '1') / VERSIONS_A_PART) === number;

const documentsOf = async (
  cases: ConsultantWorld['cases'],
  { case: { id, currentVersion } }: CaseFile,
  { number }: Part,
): Promise<readonly StoredDocument[]> => {
  const first = (number - 1) * VERSIONS_A_PART + 1;
  const versions = Array.from({ length: VERSIONS_A_PART }, (_, place) => first + place);
  const stored = await Promise.all(
    versions.filter((version) => version <= currentVersion).map((version) => cases.document(id, version)),
  );
  return stored.filter((document) => document !== undefined);
};
