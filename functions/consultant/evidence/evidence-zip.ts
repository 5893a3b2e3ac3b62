import { type Zippable, zipSync } from 'fflate';
import { danishClock, type Instant } from '../../../shared/domain/calendar/instant.ts';
import type { EvidenceFile } from './evidence-file.ts';

/** Below this, packing wins less than it costs. */
const LEAST_BYTES = 1_000;

/** The files in one ZIP, in their order. The same files give the same bytes, wherever and whenever it is made. */
export const zipped = (files: readonly EvidenceFile[]): Uint8Array => {
  const entries: Zippable = {};
  for (const { name, at, bytes } of files)
    entries[name] = [bytes, { mtime: shownTime(at), level: bytes.byteLength < LEAST_BYTES ? 0 : 6 }];
  return zipSync(entries);
};

/** A ZIP tells no zone: whoever opens it sees this machine's clock, so it is set to show the Danish time. */
const shownTime = (at: Instant): Date => {
  const { date, time } = danishClock(at);
  return new Date(`${date}T${time}:00`);
};
