import type { TimeLeft } from '../../shared/cases/due-pages.ts';
import { type VerifyWorld, verifyRecords } from '../../shared/cases/verify-record.ts';
import { findingText } from '../../shared/domain/record/findings.ts';
import type { Log } from '../../shared/runtime/log.ts';

/**
 * Every record has been compared with its history and with the last anchor, and the day has its anchor. What does not hold is
 * logged case by case, and sounds an alarm. Changes no record.
 */
export const makeVerifyAudit =
  ({ log, ...world }: VerifyWorld & { readonly log: Log }) =>
  async (timeLeft?: TimeLeft): Promise<{ readonly broken: number }> => {
    const { broken, anchor, anchorsHold, cases, entries, documents, left } = await verifyRecords(world, {
      timeLeft,
      drops: true,
    });
    for (const { case: about, findings } of broken)
      log({ entry: 'record-broken', case: about, findings: findings.map(findingText).join(', ') });
    if (!anchorsHold) log({ entry: 'record-broken', case: 'anchors', findings: 'anchor' });
    if (left) log({ entry: 'record-unfinished', cases });
    log({
      entry: 'record-verified',
      cases,
      entries,
      documents,
      broken: broken.length,
      anchor: anchor?.hash ?? '',
    });
    return { broken: broken.length + (anchorsHold ? 0 : 1) };
  };
