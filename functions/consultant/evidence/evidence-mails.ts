import type { OutboxRow } from '../../../shared/ports/outbox.ts';

/** Each mail of the case with its fate, without addresses, links or codes: what the case's page shows. */
export const mailsJson = (mails: readonly OutboxRow[]): string => {
  const told = mails.map(({ message, state, at }) => ({
    kind: message.kind,
    to: message.to.role,
    language: message.language ?? 'da',
    owedAt: message.owedAt,
    state,
    stateAt: at,
  }));
  return `${JSON.stringify(told, null, 2)}\n`;
};
