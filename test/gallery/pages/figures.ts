import { livedCases } from '../../builders/lived-cases.ts';
import { VITA } from '../../fakes/fake-world.ts';
import { stored } from '../../fakes/stored-cases.ts';
import { entry, type Entry } from '../entry.ts';
import { scene } from '../scene.ts';

const PAGE = 'GET /tal';
const TEA = { ...VITA, id: 'leder-1', name: 'Tea Teamleder', role: 'team-leader' } as const;
const MANY = 200;

/** The figures: of two hundred cases, of a handful, and of none. */
export const figuresPages = (): readonly Entry[] => [
  entry('desk/figures-many', async () => {
    const one = await scene('invited', { staff: TEA, at: '2027-08-02T08:00:00Z' });
    for (const changes of livedCases(MANY)) await stored(one.world, changes);
    return one.open(PAGE, { query: { fra: '2026-09', til: '2027-08' } });
  }),
  entry('desk/figures-too-few', async () => {
    const one = await scene('registered', { at: '2027-03-02T08:00:00Z' });
    return one.open(PAGE);
  }),
];
