import type { CaseFile } from './case.ts';
import { signatureOf } from './case.ts';

/** Where a case stands. Each has one Danish word in `templates/texts/statuses.ts`. */
export const STATUSES = [
  'invited',
  'drafting',
  'awaiting-citizen',
  'change-requested',
  'in-force',
  'registered',
  'ended',
  'declined',
  'expired',
  'withdrawn',
] as const;
export type Status = (typeof STATUSES)[number];

/** The one function that says where a case stands, from what has happened to it. */
export const statusOf = ({ case: { facts }, version }: CaseFile): Status => {
  if (facts.withdrawn) return 'withdrawn';
  if (facts.declined) return 'declined';
  if (facts.ended) return 'ended';
  if (facts.expired) return 'expired';
  if (signatureOf(version, 'citizen')) return facts.registered ? 'registered' : 'in-force';
  if (signatureOf(version, 'employer')) return 'awaiting-citizen';
  if (facts.changeRequested) return 'change-requested';
  return Object.keys(version.sections).length > 0 ? 'drafting' : 'invited';
};

/** The employer has the pen: the draft can be filled in, changed and signed. */
export const isWithEmployer = (status: Status): boolean =>
  status === 'invited' || status === 'drafting' || status === 'change-requested';

/** Both have signed and the job goes on. */
export const isInForce = (status: Status): boolean => status === 'in-force' || status === 'registered';

/** Waiting for one of the parties to sign. */
export const isOpen = (status: Status): boolean => isWithEmployer(status) || status === 'awaiting-citizen';

/** Nothing more comes of it: declined, expired, withdrawn or ended. */
export const isClosed = (status: Status): boolean => !isOpen(status) && !isInForce(status);
