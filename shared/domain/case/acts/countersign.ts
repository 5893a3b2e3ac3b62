import type { SigningCode } from '../../access/codes.ts';
import { followUpsAfterSigning, type PlanSettings } from '../../follow-up/plan.ts';
import { accept, type Result, refuse } from '../../result.ts';
import { gate } from '../act-gates.ts';
import type { CaseFile } from '../case.ts';
import { type ActContext, type Change, changeOf } from '../change.ts';
import { statusOf } from '../status.ts';
import { progress } from './progress.ts';
import { signatureBy } from './sign-as-employer.ts';

/**
 * The agreement is in force: both have signed the same content, the talks are planned and the document is due. Refuses
 * `already-done` when the citizen has signed, `not-your-turn` before the employer has, and `changed-meanwhile` when the
 * content is no longer the one that was shown. People are told when the document is stored.
 */
export const countersign = (
  file: CaseFile,
  signing: { readonly code: SigningCode; readonly browser: string; readonly plan: PlanSettings },
  context: ActContext,
): Result<Change> => {
  const opened = gate('countersign', statusOf(file));
  if (!opened.ok) return opened;
  const { frozen, signatures } = file.version;
  if (frozen === undefined || signing.code.contentHash !== frozen.hash)
    return refuse({ code: 'changed-meanwhile' });
  const signature = signatureBy(signing.code, signing.browser, context);
  const followUps = followUpsAfterSigning(file.case, frozen.content, { ...signing.plan, now: context.now });
  return accept(
    changeOf(
      file,
      {
        case: progress(context),
        version: { signatures: [...signatures, signature] },
        events: [
          {
            event: 'citizen-signed',
            details: { contentHash: frozen.hash, consent: signature.consentVersion },
          },
          { event: 'follow-ups-planned', details: { count: followUps.length } },
        ],
        followUps,
        code: { use: signing.code },
      },
      context,
    ),
  );
};
