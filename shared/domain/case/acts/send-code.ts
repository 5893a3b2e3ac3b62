import { branded } from '../../branded.ts';
import { type CodeId, newCode, type SigningCode } from '../../access/codes.ts';
import type { ContentHash } from '../../agreement/content-hash.ts';
import { accept, type Result, refuse } from '../../result.ts';
import type { CaseFile } from '../case.ts';
import { type ActContext, type Change, changeOf } from '../change.ts';
import type { Party } from '../parties.ts';
import type { Statement } from '../signature.ts';
import { gateToSign } from '../signing-gate.ts';

export type CodeRequest = {
  readonly party: Party;
  readonly statement: Statement;
  /** The content as it stands, and as it was shown to the one who signs. */
  readonly contentHash: ContentHash;
  readonly shownHash: string;
  readonly earlier: SigningCode | undefined;
  readonly digestOf: (id: CodeId) => string;
};

/**
 * A one-time code is on its way to the party's address on record, bound to the content that was shown and the name that was
 * typed. Refuses `changed-meanwhile` when the content is no longer the one shown, `too-many-codes`, and what signing would.
 */
export const sendCode = (file: CaseFile, asked: CodeRequest, context: ActContext): Result<Change> => {
  const opened = gateToSign(file, asked.party);
  if (!opened.ok) return opened;
  if (asked.shownHash !== asked.contentHash) return refuse({ code: 'changed-meanwhile' });
  const id = branded<CodeId>(`${file.case.id}.${file.case.rev + 1}.${asked.party}`);
  const { party, statement, contentHash } = asked;
  const code = newCode(
    { ...statement, id, caseId: file.case.id, party, contentHash, digest: asked.digestOf(id) },
    asked.earlier,
    context.now,
  );
  if (!code.ok) return code;
  return accept(
    changeOf(
      file,
      {
        events: [{ event: 'code-sent', details: { party } }],
        tell: [{ kind: 'signing-code', to: party, codeId: id }],
        code: { store: code.value },
      },
      context,
    ),
  );
};
