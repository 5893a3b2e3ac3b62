import { actContext } from '../../../shared/cases/act-context.ts';
import { actOnCase } from '../../../shared/cases/act-on-case.ts';
import { danishClock, dayOf } from '../../../shared/domain/calendar/instant.ts';
import { isLeft } from '../../../shared/domain/follow-up/drop.ts';
import { isUnseen, type TalkDraft } from '../../../shared/domain/follow-up/talk-draft.ts';
import { refuse } from '../../../shared/domain/result.ts';
import { type Answer, html, json, seeOther } from '../../../shared/web/answer.ts';
import { commandIn } from '../../../shared/web/command.ts';
import type { PageRequest } from '../../../shared/web/page-request.ts';
import { REFUSAL_STATUS } from '../../../shared/web/refusal-answers.ts';
import { orRefuse, Refused } from '../../../shared/web/refused.ts';
import { isWhileTyping } from '../../../shared/web/sent-form.ts';
import { doneAddress } from '../../../templates/pages/consultant/desk-address.ts';
import type { ConsultantWorld } from '../consultant-world.ts';
import { decideTalk, isPostponing } from './decide-talk.ts';
import { openTalk, type OpenedTalk, mayRecord } from './opened-talk.ts';
import { inPlace } from './shown-milestones.ts';
import { begunWith, type ShownTalk, talkPage, typedAgain } from './shown-talk.ts';
import { isToBeKept, isTooLarge, shownDraftRev, storeDraft } from './talk-draft.ts';

/** One talk: shown, recorded or moved. */
export const makeFollowUp = (world: ConsultantWorld) => {
  const today = () => dayOf(world.clock.now());
  const page = (found: OpenedTalk, shown: ShownTalk): string => talkPage(world, found, shown);

  /** The page again with all that was typed, because of a draft that was saved meanwhile. */
  const meet = (found: OpenedTalk, request: PageRequest, draft: TalkDraft): Answer => {
    const again = typedAgain({ ...found, draft }, request, today());
    return html(
      page(found, { ...again, draftRev: draft.rev, standing: { kind: 'met', draft } }),
      REFUSAL_STATUS['changed-meanwhile'],
    );
  };

  /** The page again with all that was typed, of a talk that can no longer be recorded as it was shown. */
  const tooLate = async (request: PageRequest): Promise<Answer> => {
    const found = await openTalk(world, request);
    const standing = { kind: 'closed', recordedBy: found.followUp.recorded?.by } as const;
    return html(
      page(found, { ...typedAgain(found, request, today()), standing }),
      REFUSAL_STATUS['already-done'],
    );
  };

  const keep = async (request: PageRequest, found: OpenedTalk): Promise<Answer> => {
    if (isTooLarge(request)) {
      const decided = decideTalk(world, request, found);
      const problems = 'problems' in decided ? decided.problems.filter(({ rule }) => rule !== 'missing') : [];
      if (problems.length === 0) throw new Refused({ code: 'too-large' });
      return html(page(found, { ...typedAgain(found, request, today()), problems }), 422);
    }
    const kept = await storeDraft(world, request, found);
    if (!kept.ok) {
      if (!isWhileTyping(request) || kept.refusal.code === 'busy') throw new Refused(kept.refusal);
      return tooLate(request);
    }
    const { came, draft } = kept.value;
    if (came === 'met') return meet(found, request, draft);
    if (isWhileTyping(request)) return json({ rev: draft.rev, at: danishClock(draft.at).time });
    return seeOther(`/sager/${found.file.case.id}/opfoelgning/${found.followUp.id}?${KEPT}=ja`);
  };

  return {
    show: async (request: PageRequest): Promise<Answer> => {
      const found = await openTalk(world, request);
      if (!isLeft(found.followUp) || !mayRecord(found).ok) return seeOther(`/sager/${found.file.case.id}`);
      const { draft } = found;
      const kind = request.query[KEPT] === 'ja' ? 'kept' : 'shown';
      const standing = draft && ({ kind, draft } as const);
      return html(page(found, { ...begunWith(found, today()), problems: [], standing }));
    },
    send: async (sent: PageRequest): Promise<Answer> => {
      const found = await openTalk(world, sent);
      const request = inPlace(sent, found);
      if (isToBeKept(request)) return keep(request, found);
      const decided = decideTalk(world, request, found);
      if ('problems' in decided) {
        orRefuse(mayRecord(found));
        const { problems } = decided;
        return html(page(found, { ...typedAgain(found, request, today()), problems }), 422);
      }
      const by = { kind: 'staff', id: found.staff.id, name: found.staff.name } as const;
      const context = actContext(world, by, request.clientAddress);
      let met: TalkDraft | undefined;
      const acted = await actOnCase(world.cases, {
        caseId: found.file.case.id,
        command: commandIn(request, world, found.followUp.id),
        rule: async (current) => {
          if (current.version.number !== found.file.version.number)
            return refuse({ code: 'changed-meanwhile' });
          const all = await world.cases.followUps(current.case.id);
          const followUp = all.find(({ id }) => id === found.followUp.id) ?? found.followUp;
          const draft = await world.drafts.find(current.case.id, followUp.id);
          const change = decided.rule(current, { followUp, all, draftRev: draft?.rev ?? 0 }, context);
          met = change.ok && isLostUnread(draft, request) ? draft : undefined;
          return met === undefined ? change : refuse({ code: 'changed-meanwhile' });
        },
      });
      if (!acted.ok && met !== undefined) return meet(found, request, met);
      if (!acted.ok && acted.refusal.code === 'already-done') return tooLate(request);
      orRefuse(acted);
      return seeOther(doneAddress(found.file.case.id));
    },
  };
};

/** In the address of a talk whose draft has just been kept by the button. */
const KEPT = 'gemt';

/** Whether a draft would be done with that the sender has not seen. One that is moved keeps its draft. */
const isLostUnread = (draft: TalkDraft | undefined, request: PageRequest): boolean =>
  !isPostponing(request) && isUnseen(draft, shownDraftRev(request));
