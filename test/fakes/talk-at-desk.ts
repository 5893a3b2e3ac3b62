import { makeFollowUp } from '../../functions/consultant/follow-up/follow-up.ts';
import type { StaffMember } from '../../shared/domain/access/staff.ts';
import type { Answer } from '../../shared/web/answer.ts';
import { atTheDesk } from './desk.ts';
import { VITA } from './fake-world.ts';
import { aTalk, stored, talksChanged } from './stored-cases.ts';
import { shown } from './visits.ts';
import { aRequest } from './web-requests.ts';

export const TALK = 'extra-1';
export const TALK_ROUTE = '/sager/{case}/opfoelgning/{followUp}';
export const TEA: StaffMember = { ...VITA, id: 'leder-1', name: 'Tea Teamleder', role: 'team-leader' };

/** A talk that is due, before its consultant and her team leader. Each sending is a form of its own. */
export const atTheTalk = async () => {
  const desk = await atTheDesk('in-force', VITA, '2027-03-02T09:32:00Z');
  const { world } = desk;
  await stored(world, [talksChanged(desk.file, [aTalk(desk.file)])]);
  const id = desk.file.case.id;
  const path = { case: id, followUp: TALK };
  const cookies = new Map<StaffMember, string>();
  for (const staff of [VITA, TEA]) {
    cookies.set(staff, (await world.sessions.begin(staff)).split(';')[0] ?? '');
  }
  let forms = 0;
  const post = (form: Record<string, string>, staff: StaffMember = VITA): Promise<Answer> => {
    forms += 1;
    const commandId = `00000000-0000-4000-8000-${String(forms).padStart(12, '0')}`;
    return makeFollowUp(world).send(
      aRequest(`POST ${TALK_ROUTE}`, {
        path,
        cookies: [cookies.get(staff) ?? ''],
        form: { commandId, shownRev: '1', act: 'record', draftRev: '0', ...form },
      }),
    );
  };
  return {
    ...desk,
    post,
    keep: (form: Record<string, string>, staff?: StaffMember) => post({ save: 'auto', ...form }, staff),
    open: async (query: Record<string, string> = {}) =>
      shown(
        await makeFollowUp(world).show(
          aRequest(`GET ${TALK_ROUTE}`, { path, query, cookies: [cookies.get(VITA) ?? ''] }),
        ),
      ),
    draft: () => world.drafts.find(id, TALK),
    talk: async () => (await world.cases.followUps(id)).find((each) => each.id === TALK),
  };
};
