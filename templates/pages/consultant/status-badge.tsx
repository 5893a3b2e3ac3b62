import type { Status } from '../../../shared/domain/case/status.ts';
import { amendmentUnderWay, statusLooks, statusWords } from '../../texts/desk/statuses.ts';

const BADGES = {
  info: 'badge badge-info',
  success: 'badge badge-success',
  warning: 'badge badge-warning',
} as const;

export const StatusBadge = ({ status }: { readonly status: Status }) => (
  <span class={BADGES[statusLooks[status]]}>{statusWords[status]}</span>
);

/** Beside the status of a case whose agreement is being amended. */
export const AmendmentBadge = () => <span class={BADGES.info}>{amendmentUnderWay}</span>;
