import type { StaffMember } from '../../shared/domain/access/staff.ts';
import type { Status } from '../../shared/domain/case/status.ts';
import { makeFakeWorld, VITA } from './fake-world.ts';
import { storedIn } from './stored-cases.ts';
import { aRequest, type Asked } from './web-requests.ts';

/** The id that the forms of a test carry, where it does not say another. */
export const COMMAND = '00000000-0000-4000-8000-0000000000aa';

/** A member of staff, signed in, and a case that is Vita's. `asked` is what her browser sends about it. */
export const atTheDesk = async (
  status: Status = 'invited',
  staff: StaffMember = VITA,
  at = '2026-11-05T12:00:00Z',
) => {
  const world = makeFakeWorld({ at });
  const file = await storedIn(world, status, { given: { consultant: VITA } });
  const cookie = (await world.sessions.begin(staff)).split(';')[0] ?? '';
  const { id } = file.case;
  return {
    world,
    file,
    asked: (routeKey: string, { path, form, ...rest }: Asked = {}) =>
      aRequest(routeKey, {
        path: { case: id, ...path },
        cookies: [cookie],
        ...(form === undefined ? {} : { form: { commandId: COMMAND, ...form } }),
        ...rest,
      }),
    now: async () => (await world.cases.load(id)) ?? file,
    mails: async () =>
      (await world.outbox.ofCase(id)).map(({ message: { kind, to } }) => `${kind} ${to.role}`),
    history: async () => (await world.cases.history(id)).map(({ event }) => event),
  };
};
