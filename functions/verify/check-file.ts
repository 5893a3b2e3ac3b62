import { fileHash } from '../../shared/domain/document/file-hash.ts';
import {
  type CheckAnswer,
  type FileProblem,
  matchOf,
  MOST_FILE_BYTES,
  MOST_IDS_LOOKED_UP,
  saysItIsPdf,
} from '../../shared/domain/document/checked-file.ts';
import { documentIdsIn } from '../../shared/domain/document/document-id.ts';
import { standingOf } from '../../shared/domain/document/standing.ts';
import type { Cases, NamedDocument } from '../../shared/ports/cases.ts';
import type { Log } from '../../shared/runtime/log.ts';
import { type Answer, html } from '../../shared/web/answer.ts';
import { frameForAnyone } from '../../shared/web/frame.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { readUpload } from '../../shared/web/upload.ts';
import { checkedPage } from '../../templates/pages/anyone/checked-page.tsx';
import { CHECKED_FIELD, checkPage } from '../../templates/pages/anyone/check-page.tsx';
import type { Frame } from '../../templates/pages/layout.tsx';

/** What checking needs of the world: to read, and nothing else. */
export type CheckWorld = {
  readonly documents: Pick<Cases, 'standing' | 'documentNamed'>;
  readonly log: Log;
  readonly frame: Frame;
};

/**
 * Anyone may have a file checked. It is compared with the documents it names, byte for byte, and never opened as a PDF; it
 * is not kept, and neither answer nor log tells more than its kind (docs/decisions/0023).
 */
export const makeCheckFile = ({ documents, log, frame }: CheckWorld) => ({
  show: (request: PageRequest): Answer => html(checkPage(frameForAnyone(frame, request))),
  send: async (request: PageRequest): Promise<Answer> => {
    const checked = await check(documents, request);
    const inLanguage = frameForAnyone(frame, request);
    if ('problem' in checked) {
      log({ entry: 'document-checked', answer: checked.problem });
      return html(checkPage(inLanguage, checked.problem), 422);
    }
    log({ entry: 'document-checked', answer: checked.answer });
    return html(checkedPage(inLanguage, checked.answer));
  },
});

type Documents = CheckWorld['documents'];
type Checked = { readonly answer: CheckAnswer } | { readonly problem: FileProblem };

const check = async (documents: Documents, request: PageRequest): Promise<Checked> => {
  const upload = await readUpload(request, { name: CHECKED_FIELD, most: MOST_FILE_BYTES });
  if (upload.kind === 'too-large') return { problem: 'too-large' };
  if (upload.kind === 'none') return { problem: 'missing' };
  const { bytes } = upload;
  return bytes.byteLength === 0 ? { problem: 'empty' } : checkBytes(documents, bytes);
};

/** A document of ours that lacks even its first letters is told to be altered, so what it names is looked at first. */
const checkBytes = async (documents: Documents, bytes: Uint8Array<ArrayBuffer>): Promise<Checked> => {
  const text = Buffer.from(bytes.buffer).toString('latin1');
  const match = matchOf(fileHash(bytes), await namedDocuments(documents, text));
  if (match.kind === 'same') return { answer: await standingNow(documents, match.document) };
  if (match.kind === 'unknown' && !saysItIsPdf(text)) return { problem: 'not-a-pdf' };
  return { answer: match.kind };
};

const namedDocuments = async (documents: Documents, text: string): Promise<readonly NamedDocument[]> => {
  const ids = documentIdsIn(text, MOST_IDS_LOOKED_UP);
  const named = await Promise.all(ids.map((id) => documents.documentNamed(id)));
  return named.filter((document) => document !== undefined);
};

/** Of a case that is no longer kept nothing holds any more. */
const standingNow = async (documents: Documents, document: NamedDocument): Promise<CheckAnswer> => {
  const facts = await documents.standing(document.caseId);
  return facts === undefined ? 'ended' : standingOf(document, facts);
};
