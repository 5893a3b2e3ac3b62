import { makeDeliverMail } from '../../functions/deliver-mail/deliver-mail.ts';
import type { FakeWorld } from './fake-world.ts';

/** Every mail that is owed now is handed over, in the order in which they were owed. */
export const deliverAll = async (world: FakeWorld): Promise<void> => {
  for (const { key } of await world.dueRows.due('mail', world.clock.now(), { most: 50 }))
    await makeDeliverMail(world)(key);
};
