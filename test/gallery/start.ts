import { owedMessages } from './owed-messages.ts';
import type { Scene } from './scene.ts';

/** Somebody has asked to begin without an invitation; `path` names the link in the mail. */
export const confirmedStart = async (visit: Scene) => {
  await visit.pass('/start', { email: 'nu@example.com' });
  const owed = await owedMessages(visit.world);
  const start = owed.map(({ destination }) => destination).find((to) => to?.kind === 'start');
  if (start === undefined) throw new Error('no mail leads to the beginning');
  return { ...visit, path: { link: visit.world.keys.startToken(start.startId) } };
};
