import { accept, type Result } from '../../result.ts';
import { gate } from '../act-gates.ts';
import type { CaseFile } from '../case.ts';
import { type ActContext, type Change, changeOf } from '../change.ts';
import { statusOf } from '../status.ts';
import { progress } from './progress.ts';

const WITHOUT_SIGNATURE = { frozen: undefined, signatures: [] } as const;

/**
 * The citizen asks for a change: the employer's signature falls, the draft is open again, and everyone is told. Refuses
 * `not-your-turn` before the employer has signed and `changed-meanwhile` once the agreement is in force.
 */
export const requestChange = (
  file: CaseFile,
  asked: { readonly comment: string },
  context: ActContext,
): Result<Change> => {
  const opened = gate('request-change', statusOf(file));
  if (!opened.ok) return opened;
  return accept(
    changeOf(
      file,
      {
        case: {
          ...progress(context),
          facts: { ...file.case.facts, changeRequested: { at: context.now, comment: asked.comment } },
        },
        version: WITHOUT_SIGNATURE,
        events: [
          { event: 'change-requested' },
          { event: 'signature-voided', details: { party: 'employer' } },
        ],
        tell: [
          { kind: 'change-requested', to: 'employer', link: 'fill' },
          { kind: 'change-requested', to: 'consultant' },
          { kind: 'change-passed-on', to: 'citizen' },
        ],
      },
      context,
    ),
  );
};

/** The employer takes the signed draft back to change it: the signature falls, and citizen and consultant are told. */
export const takeBack = (file: CaseFile, context: ActContext): Result<Change> => {
  const opened = gate('take-back', statusOf(file));
  if (!opened.ok) return opened;
  return accept(
    changeOf(
      file,
      {
        case: progress(context),
        version: WITHOUT_SIGNATURE,
        events: [{ event: 'signature-voided', details: { party: 'employer' } }],
        tell: [
          { kind: 'taken-back', to: 'citizen' },
          { kind: 'taken-back', to: 'consultant' },
        ],
      },
      context,
    ),
  );
};
