import type { AuditEntry } from '../../../shared/domain/case/audit.ts';
import type { Version } from '../../../shared/domain/case/case.ts';
import type { SigningMethod, Signature } from '../../../shared/domain/case/signature.ts';
import { consentText } from '../consents.ts';
import { danishDate, danishDateTime } from '../danish-format.ts';
import { actorText, auditText } from './audit-texts.ts';
import { mitIdText } from '../da/signing-method.ts';
import { partyWords } from './party-words.ts';

/** A signature that no longer stands, as the history tells of it, and what it fell by. */
export type FallenSignature = { readonly signed: AuditEntry; readonly fell: AuditEntry | undefined };

type AllSigned = {
  /** Every version that somebody's signature stands on, by number. */
  readonly versions: readonly Version[];
  /** The one that both have signed last; nothing while there is none. */
  readonly inForce: number | undefined;
  readonly fallen: readonly FallenSignature[];
};

/** Who has signed what, how and when, version by version, and which signatures have fallen; the reason for paper is the municipality's own. */
export const signaturesText = ({ versions, inForce, fallen }: AllSigned): string =>
  [
    'UNDERSKRIFTER',
    ...(versions.length === 0 ? ['', 'Der er ingen underskrifter, der gælder.'] : []),
    ...versions.flatMap((version) => [
      '',
      versionHeading(version, inForce),
      ...version.signatures.flatMap(signatureLines),
    ]),
    ...(fallen.length === 0
      ? []
      : [
          '',
          'UNDERSKRIFTER, DER ER FALDET VÆK',
          'Det, der blev skrevet under på, ligger i mappen ikke-gaeldende under fingeraftrykkets første 8 tegn.',
          ...fallen.flatMap(fallenLines),
        ]),
    '',
  ].join('\n');

const versionHeading = ({ number, frozen, signatures }: Version, inForce: number | undefined): string => {
  const amendment = frozen?.content.amendment?.number;
  const name = amendment === undefined ? 'Aftalen' : `Tillæg nr. ${amendment}`;
  return `${name} (version ${number}): ${standing(number, signatures.length, inForce)}`;
};

const standing = (number: number, signed: number, inForce: number | undefined): string => {
  if (signed < 2) return 'ikke underskrevet af begge';
  return number === inForce ? 'den seneste, begge har skrevet under på' : 'afløst af en senere version';
};

const METHODS: Readonly<Record<SigningMethod, string>> = {
  'email-code': 'Engangskode til e-mailadressen i sagen',
  mitid: 'MitID',
  paper: 'På papir',
};

/** With MitID also at which level, and the broker's own names for person and occasion; never a personnummer. */
const methodText = (signature: Signature): string =>
  signature.method === 'mitid' ? mitIdText(signature.identity.assurance) : METHODS[signature.method];

const identityLines = (signature: Signature): readonly string[] => {
  if (signature.method !== 'mitid') return [];
  const { issuer, uuid, scheme, transaction } = signature.identity;
  return [
    `  Bekræftet af: ${issuer}`,
    `  MitID-identitet (UUID): ${uuid}`,
    ...(scheme === undefined ? [] : [`  MitID-type: ${scheme}`]),
    ...(transaction === undefined ? [] : [`  MitID-transaktion: ${transaction}`]),
  ];
};

const signatureLines = (signature: Signature): readonly string[] => [
  '',
  partyWords[signature.party].heading,
  `  Navn: ${signature.name}`,
  `  Måde: ${methodText(signature)}`,
  ...(signature.method === 'paper'
    ? [
        `  Dato på papiret: ${danishDate(signature.signedOn)}`,
        `  Registreret: ${danishDateTime(signature.at)} af ${signature.recordedBy}`,
      ]
    : [`  Tidspunkt: ${danishDateTime(signature.at)}`]),
  ...identityLines(signature),
  ...(signature.authority === undefined ? [] : [`  Ret til at skrive under: ${signature.authority}`]),
  `  Erklæring (${signature.consentVersion}): ${consentText(signature.consentVersion)}`,
  `  Aftalens fingeraftryk: ${signature.contentHash}`,
  `  IP-adresse: ${signature.clientAddress}`,
  `  Browser: ${signature.browser}`,
];

const fallenLines = ({ signed, fell }: FallenSignature): readonly string[] => [
  '',
  `${auditText(signed)}, ${danishDateTime(signed.at)}`,
  `  Aftalens fingeraftryk: ${signed.details['contentHash'] ?? ''}`,
  `  IP-adresse: ${signed.from}`,
  `  Linje i historikken: nr. ${signed.number}`,
  ...(fell === undefined
    ? []
    : [`  Faldt væk: ${danishDateTime(fell.at)} (${actorText(fell.by)}), linje nr. ${fell.number}`]),
];
