import ICAL from 'ical.js';
import type { StaffMember } from '../../shared/domain/access/staff.ts';
import type { FollowUp } from '../../shared/domain/follow-up/follow-up.ts';
import { makeFakeWorld, VITA } from './fake-world.ts';
import { calendarDesk, fetchCalendar, fileOn } from './feed-links.ts';
import { aTalk, stored, storedIn, talksChanged } from './stored-cases.ts';
import type { Asked } from './web-requests.ts';

const AT = '2026-11-05T12:00:00Z';

/** Vita has a link, and a case with the talks. */
export const withTalks = async (talks: readonly Partial<FollowUp>[], given = {}) => {
  const world = makeFakeWorld({ at: AT });
  const opened = await storedIn(world, 'invited', { given: { consultant: VITA, ...given } });
  const planned = talks.map((talk) => aTalk(opened, talk));
  const file = await stored(world, [talksChanged(opened, planned)]);
  const linkOf = async (staff: StaffMember) => {
    const desk = await calendarDesk(world, staff);
    return fileOn((await desk.make(await desk.makingForm())).body);
  };
  const link = await linkOf(VITA);
  const read = async (asked?: Asked, from = link) => (await fetchCalendar(world, from, asked)).body ?? '';
  return { world, file, link, linkOf, read };
};

export const eventsIn = (text: string): readonly ICAL.Event[] =>
  ICAL.Component.fromString(text)
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
