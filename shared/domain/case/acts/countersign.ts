import type { FollowUp } from '../../follow-up/follow-up.ts';
import type { PlanSettings } from '../../follow-up/plan.ts';
import { accept, type Result, refuse } from '../../result.ts';
import type { CaseFile } from '../case.ts';
import type { ActContext, Change } from '../change.ts';
import { gateToSign } from '../signing-gate.ts';
import { intoForce } from './into-force.ts';
import { type Proof, signatureBy, signedDetails } from './sign-as-employer.ts';

/**
 * The agreement is in force: both have signed the same content, the talks are planned and the document is due. Refuses
 * `already-done` when the citizen has signed, `not-your-turn` before the employer has, and `changed-meanwhile` when the
 * content is no longer the one that was shown. People are told when the document is stored.
 */
export const countersign = (
  file: CaseFile,
  signing: Proof & {
    readonly plan: PlanSettings;
    /** The talks there are; of a first agreement there are none. */
    readonly talks?: readonly FollowUp[];
  },
  context: ActContext,
): Result<Change> => {
  const opened = gateToSign(file, 'citizen');
  if (!opened.ok) return opened;
  const { frozen, signatures } = file.version;
  if (frozen === undefined || signing.code.contentHash !== frozen.hash)
    return refuse({ code: 'changed-meanwhile' });
  const signature = signatureBy(signing, context);
  return accept(
    intoForce(
      file,
      {
        frozen,
        signatures: [...signatures, signature],
        events: [
          {
            event: 'citizen-signed',
            details: { contentHash: frozen.hash, ...signedDetails(signature) },
          },
        ],
        plan: signing.plan,
        talks: signing.talks,
        code: { use: signing.code },
      },
      context,
    ),
  );
};
