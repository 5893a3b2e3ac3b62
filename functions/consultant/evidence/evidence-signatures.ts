import type { AuditEntry } from '../../../shared/domain/case/audit.ts';
import { signatureOf, type Version } from '../../../shared/domain/case/case.ts';
import { type FallenSignature, signaturesText } from '../../../templates/texts/desk/evidence-signatures.ts';

/** Every signature of a case: those that stand on any of its versions, and those that the history alone still tells of. */
export const allSignatures = (versions: readonly Version[], history: readonly AuditEntry[]): string => {
  const signed = versions.filter(({ signatures }) => signatures.length > 0);
  const standing = new Set(
    signed.flatMap(({ signatures }) => signatures.map(({ party, at }) => `${party} ${at}`)),
  );
  return signaturesText({
    versions: signed,
    inForce: signed.findLast((version) => signatureOf(version, 'citizen') !== undefined)?.number,
    fallen: history.flatMap((entry) => {
      const party = signerOf(entry);
      return party === undefined || standing.has(`${party} ${entry.at}`) ? [] : fallenOf(entry, history);
    }),
  });
};

const signerOf = ({ event, details }: AuditEntry): string | number | undefined => {
  if (event === 'employer-signed') return 'employer';
  if (event === 'citizen-signed') return 'citizen';
  return event === 'paper-signed' ? details['party'] : undefined;
};

const fallenOf = (signed: AuditEntry, history: readonly AuditEntry[]): readonly FallenSignature[] => [
  {
    signed,
    fell: history.find(({ event, number }) => event === 'signature-voided' && number > signed.number),
  },
];
