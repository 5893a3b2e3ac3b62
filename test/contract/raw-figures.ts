import { DANISH_HOLIDAYS } from '../../shared/domain/calendar/danish-holidays.ts';

/** An item of the table as it lies there, of no known shape. */
type Raw = Readonly<Record<string, unknown>>;

const at = (raw: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (found, step) =>
      typeof found === 'object' && found !== null ? Reflect.get(found, String(step)) : undefined,
    raw,
  );
const textAt = (raw: unknown, ...path: readonly (string | number)[]): string => {
  const found = at(raw, ...path);
  return typeof found === 'string' ? found : '';
};
const listAt = (raw: unknown, ...path: readonly (string | number)[]): readonly unknown[] => {
  const found = at(raw, ...path);
  return Array.isArray(found) ? found : [];
};

/** The day on a Danish clock. */
const danishDay = (moment: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date(moment));

const fiveWorkingDaysAfter = (date: string, closed: readonly string[]): string => {
  const walking = new Date(`${date}T12:00:00Z`);
  for (let left = 5; left > 0; ) {
    walking.setUTCDate(walking.getUTCDate() + 1);
    const text = walking.toISOString().slice(0, 10);
    const holidays = DANISH_HOLIDAYS[walking.getUTCFullYear()] ?? '';
    const isFree =
      [0, 6].includes(walking.getUTCDay()) ||
      holidays.includes(text.slice(5)) ||
      closed.includes(text.slice(5));
    if (!isFree) left -= 1;
  }
  return walking.toISOString().slice(0, 10);
};

type Around = { readonly today: string; readonly closed: readonly string[] };

/** What the figures count, found again from the cases, versions and talks as they are stored, and from nothing else. */
export const countedFromRaw = (items: readonly Raw[], { today, closed }: Around) => {
  const jobs: { month: string; start: number; now: number }[] = [];
  const milestones: { month: string; reached: boolean; onTime: boolean }[] = [];
  const talks: { month: string; onTime: boolean }[] = [];
  const signings: { month: string; days: number }[] = [];
  const statuses = new Map<string, number>();
  const standing = new Map<string, string>();
  const followed = new Map<string, string>();
  const ownJob = new Map<string, { month: string; start: number; now: number }>();
  const owners = new Set(items.map((item) => textAt(item, 'pk')).filter((pk) => pk.startsWith('CASE#')));
  for (const owner of owners) {
    const own = items.filter(({ pk }) => pk === owner);
    const under = (prefix: string) => own.filter((item) => textAt(item, 'sk').startsWith(prefix));
    const opened = own.find(({ sk }) => sk === 'CASE');
    const status = textAt(JSON.parse(textAt(opened, 'line')), 6);
    const before = textAt(opened, 'data', 'follows');
    if (before !== '') followed.set(`CASE#${before}`, owner);
    standing.set(owner, status);
    const signed = under('VERSION#')
      .filter((version) => listAt(version, 'data', 'signatures').length === 2)
      .toSorted((one, other) => Number(at(one, 'data', 'number')) - Number(at(other, 'data', 'number')));
    const [first] = signed;
    const held = under('FOLLOWUP#').map((talk) => at(talk, 'data'));
    const isDue = (by: string, talk: unknown) => at(talk, 'recorded') !== undefined || by < today;
    for (const talk of held) {
      const due = textAt(talk, 'due');
      const by = fiveWorkingDaysAfter(due, closed);
      if (at(talk, 'dropped') !== undefined || due > today || !isDue(by, talk)) continue;
      const moment = textAt(talk, 'recorded', 'at');
      const onTime = moment !== '' && danishDay(moment) <= by;
      if (onTime || by < today) talks.push({ month: due.slice(0, 7), onTime });
    }
    if (first === undefined) continue;
    const contentOf = (version: unknown) => at(version, 'data', 'frozen', 'content');
    const start = textAt(contentOf(first), 'sections', 'job', 'startDate');
    const signedOn = danishDay(
      textAt(
        listAt(first, 'data', 'signatures').find((signature) => at(signature, 'party') === 'citizen'),
        'at',
      ),
    );
    const days =
      (Date.parse(signedOn) - Date.parse(danishDay(textAt(opened, 'data', 'openedAt')))) / 86_400_000;
    signings.push({ month: signedOn.slice(0, 7), days });
    const ended = textAt(opened, 'data', 'facts', 'ended', 'on');
    const until = ended !== '' && ended < today ? ended : today;
    if (start <= today) {
      let now = Number(at(contentOf(first), 'paidHours'));
      const changes = [
        ...signed.slice(1).map((version) => ({
          from: textAt(contentOf(version), 'amendment', 'effectiveFrom'),
          known: signedOn,
          hours: Number(at(contentOf(version), 'paidHours')),
        })),
        ...held
          .filter((talk) => at(talk, 'recorded', 'outcome', 'paidHours') !== undefined)
          .map((talk) => ({
            from: textAt(talk, 'recorded', 'outcome', 'paidHours', 'from'),
            known: textAt(talk, 'recorded', 'at'),
            hours: Number(at(talk, 'recorded', 'outcome', 'paidHours', 'after')),
          })),
      ];
      changes.sort((one, other) => (`${one.from} ${one.known}` < `${other.from} ${other.known}` ? -1 : 1));
      for (const { from, hours } of changes) if (from <= until) now = hours;
      const began = Number(at(contentOf(first), 'paidHours'));
      ownJob.set(owner, { month: start.slice(0, 7), start: began, now });
    }
    for (const [place, milestone] of listAt(
      contentOf(signed.at(-1)),
      'sections',
      'progression',
      'milestones',
    ).entries()) {
      const date = textAt(milestone, 'date');
      const told = held.flatMap((talk) =>
        listAt(talk, 'recorded', 'outcome', 'milestones')
          .filter((outcome) => at(outcome, 'milestone') === place)
          .map((outcome) => ({
            outcome: textAt(outcome, 'outcome'),
            on: textAt(talk, 'recorded', 'outcome', 'heldOn'),
          })),
      );
      const reached = told.filter(({ outcome }) => outcome === 'reached');
      if (date > until) continue;
      if (reached.length === 0 && told.some(({ outcome }) => outcome === 'no-longer-relevant')) continue;
      const by = fiveWorkingDaysAfter(date, closed);
      milestones.push({
        month: date.slice(0, 7),
        reached: reached.length > 0,
        onTime: reached.some(({ on }) => on <= by),
      });
    }
  }
  // Whom nobody comes before is the first; from there the jobs are walked to the last.
  const successors = new Set(followed.values());
  for (const beginning of owners) {
    if (successors.has(beginning)) continue;
    let own = beginning;
    let course = ownJob.get(own);
    for (let next = followed.get(own); next !== undefined; next = followed.get(next)) {
      own = next;
      const job = ownJob.get(next);
      if (job !== undefined) course = course === undefined ? job : { ...course, now: job.now };
    }
    if (course !== undefined) jobs.push(course);
    const status = standing.get(own) ?? '';
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  return { jobs, milestones, talks, signings, statuses };
};
