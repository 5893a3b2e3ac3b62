import { describe, expect, it } from 'vitest';
import { makeCaseList } from '../../../functions/consultant/desk/case-list.ts';
import { atTheDesk } from '../../fakes/desk.ts';
import { shown } from '../../fakes/visits.ts';
import { type Kind, KIND_NAMES, KINDS } from '../../forms/kinds.ts';

const ASKED = ['whose', 'status', 'need', 'employer', 'text', 'order', 'page'] as const;

/** Nobody is searched for by personnummer: it would stand in the address. */
const PERSONS: ReadonlySet<Kind> = new Set([
  'a personnummer',
  'a personnummer with a date that does not exist',
  'a made-up personnummer',
]);

/** What the desk asks for in its address, where anybody can write anything. */
describe('the desk', () => {
  it.each(ASKED)('is shown whatever stands in its address for %s', async (name) => {
    const { world, asked } = await atTheDesk();
    for (const kind of KIND_NAMES) {
      const value = KINDS[kind]({ most: 100 }).toWellFormed();

      const { status, html, location } = shown(
        await makeCaseList(world)(asked('GET /sager', { query: { [name]: value } })),
      );

      expect(status, kind).toBe(name === 'text' && PERSONS.has(kind) ? 303 : 200);
      expect(location, kind).not.toContain(`=${encodeURIComponent(value)}`);
      expect(html).not.toContain('<script>alert');
    }
  });
});
