import { type VerifyWorld, verifyRecords } from '../../shared/cases/verify-record.ts';
import { findingText } from '../../shared/domain/record/findings.ts';
import type { Log } from '../../shared/runtime/log.ts';

/** Nothing is begun in the last minute, so that what was found is told. */
const LAST_MILLISECONDS = 60_000;

/**
 * Every record has been compared with its history and with the last anchor, and the day has its anchor. What does not hold is
 * logged case by case, and sounds an alarm. Changes no record.
 */
export const makeVerifyAudit =
  ({ log, ...world }: VerifyWorld & { readonly log: Log }) =>
  async (timeLeft: () => number = () => Number.POSITIVE_INFINITY): Promise<{ readonly broken: number }> => {
    const isUp = (): boolean => timeLeft() <= LAST_MILLISECONDS;
    const { broken, anchor, anchorsHold, cases, entries, documents, left } = await verifyRecords(world, {
      isUp,
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
