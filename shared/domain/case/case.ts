import type { AgreementContent, AgreementKind, Permanence } from '../agreement/agreement-content.ts';
import type { Address } from '../agreement/company.ts';
import type { ContentHash } from '../agreement/content-hash.ts';
import type { SectionKey } from '../agreement/sections.ts';
import type { Answers } from '../agreement/typed.ts';
import type { Amendment, ClosedAmendment, EarlierVersion } from './amendment.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Language } from '../language.ts';
import type { Rhythm } from '../follow-up/rhythm.ts';
import type { AuditTail } from './audit.ts';
import type { LiveLinks } from '../access/live-links.ts';
import type { Party } from './parties.ts';
import type { Signature } from './signature.ts';

export type CaseId = string & { readonly caseId: unique symbol };

/** The municipality's contact for a case. `id` is the subject of the sign-in. */
export type Consultant = {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
};

/** Section 2, Medarbejderen. `cpr` is for the municipality alone: never in content, mail, page address or log. */
export type Employee = {
  readonly name: string;
  readonly email: string;
  readonly mobile: string | undefined;
  readonly address: Address | undefined;
  readonly addressProtected: boolean;
  readonly cpr: string | undefined;
};

/** The municipality's own assessment of the job, made before the employer hires. */
export type Assessment = { readonly weeklyHours: number; readonly intensity: number };

/** The citizen's wish for a change, in the citizen's own words. */
export type ChangeRequest = { readonly at: Instant; readonly comment: string };

/** The citizen's wish to be called: when it suits, and at which number, where that was said. */
export type CallRequest = {
  readonly at: Instant;
  readonly when: string | undefined;
  /** Goes before the number on record. */
  readonly phone?: string | undefined;
  /** The talk before which it was asked for, in an answer to its questions. */
  readonly talk?: string;
  /** Asked for on the citizen's own page, while the agreement was in force. */
  readonly inForce?: true;
};

/** The employer's wish to be called, in an answer before a talk. */
export type EmployerCall = { readonly at: Instant; readonly talk: string };

/** Facts that have happened to the case. The status is derived from them and from the signatures; it is never set. */
export type CaseFacts = {
  /** The citizen has been asked to sign at least once, and so knows of the agreement. */
  readonly citizenAsked?: { readonly at: Instant };
  readonly changeRequested?: ChangeRequest;
  /** Changes that were asked for earlier, and that the employer has answered by signing anew. */
  readonly changesAnswered?: readonly ChangeRequest[];
  /** The latest; whether it is still awaited is what `awaitedCall` says. */
  readonly callRequested?: CallRequest;
  readonly employerCallRequested?: EmployerCall;
  readonly declined?: { readonly at: Instant; readonly reason: string | undefined };
  /** When the consultant last marked the citizen's answer as seen; whether one waits is what `unseenAnswer` says. */
  readonly answerSeen?: { readonly at: Instant };
  readonly withdrawn?: { readonly at: Instant; readonly reason: string };
  readonly expired?: { readonly at: Instant };
  readonly registered?: { readonly at: Instant; readonly by: string };
  readonly ended?: { readonly at: Instant; readonly on: CivilDate; readonly reason: string };
};

/** A legal hold: since when, by which team leader, and why. */
export type Hold = { readonly at: Instant; readonly by: string; readonly reason: string };
export type LiftedHold = Hold & { readonly lifted: Hold };

/** One citizen, one employer and one consultant about one fleksjob. `rev` grows by one with every write. */
export type Case = {
  readonly id: CaseId;
  readonly rev: number;
  readonly openedAt: Instant;
  readonly consultant: Consultant;
  readonly caseNumber: string | undefined;
  readonly kind: AgreementKind;
  readonly permanence: Permanence | undefined;
  readonly employee: Employee;
  readonly employerEmail: string;
  /** Nothing where the employer began by itself and the municipality has not assessed the job yet. */
  readonly assessment: Assessment | undefined;
  /** The employer began the case without an invitation, and gave the employee's name and address and the kind. */
  readonly begunByEmployer?: true;
  readonly facts: CaseFacts;
  /** How often regular talks are held; the consultant chooses, and may choose otherwise any day. */
  readonly rhythm?: Rhythm;
  /** The version in force, or the first one until it is. */
  readonly currentVersion: number;
  /** The ended case of the same citizen that this one follows, and the one that follows this: the job changed, the progression goes on. */
  readonly follows?: CaseId | undefined;
  readonly followedBy?: CaseId | undefined;
  /** A team leader has decided that the case is not deleted, however old it is (decision 0039). */
  readonly hold?: Hold | undefined;
  /** Holds that were lifted, oldest first. */
  readonly holdsLifted?: readonly LiftedHold[];
  /** Staff have been told that the case is deleted after it has been kept `through` a day. */
  readonly deletionAnnounced?: { readonly at: Instant; readonly through: CivilDate } | undefined;
  /** A change of the agreement in force that is being agreed on (decision 0024). */
  readonly amendment?: Amendment;
  /** Amendments that came to nothing, oldest first. */
  readonly amendmentsClosed?: readonly ClosedAmendment[];
  /** The versions that held before the one in force, oldest first. */
  readonly earlier?: readonly EarlierVersion[];
  /** When something was last done by a person: the silence before reminders and expiry counts from here. */
  readonly progressAt: Instant;
  /** How many reminders of this silence have been sent. */
  readonly remindersSent: number;
  readonly remindedAt: Instant | undefined;
  /** The languages the parties have chosen for their pages and mails; Danish for one who has not. */
  readonly languages?: { readonly [Each in Party]?: Language };
  /** When a party last asked for a new link by itself. */
  readonly linkRequestedAt: { readonly [Each in Party]?: Instant } | undefined;
  readonly links: LiveLinks;
  /** The parties whose latest mail did not arrive; one who is written to anew is no longer among them. */
  readonly mailLost?: readonly Party[];
  readonly audit: AuditTail;
};

/** What was typed in one section; `rev` grows with each save, so that a page from another window is noticed. */
export type TypedSection = {
  readonly answers: Answers;
  readonly rev: number;
  /** Kept while it was being typed; nobody has said yet that it is finished (decision 0019). */
  readonly whileTyping?: true;
};

/** The content both sign, from the moment the employer signs. `signatures` are in the order they were given. */
export type FrozenContent = {
  readonly content: AgreementContent;
  readonly canonical: string;
  readonly hash: ContentHash;
};

/** What was signed once, as it is kept when the signature has fallen; its canonical form follows from it. */
export type KeptContent = Omit<FrozenContent, 'canonical'>;

/** What a seal is made with, and can be without for a while. */
export type SealPart = 'sealing-key' | 'timestamp';

/** One version of the agreement: what is typed while it is a draft, and what was frozen and signed. */
export type Version = {
  readonly number: number;
  readonly sections: { readonly [Key in SectionKey]?: TypedSection };
  readonly frozen: FrozenContent | undefined;
  readonly signatures: readonly Signature[];
  readonly documentStored: boolean;
  /** Both have signed, and the municipality's seal or the authority for its time has not answered yet; it is tried again every hour. */
  readonly sealDelayed?: { readonly since: Instant; readonly waitsFor: SealPart };
  /** The document has been handed to the municipality's case system. */
  readonly journalled?: { readonly at: Instant };
};

/** A case with its current version: what every rule reads. */
export type CaseFile = {
  readonly case: Case;
  readonly version: Version;
  /** The draft of the amendment that is being agreed on; `version` holds meanwhile. */
  readonly amendment?: Version;
  /** In the view of an amendment alone: the version that holds meanwhile (`amendmentOf`). */
  readonly inForce?: Version;
};

export const signatureOf = (version: Version, party: Party): Signature | undefined =>
  version.signatures.find((signature) => signature.party === party);
