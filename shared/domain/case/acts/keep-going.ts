import { accept, type Result, refuse } from '../../result.ts';
import { addressOf, addressesTakenFor, isTaken } from '../addresses.ts';
import { gate } from '../act-gates.ts';
import { amendmentOf } from '../amendment-view.ts';
import type { CaseFile } from '../case.ts';
import { type ActContext, type Change, changeOf, type MessageDraft } from '../change.ts';
import type { Party } from '../parties.ts';
import { isInForce, isWithEmployer, statusOf } from '../status.ts';
import type { LinkPurpose } from '../../access/links.ts';
import { progress, progressOfAll } from './progress.ts';

/**
 * What a party's link is for as things stand, or nothing when the party has no part in it yet. While an amendment waits for a
 * party the link is for that. Else the employer reads the agreement, and the citizen's opens a page of its own (decision 0030).
 */
export const purposeFor = (party: Party, file: CaseFile): LinkPurpose | undefined => {
  const view = amendmentOf(file);
  const turn = view && ownPurpose(party, view);
  return turn === 'fill' || turn === 'sign' ? turn : ownPurpose(party, file);
};

const ownPurpose = (party: Party, file: CaseFile): LinkPurpose | undefined => {
  const status = statusOf(file);
  if (party === 'employer') return isWithEmployer(status) ? 'fill' : 'read';
  if (status === 'awaiting-citizen') return 'sign';
  if (isWithEmployer(status)) return undefined;
  return isInForce(status) || status === 'ended' ? 'own' : 'read';
};

/**
 * The party whose turn it is is reminded, with a fresh link; earlier links keep working, so that nobody typing is cut off.
 * Where it is a warning that the agreement is about to expire, its consultant is told too.
 */
export const remind = (
  file: CaseFile,
  { sent, warning = false }: { readonly sent: number; readonly warning?: boolean },
  context: ActContext,
): Result<Change> => {
  const opened = gate('remind', statusOf(file));
  if (!opened.ok) return opened;
  const tell: MessageDraft = isWithEmployer(opened.value)
    ? { kind: 'fill-reminder', to: 'employer', link: 'fill' }
    : { kind: 'sign-reminder', to: 'citizen', link: 'sign' };
  return accept(
    changeOf(
      file,
      {
        case: { remindersSent: sent, remindedAt: context.now },
        events: [{ event: 'reminded', details: { party: tell.to, reminder: sent } }],
        tell: [tell, ...(warning ? [{ kind: 'expiry-near', to: 'consultant' } as const] : [])],
      },
      context,
    ),
  );
};

/**
 * A party gets a new link to the address on record, and every earlier link of that party is dead. Refuses `not-your-turn`
 * for a citizen before there is anything to read.
 */
export const sendLink = (
  file: CaseFile,
  { party }: { readonly party: Party },
  context: ActContext,
): Result<Change> => {
  const opened = gate('send-link', statusOf(file));
  if (!opened.ok) return opened;
  const link = purposeFor(party, file);
  if (link === undefined) return refuse({ code: 'not-your-turn' });
  return accept(
    changeOf(
      file,
      {
        case: progressOfAll(file, context),
        events: [{ event: 'link-sent', details: { party } }],
        revoke: [party],
        tell: [{ kind: 'new-link', to: party, link }],
      },
      context,
    ),
  );
};

/** Whether a party whose address is corrected gets a link at once: not before its turn, and not to what has expired. */
export const getsLink = (party: Party, file: CaseFile): boolean =>
  statusOf(file) !== 'expired' && purposeFor(party, file) !== undefined;

/**
 * A party's address is corrected: the links to the old one are dead at once, a new one goes to the right address, the old one is
 * told without a word of what about, so that nobody loses the mails unawares, and the
 * silence before reminders and expiry begins anew for the one who has heard nothing yet.
 */
export const correctAddress = (
  file: CaseFile,
  { party, email }: { readonly party: Party; readonly email: string },
  context: ActContext,
): Result<Change> => {
  const opened = gate('correct-address', statusOf(file));
  if (!opened.ok) return opened;
  if (isTaken(email, addressesTakenFor(party, file.case))) return refuse({ code: 'changed-meanwhile' });
  const link = getsLink(party, file) ? purposeFor(party, file) : undefined;
  return accept(
    changeOf(
      file,
      {
        case: {
          ...progressOfAll(file, context),
          ...(party === 'employer'
            ? { employerEmail: email }
            : { employee: { ...file.case.employee, email } }),
        },
        events: [{ event: 'address-corrected', details: { party } }],
        revoke: [party],
        tell: [
          ...(link === undefined ? [] : [{ kind: 'new-link', to: party, link } as const]),
          ...toldAtOld(file, { party, email }),
        ],
      },
      context,
    ),
  );
};

/** Nothing where mails to the old address came back, or where it is the same but for its letter case. */
const toldAtOld = (
  { case: opened }: CaseFile,
  { party, email }: { readonly party: Party; readonly email: string },
): readonly MessageDraft[] => {
  const old = addressOf(opened, party);
  const isUseless = opened.mailLost?.includes(party) === true || isTaken(email, [old]);
  return isUseless ? [] : [{ kind: 'address-replaced', to: party, at: old }];
};

/** An expired agreement is open again with everything that was typed, and the party whose turn it is gets a link. */
export const reopen = (file: CaseFile, context: ActContext): Result<Change> => {
  const opened = gate('reopen', statusOf(file));
  if (!opened.ok) return opened;
  const { expired: _over, ...facts } = file.case.facts;
  const revived: CaseFile = { ...file, case: { ...file.case, facts } };
  const tell: MessageDraft = isWithEmployer(statusOf(revived))
    ? { kind: 'new-link', to: 'employer', link: 'fill' }
    : { kind: 'new-link', to: 'citizen', link: 'sign' };
  return accept(
    changeOf(
      file,
      { case: { ...progress(context), facts }, events: [{ event: 'reopened' }], tell: [tell] },
      context,
    ),
  );
};

/** "Set og registreret": the municipality has seen the agreement. Not a signature. Refuses `not-in-force` before both have signed. */
export const register = (
  file: CaseFile,
  { by }: { readonly by: string },
  context: ActContext,
): Result<Change> => {
  const opened = gate('register', statusOf(file));
  if (!opened.ok) return opened;
  const facts = { ...file.case.facts, registered: { at: context.now, by } };
  return accept(changeOf(file, { case: { facts }, events: [{ event: 'registered' }] }, context));
};
