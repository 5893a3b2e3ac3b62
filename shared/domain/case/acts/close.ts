import type { CivilDate } from '../../calendar/civil-date.ts';
import { dropped } from '../../follow-up/drop.ts';
import type { FollowUp } from '../../follow-up/follow-up.ts';
import { accept, type Result, refuse } from '../../result.ts';
import { type Act, gate } from '../act-gates.ts';
import type { ClosedAmendment } from '../amendment.ts';
import { closedAs, onAmendment } from '../amendment-view.ts';
import type { CaseFacts, CaseFile } from '../case.ts';
import { type ActContext, type Change, changeOf, type Happening, type MessageDraft } from '../change.ts';
import { PARTIES } from '../parties.ts';
import { statusOf } from '../status.ts';

/** The citizen will not sign, with or without a reason: nothing more can be done with the agreement, and all are told. */
export const decline = (
  file: CaseFile,
  { reason }: { readonly reason: string | undefined },
  context: ActContext,
): Result<Change> =>
  closing(
    file,
    { act: 'decline', fact: { declined: { at: context.now, reason } } },
    {
      context,
      events: [{ event: 'declined' }, ...closedEvents(file, 'declined')],
      tell: isAmendment(file)
        ? [
            { kind: 'amendment-dropped', to: 'employer' },
            { kind: 'amendment-dropped', to: 'consultant' },
          ]
        : [
            { kind: 'declined', to: 'employer' },
            { kind: 'declined', to: 'consultant' },
          ],
    },
  );

/** The consultant withdraws the agreement before both have signed: every link dies and the parties who knew of it are told. */
export const withdraw = (
  file: CaseFile,
  { reason }: { readonly reason: string },
  context: ActContext,
): Result<Change> =>
  closing(
    file,
    { act: 'withdraw', fact: { withdrawn: { at: context.now, reason } } },
    {
      context,
      events: [{ event: 'withdrawn' }],
      revoke: PARTIES,
      tell: [{ kind: 'withdrawn', to: 'employer' }, ...toCitizenIfAsked(file, 'withdrawn')],
    },
  );

/**
 * The consultant calls off an amendment before both have signed it: the agreement stays as it is, and so do its links; the
 * parties who knew of the amendment are told. Refuses `already-done` where none is being agreed on.
 */
export const cancelAmendment = (
  file: CaseFile,
  { reason }: { readonly reason: string },
  context: ActContext,
): Result<Change> => {
  const opened = gate('cancel-amendment', statusOf(file));
  if (!opened.ok) return opened;
  const cancelled = onAmendment(file, (view) =>
    closing(
      view,
      { act: 'withdraw', fact: { withdrawn: { at: context.now, reason } } },
      {
        context,
        events: closedEvents(view, 'withdrawn'),
        tell: [{ kind: 'amendment-dropped', to: 'employer' }, ...toCitizenIfAsked(view, 'amendment-dropped')],
      },
    ),
  );
  return cancelled ?? refuse({ code: 'already-done' });
};

/** Nobody did anything for so long that the agreement expires. What was typed stays, and a consultant can reopen it. */
export const expire = (file: CaseFile, context: ActContext): Result<Change> =>
  closing(
    file,
    { act: 'expire', fact: { expired: { at: context.now } } },
    {
      context,
      events: isAmendment(file) ? closedEvents(file, 'expired') : [{ event: 'expired' }],
      ...(isAmendment(file)
        ? { tell: toAllWhoKnow(file, 'amendment-dropped') }
        : { revoke: PARTIES, tell: toAllWhoKnow(file, 'expired') }),
    },
  );

/**
 * The job has ended on a day, for a reason: the talks that are left fall away, and an amendment that is being agreed on comes
 * to nothing. Employer and citizen are told that it is registered, whoever registered it. Refuses `not-in-force` before both have
 * signed.
 */
export const end = (
  file: CaseFile,
  ending: { readonly on: CivilDate; readonly reason: string; readonly followUps: readonly FollowUp[] },
  context: ActContext,
): Result<Change> => {
  const fallen = dropped(ending.followUps, context.now);
  const ended = closing(
    file,
    { act: 'end', fact: { ended: { at: context.now, on: ending.on, reason: ending.reason } } },
    {
      context,
      events: [
        { event: 'ended', details: { on: ending.on } },
        { event: 'follow-ups-dropped', details: { count: fallen.length } },
        ...openAmendmentClosed(file),
      ],
      followUps: fallen,
      tell: PARTIES.map((to) => ({ kind: 'ended', to })),
    },
  );
  return ended.ok ? accept(withoutAmendment(ended.value)) : ended;
};

const openAmendmentClosed = ({ case: { amendment } }: CaseFile): Happening['events'] =>
  amendment === undefined
    ? []
    : [{ event: 'amendment-closed', details: { version: amendment.version, end: 'ended' } }];

const withoutAmendment = (change: Change): Change => {
  const { case: opened } = change.after;
  const about = opened.amendment;
  if (about === undefined) return change;
  const ending = { end: 'ended', at: change.at, reason: undefined, about } as const;
  return { ...change, after: closedAs(opened, change.after, ending) };
};

/** Of an amendment that comes to nothing the agreement stays, and the links to it. */
const isAmendment = ({ inForce }: CaseFile): boolean => inForce !== undefined;

const closedEvents = (file: CaseFile, how: ClosedAmendment['end']): Happening['events'] =>
  isAmendment(file)
    ? [{ event: 'amendment-closed', details: { version: file.version.number, end: how } }]
    : [];

const toAllWhoKnow = (file: CaseFile, kind: 'expired' | 'amendment-dropped'): readonly MessageDraft[] => [
  { kind, to: 'consultant' },
  { kind, to: 'employer' },
  ...toCitizenIfAsked(file, kind),
];

const toCitizenIfAsked = (file: CaseFile, kind: MessageDraft['kind']): readonly MessageDraft[] =>
  file.case.facts.citizenAsked ? [{ kind, to: 'citizen' }] : [];

const closing = (
  file: CaseFile,
  { act, fact }: { readonly act: Act; readonly fact: CaseFacts },
  { context, ...happening }: Happening & { readonly context: ActContext },
): Result<Change> => {
  const opened = gate(act, statusOf(file));
  if (!opened.ok) return opened;
  return accept(changeOf(file, { ...happening, case: { facts: { ...file.case.facts, ...fact } } }, context));
};
