import { VITA } from '../../fakes/fake-world.ts';
import { entry, type Entry } from '../entry.ts';
import { type Scene, scene } from '../scene.ts';

const ADDRESS = 'GET /mit-login';

/** Vita has signed in elsewhere too, once just now. */
const inThreePlaces = async (): Promise<Scene> => {
  const set = await scene();
  const { sessions, clock } = set.world;
  for (const minutes of [9, 4]) {
    await sessions.begin(VITA);
    clock.forward({ minutes });
  }
  return set;
};

/** Where staff are signed in. */
export const ownSessionPages = (): readonly Entry[] => [
  entry('desk/own-sessions', async () => (await inThreePlaces()).open(ADDRESS)),
  entry('desk/own-sessions-alone', async () => (await scene()).open(ADDRESS)),
  entry('desk/own-sessions-ended', async () => (await scene()).open(ADDRESS, { query: { udfoert: 'ja' } })),
];
