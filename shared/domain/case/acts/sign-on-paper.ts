import type { CivilDate } from '../../calendar/civil-date.ts';
import type { FollowUp } from '../../follow-up/follow-up.ts';
import type { PlanSettings } from '../../follow-up/plan.ts';
import { accept, type Result, refuse } from '../../result.ts';
import { gate } from '../act-gates.ts';
import { type CaseFile, type FrozenContent, signatureOf, type Version } from '../case.ts';
import type { ActContext, Change } from '../change.ts';
import { isPrintedFrom } from '../paper-form.ts';
import { PARTIES, type Party } from '../parties.ts';
import type { Signature, Statement } from '../signature.ts';
import { signatureHash } from '../../record/signature-hash.ts';
import { statusOf } from '../status.ts';
import { intoForce } from './into-force.ts';

/** What the consultant has seen on the paper, and her word that both knew what they signed. */
export type PaperSigning = {
  /** The complete content as it stands, or as the employer has already signed it. */
  readonly frozen: FrozenContent;
  /** As it stands on the paper that was signed. */
  readonly controlCode: string;
  readonly signedOn: CivilDate;
  readonly reason: string;
  /** Why the citizen's name on the paper is another than the case's. */
  readonly otherName?: string | undefined;
  /** The consultant's word that the citizen's open wish for a change is settled or taken back. */
  readonly wishSettled?: boolean;
  /** Who signed by hand, for each party that has not signed by other means. */
  readonly statements: { readonly [Each in Party]?: Statement };
  readonly recordedBy: string;
  readonly browser: string;
  readonly plan: PlanSettings;
  /** The talks there are; of a first agreement there are none. */
  readonly talks?: readonly FollowUp[];
};

/** The parties who have not signed the version: those whose signatures the paper must bear. */
export const unsignedParties = (version: Version): readonly Party[] =>
  PARTIES.filter((party) => signatureOf(version, party) === undefined);

/**
 * The agreement is in force by signatures on paper: of both, or of the citizen where the employer has signed by code.
 * Refuses `already-done` when both have signed, and `changed-meanwhile` when the paper shows another content than the one
 * that stands, lacks a party whose signature has fallen since, or the citizen has asked for a change that is not settled.
 */
export const signOnPaper = (file: CaseFile, signing: PaperSigning, context: ActContext): Result<Change> => {
  const opened = gate('sign-on-paper', statusOf(file));
  if (!opened.ok) return opened;
  const { frozen, signedOn, wishSettled = false } = signing;
  const wishOpen = opened.value === 'change-requested';
  if (wishOpen && !wishSettled) return refuse({ code: 'changed-meanwhile' });
  const missing = unsignedParties(file.version);
  const signatures = missing.flatMap((party) => signatureOnPaper(party, signing, context));
  if (!isPrintedFrom(signing.controlCode, frozen.hash) || signatures.length < missing.length)
    return refuse({ code: 'changed-meanwhile' });
  return accept(
    intoForce(
      file,
      {
        frozen,
        signatures: [...file.version.signatures, ...signatures],
        events: signatures.map((signature) => ({
          event: 'paper-signed',
          details: {
            party: signature.party,
            contentHash: frozen.hash,
            consent: signature.consentVersion,
            signature: signatureHash(signature),
            on: signedOn,
            ...(signature.party === 'citizen' && wishOpen ? { wish: 'settled' } : {}),
            ...(signature.party === 'citizen' && signing.otherName !== undefined ? { name: 'another' } : {}),
          },
        })),
        plan: signing.plan,
        talks: signing.talks,
      },
      context,
    ),
  );
};

const signatureOnPaper = (
  party: Party,
  { statements, frozen, signedOn, reason, otherName, recordedBy, browser }: PaperSigning,
  { now, from }: ActContext,
): readonly Signature[] => {
  const statement = statements[party];
  if (statement === undefined) return [];
  return [
    {
      ...statement,
      party,
      method: 'paper',
      signedOn,
      reason,
      ...(party === 'citizen' && otherName !== undefined ? { otherName } : {}),
      recordedBy,
      contentHash: frozen.hash,
      at: now,
      clientAddress: from,
      browser,
    },
  ];
};
