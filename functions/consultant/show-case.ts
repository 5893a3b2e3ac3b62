import { dayOf } from '../../shared/domain/calendar/instant.ts';
import { type Answer, html } from '../../shared/web/answer.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { documentOf } from '../../shared/web/read-document.ts';
import { casePage } from '../../templates/pages/consultant/case-page.tsx';
import { admitToCase, type ConsultantWorld } from './consultant-world.ts';

/** One case with its talks, mails and history. */
export const makeShowCase =
  (world: ConsultantWorld) =>
  async (request: PageRequest): Promise<Answer> => {
    const { staff, file } = await admitToCase(world, request);
    const { cases, outbox, clock, frame, ids } = world;
    const [followUps, history, mails] = await Promise.all([
      cases.followUps(file.case.id),
      cases.history(file.case.id),
      outbox.ofCase(file.case.id),
    ]);
    const today = dayOf(clock.now());
    return html(
      casePage({ frame, staff, file, followUps, history, mails, today, commandId: ids.commandId() }),
    );
  };

/** The signed document, for staff who may see the case. */
export const makeShowDocument =
  (world: ConsultantWorld) =>
  async (request: PageRequest): Promise<Answer> =>
    documentOf(world, (await admitToCase(world, request)).file);
