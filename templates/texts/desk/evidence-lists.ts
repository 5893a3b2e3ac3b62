import type { AuditEntry } from '../../../shared/domain/case/audit.ts';
import type { OutboxRow } from '../../../shared/ports/outbox.ts';
import { danishDateTime } from '../danish-format.ts';
import { actorText, auditText } from './audit-texts.ts';
import { fateText, messageKindWords, recipientWords } from './mail-states.ts';

/** An entry of the history with the name of its file. */
export type HistoryRow = { readonly entry: AuditEntry; readonly file: string };

/** Everything that has happened, oldest first, each with its sum and the one before. `broken` is the first entry that does not fit. */
export const historyText = (rows: readonly HistoryRow[], broken: number | undefined): string =>
  [
    'HISTORIK',
    '',
    broken === undefined
      ? 'Systemet har selv kontrolleret historikken. Alle linjer hænger sammen.'
      : `ADVARSEL: Historikken hænger ikke sammen ved nr. ${broken}. Linjen er ændret, eller der mangler en før den.`,
    ...rows.flatMap(({ entry, file }) => [
      '',
      `Nr. ${entry.number}, ${danishDateTime(entry.at)}`,
      `  ${auditText(entry)}`,
      `  Af: ${actorText(entry.by)}`,
      ...sumLine('Aftalens fingeraftryk', entry.details['contentHash']),
      ...sumLine("PDF'ens sum", entry.details['sha256']),
      `  Fil: ${file}`,
      `  Filens sum: ${entry.hash}`,
      `  Forrige sum: ${entry.previous === '' ? 'ingen, for dette er den første' : entry.previous}`,
    ]),
    '',
  ].join('\n');

const sumLine = (name: string, sum: string | number | undefined): readonly string[] =>
  sum === undefined ? [] : [`  ${name}: ${sum}`];

/** Each mail with whom it was for and what became of it. */
export const mailsText = (mails: readonly OutboxRow[]): string =>
  [
    'MAILS',
    '',
    'Sendt betyder, at mailtjenesten har fået mailen. Leveret betyder, at modtagerens mailserver har taget imod den.',
    ...(mails.length === 0 ? ['', 'Der er ingen mails i sagen.'] : []),
    ...mails.flatMap(({ message, state, at }) => [
      '',
      danishDateTime(message.owedAt),
      `  ${messageKindWords[message.kind]}`,
      `  Til: ${recipientWords[message.to.role]}`,
      `  ${fateText(state, at)}`,
    ]),
    '',
  ].join('\n');
