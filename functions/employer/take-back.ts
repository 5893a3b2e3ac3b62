import { actContext } from '../../shared/cases/act-context.ts';
import { actOnCase } from '../../shared/cases/act-on-case.ts';
import { amendmentIn } from '../../shared/domain/case/amendment-view.ts';
import { takeBack } from '../../shared/domain/case/acts/void-signature.ts';
import { statusOf } from '../../shared/domain/case/status.ts';
import { type Answer, html, seeOther } from '../../shared/web/answer.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { admitParty, type PartyWorld } from '../../shared/web/party/party-door.ts';
import { orRefuse } from '../../shared/web/refused.ts';
import { commandIn } from '../../shared/web/command.ts';
import { takeBackPage } from '../../templates/pages/employer/take-back.tsx';

/** The employer takes a signed draft back to correct it, before the citizen has signed. */
export const makeTakeBack = (world: PartyWorld) => ({
  show: async (request: PageRequest): Promise<Answer> => {
    const { file, base, frame } = await admitParty(world, request, 'employer');
    if (statusOf(file) !== 'awaiting-citizen') return seeOther(base);
    const { ids } = world;
    return html(
      takeBackPage({ frame, action: `${base}/ret`, back: base, hidden: { commandId: ids.commandId() } }),
    );
  },
  takeBack: async (request: PageRequest): Promise<Answer> => {
    const { file, base } = await admitParty(world, request, 'employer');
    const context = actContext(world, { kind: 'employer' }, request.clientAddress);
    orRefuse(
      await actOnCase(world.cases, {
        caseId: file.case.id,
        amendment: amendmentIn(file),
        command: commandIn(request, world),
        rule: (current) => takeBack(current, context),
      }),
    );
    return seeOther(base);
  },
});
