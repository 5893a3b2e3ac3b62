import type { Message } from '../../shared/domain/case/messages.ts';
import type { FakeWorld } from '../fakes/fake-world.ts';

const MOST = 1_000;

/** Every mail that is owed in a world and not sent. */
export const owedMessages = async ({
  dueRows,
  outbox,
  clock,
}: Pick<FakeWorld, 'dueRows' | 'outbox' | 'clock'>): Promise<readonly Message[]> => {
  const due = await dueRows.due('mail', clock.now(), { most: MOST });
  const rows = await Promise.all(due.map(({ key }) => outbox.find(key)));
  return rows.flatMap((row) => (row === undefined ? [] : [row.message]));
};
