import { daysBetween } from '../domain/calendar/civil-date.ts';
import { dayOf } from '../domain/calendar/instant.ts';
import type { CaseId } from '../domain/case/case.ts';
import { type Anchor, anchorFindings, anchorOf, type Head, isWhole } from '../domain/record/anchors.ts';
import { type Finding, findingsIn } from '../domain/record/findings.ts';
import type { Anchors } from '../ports/anchors.ts';
import type { Cases } from '../ports/cases.ts';
import type { Clock } from '../ports/clock.ts';
import { roundTime, tenAtOnce, type TimeLeft } from './due-pages.ts';
import { readRecord } from './read-record.ts';

export type VerifyWorld = {
  readonly cases: Cases;
  readonly anchors: Anchors;
  readonly clock: Clock;
};

/** What does not hold of a case, named by its id; one that is no more by the digest that the anchors name it by. */
export type Broken = { readonly case: string; readonly findings: readonly Finding[] };

export type Verified = {
  readonly cases: number;
  readonly entries: number;
  readonly documents: number;
  readonly broken: readonly Broken[];
  /** Whether the anchors themselves follow from each other and from the heads that are kept with the last. */
  readonly anchorsHold: boolean;
  /** The time was up before every case was looked at. */
  readonly left: boolean;
  /** What stands for every history now; nothing where some were left, or only reading was asked for. */
  readonly anchor: Anchor | undefined;
};

type Asked = {
  /** No case is begun in the last minute, so that what was found is told. */
  readonly timeLeft?: TimeLeft | undefined;
  /** Write down where every history stands, once a day. */
  readonly drops: boolean;
};

/** Older heads may have been cleared away. */
const HEADS_DAYS = 35;

/**
 * Every case's record is compared with its history, its history with where it stood at the last anchor, and the cases with
 * those that were there then. What does not hold is looked at once more: somebody may have written to it meanwhile.
 */
export const verifyRecords = async (
  world: VerifyWorld,
  { timeLeft = () => Number.POSITIVE_INFINITY, drops }: Asked,
): Promise<Verified> => {
  const { anchors, clock } = world;
  const at = clock.now();
  const day = dayOf(at);
  const earlier = await anchors.all();
  const last = earlier.at(-1);
  const isRecent = last !== undefined && daysBetween(last.day, day) <= HEADS_DAYS;
  const anchored = isRecent ? await anchors.heads(last.day) : [];
  const known = new Map(anchored.map((head) => [head.name, head]));
  const counted = { cases: 0, entries: 0, documents: 0 };
  const broken: Broken[] = [];
  const heads = new Map<string, Head>();
  const time = roundTime(timeLeft);
  await tenAtOnce(await anchors.cases(), time, async (id) => {
    const name = anchors.nameOf(id);
    const looked = await lookedAt(world, id, known.get(name));
    if (looked === undefined) return;
    counted.cases += 1;
    counted.entries += looked.entries;
    counted.documents += looked.documents;
    if (looked.findings.length > 0) broken.push({ case: id, findings: looked.findings });
    heads.set(name, headAfter(name, looked, known.get(name)));
  });
  const left = time.wasUp();
  if (!left) {
    const gone = await goneCases(world, { heads, anchored, last });
    broken.push(
      ...gone.map(({ name, count }): Broken => ({ case: name, findings: [{ kind: 'gone', at: count }] })),
    );
    // What is missing stays in the anchors, and so in the findings, until it is explained.
    for (const head of gone) heads.set(head.name, head);
  }
  const anchor = left ? undefined : anchorOf([...heads.values()], { day, at, previous: last?.hash ?? '' });
  if (drops && anchor !== undefined && last?.day !== day) await anchors.drop(anchor, [...heads.values()]);
  return {
    ...counted,
    broken: broken.toSorted((one, other) => (one.case < other.case ? -1 : 1)),
    anchorsHold: isWhole(earlier, isRecent ? anchored : undefined),
    left,
    anchor,
  };
};

type Looked = {
  readonly findings: readonly Finding[];
  readonly entries: number;
  readonly documents: number;
  readonly head: Omit<Head, 'name'>;
};

const lookedAt = async (
  world: VerifyWorld,
  id: CaseId,
  anchored: Head | undefined,
): Promise<Looked | undefined> => {
  const first = await lookedOnce(world, id, anchored);
  return first === undefined || first.findings.length === 0 ? first : lookedOnce(world, id, anchored);
};

const lookedOnce = async (
  { cases }: VerifyWorld,
  id: CaseId,
  anchored: Head | undefined,
): Promise<Looked | undefined> => {
  const file = await cases.load(id);
  if (file === undefined) return undefined;
  const record = await readRecord(cases, file);
  const { history, documents } = record;
  return {
    findings: [...findingsIn(record), ...anchorFindings(anchored, history)],
    entries: history.length,
    documents: documents.length,
    head: file.case.audit,
  };
};

/** A history that is not the one that was anchored keeps the head it had: what was found once is found until it is explained. */
const headAfter = (name: string, { findings, head }: Looked, anchored: Head | undefined): Head =>
  anchored !== undefined && findings.some(({ kind }) => kind === 'anchor') ? anchored : { name, ...head };

const goneCases = async (
  { anchors }: VerifyWorld,
  {
    heads,
    anchored,
    last,
  }: {
    readonly heads: ReadonlyMap<string, Head>;
    readonly anchored: readonly Head[];
    readonly last: Anchor | undefined;
  },
): Promise<readonly Head[]> => {
  const missing = anchored.filter(({ name }) => !heads.has(name));
  if (missing.length === 0 || last === undefined) return [];
  const deleted = await anchors.deleted(last.day);
  return missing.filter(({ name }) => !deleted.has(name));
};
