import { makeAskForCall } from '../../functions/citizen/answers.ts';
import { makeReadAgreement } from '../../functions/citizen/read-agreement.ts';
import { actOnCase } from '../../shared/cases/act-on-case.ts';
import type { LinkPurpose } from '../../shared/domain/access/links.ts';
import { recordFollowUp } from '../../shared/domain/case/acts/follow-up-acts.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import type { Status } from '../../shared/domain/case/status.ts';
import { day } from '../builders/answers.ts';
import { aContext, type CaseOptions, PLAN_SETTINGS } from '../builders/cases.ts';
import { anOutcome } from '../builders/follow-ups.ts';
import { TALK } from './asked-talk.ts';
import { COMMAND } from './desk.ts';
import { type FakeWorld, makeFakeWorld } from './fake-world.ts';
import { givenLink } from './given-link.ts';
import { storedIn } from './stored-cases.ts';
import { shown } from './visits.ts';
import { aRequest } from './web-requests.ts';

export const ROOT = 'GET /medarbejder/{link}';
const CALL = '/medarbejder/{link}/ring-til-mig';

/** What a citizen's browser does by a link for `purpose`. */
export const visiting = async (world: FakeWorld, file: CaseFile, purpose: LinkPurpose = 'own') => {
  const talk = purpose === 'answer' ? { talk: TALK } : {};
  const link = await givenLink(world, file, { purpose, ...talk });
  const asked = (route: string, form?: Record<string, string>) =>
    aRequest(route, {
      path: { link },
      ...(form === undefined ? {} : { form: { commandId: COMMAND, ...form } }),
    });
  const call = makeAskForCall(world);
  return {
    link,
    base: `/medarbejder/${link}`,
    asked,
    raw: () => makeReadAgreement(world)(asked(ROOT)),
    read: async () => shown(await makeReadAgreement(world)(asked(ROOT))),
    showCall: async () => shown(await call.show(asked(`GET ${CALL}`))),
    sendCall: async (form: Record<string, string> = {}) =>
      shown(await call.send(asked(`POST ${CALL}`, form))),
    sendCallRaw: () => call.send(asked(`POST ${CALL}`, {})),
    now: async () => (await world.cases.load(file.case.id)) ?? file,
  };
};

export const standingIn = async (status: Status, options: CaseOptions = {}, at = '2026-11-05T12:00:00Z') => {
  const world = makeFakeWorld({ at });
  const file = await storedIn(world, status, options);
  return { world, file, ...(await visiting(world, file)) };
};

/** The talk of the first milestone is held, with everything that staff may write. */
export const recorded = async (world: FakeWorld, { case: { id } }: CaseFile) =>
  actOnCase(world.cases, {
    caseId: id,
    rule: async (current) => {
      const all = await world.cases.followUps(id);
      const followUp = all.find(({ recorded: already }) => already === undefined);
      if (followUp === undefined) throw new Error('no talk');
      const outcome = anOutcome({
        heldOn: day('2027-03-01'),
        wellbeing: 1,
        needsChange: ['mentor'],
        note: 'Notat til os selv.',
        milestones: [
          { milestone: 0, outcome: 'on-the-way', newDate: undefined, comment: 'Kommentar til os selv.' },
          { milestone: 1, outcome: 'postponed', newDate: day('2027-09-06'), comment: undefined },
        ],
        paidHours: { before: 6, after: 7, from: day('2027-04-01') },
        actions: [{ what: 'Ringer til lægen', who: 'Vita selv', by: day('2027-03-15') }],
      });
      const held = {
        followUp,
        shownRev: followUp.rev,
        all,
        outcome,
        next: undefined,
        by: 'Jonas Jobformidler',
      };
      return recordFollowUp(
        current,
        { ahead: [], ...held, closingDays: PLAN_SETTINGS.closingDays },
        aContext(world.clock.now(), 'consultant'),
      );
    },
  });
