import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { actOnCase } from '../../../shared/cases/act-on-case.ts';
import { branded } from '../../../shared/domain/branded.ts';
import { recordFollowUp } from '../../../shared/domain/case/acts/follow-up-acts.ts';
import type { CaseId } from '../../../shared/domain/case/case.ts';
import { STATUSES } from '../../../shared/domain/case/status.ts';
import { aContext, aNewCase, CONSULTANT, PLAN_SETTINGS } from '../../builders/cases.ts';
import { anOutcome } from '../../builders/follow-ups.ts';
import { day } from '../../builders/answers.ts';
import { atTheDesk } from '../../fakes/desk.ts';
import { VITA } from '../../fakes/fake-world.ts';
import { storedIn } from '../../fakes/stored-cases.ts';
import { refusalOf } from '../../fakes/visits.ts';
import { makeAccessCopy } from '../../../functions/consultant/access-copy/access-copy.ts';

const ROUTE = 'POST /sager/{case}/indsigt';
type Desk = Awaited<ReturnType<typeof atTheDesk>>;

const fetched = async (desk: Desk) => {
  const answer = await makeAccessCopy(desk.world).send(desk.asked(ROUTE, { form: {} }));
  const body = answer.body ?? '';
  return { answer, body, text: parse(body, { comment: true }).textContent };
};

/** What is stored and stands in no copy: why is told in decision 0038. */
const LEFT_OUT: readonly RegExp[] = [
  /^case\.data\.(?:links|audit|id|employerEmail|rev)\b/,
  /^case\.data\.consultant\.id$/,
  /^case\.(?:line|consultantKey|deskKey|listKey|dueKind|dueAt|rev)\b/,
  /^version\.data\.frozen\.canonical$/,
  /^version\.data\.signatures\.\d+\.(?:clientAddress|browser)$/,
  /^version\.(?:dueKind|dueAt)$/,
  /^event\.data\.(?:from|hash|previous)$/,
  /^event\.data\.by\.id$/,
  /^mail\.(?:key|dueKind|dueAt|state|tries)$/,
  /^mail\.data\.(?:id|codeId|contact\b.*|destination\b.*|to\.(?:email|firstName)|talks\b.*|count)/,
  /^followup\.data\.(?:caseId|consultantId)$/,
  /^followup\.(?:line|consultantKey|deskKey|listKey|dueKind|dueAt)$/,
  /^code\b/,
  /^read\.data\.(?:caseId|from|by\.id)$/,
  /\.(?:pk|sk|expiresAt|rev)$/,
  /^command\b/,
  /^document\b/,
];

type Leaf = readonly [path: string, value: string];

const leavesOf = (value: unknown, path: string): readonly Leaf[] => {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) => leavesOf(one, `${path}.${key}`));
  return typeof value === 'string' && value !== '' ? [[path, value]] : [];
};

/** Every text that is stored in the case's own partitions, with where it stands. */
const storedTexts = ({ world, file }: Desk): readonly Leaf[] =>
  world.memory
    .rows(({ pk }) => pk.endsWith(`#${file.case.id}`))
    .flatMap((row) => leavesOf(row, row.sk.split('#')[0]?.toLowerCase() ?? ''));

describe('the copy for the citizen', () => {
  it.each(STATUSES)(
    'holds every text that is stored of the case, but what is left out by name: %s',
    async (status) => {
      const desk = await atTheDesk(status);

      const { text } = await fetched(desk);

      const missing = storedTexts(desk).filter(
        ([path, value]) => !LEFT_OUT.some((left) => left.test(path)) && !text.includes(value),
      );
      expect(missing).toEqual([]);
      expect(storedTexts(desk).length).toBeGreaterThan(20);
    },
  );

  it('tells what is known of the citizen in plain words, also the personnummer and a protected address', async () => {
    const world = await withProtected();

    const { text, answer, body } = await fetched(world);

    expect(text).toContain('6505750003');
    expect(text).toContain('Prøvevej 12, 9999 Eksempelby (beskyttet)');
    expect(text).toContain('Demo Eksempelsen');
    expect(answer.headers?.['content-disposition']).toBe('attachment; filename="indsigt-EX-2026-2.html"');
    expect(body.match(/<script|<link|<img|href="(?!tel:|mailto:)|src=|@import|url\(/g)).toBeNull();
    expect(text).not.toMatch(/undefined|\[object/);
  });

  it('holds what was written of a talk', async () => {
    const desk = await atTheDesk('registered');
    const all = await desk.world.cases.followUps(desk.file.case.id);
    const [followUp] = all;
    if (followUp === undefined) throw new Error('no talk is planned');
    const outcome = { ...anOutcome({ heldOn: day('2027-03-01') }), note: 'Et notat om trivsel.' };
    await actOnCase(desk.world.cases, {
      caseId: desk.file.case.id,
      rule: (file) =>
        recordFollowUp(
          file,
          {
            followUp,
            shownRev: followUp.rev,
            all,
            ahead: [],
            outcome,
            next: undefined,
            by: VITA.name,
            closingDays: PLAN_SETTINGS.closingDays,
          },
          aContext(desk.world.clock.now(), 'consultant'),
        ),
    });

    expect((await fetched(desk)).text).toContain('Et notat om trivsel.');
  });

  it('leaves out the employer’s address, client addresses of others, and all that opens anything', async () => {
    const desk = await atTheDesk('in-force');

    const { body } = await fetched(desk);

    expect(body).not.toContain(desk.file.case.employerEmail);
    expect(body).not.toContain(CONSULTANT.id);
    for (const party of ['employer', 'citizen'] as const)
      for (const { id } of desk.file.case.links[party]) {
        expect(body).not.toContain(id);
        expect(body).not.toContain(desk.world.keys.linkToken(id));
      }
  });

  it('holds nothing of another case', async () => {
    const desk = await atTheDesk('in-force');
    const other = await storedIn(desk.world, 'in-force', {
      given: {
        consultant: VITA,
        employee: { ...aNewCase().employee, name: 'Testine Prøvesen', email: 'testine@example.com' },
      },
    });

    const { body } = await fetched(desk);

    expect(body).not.toContain('Testine');
    expect(body).not.toContain(other.case.id);
  });

  it('holds the citizen’s cases that are linked, and says when one is not the reader’s to see', async () => {
    const desk = await atTheDesk('ended', VITA, '2027-07-15T12:00:00Z');
    const link = async (
      consultant: typeof CONSULTANT | ({ readonly id: string } & Omit<typeof CONSULTANT, 'id'>),
    ) => {
      const after = await storedIn(desk.world, 'invited', {
        given: { consultant, caseNumber: 'NÆSTE-1', follows: desk.file.case.id },
      });
      return after.case.id;
    };
    const next = await link(CONSULTANT);
    const linked = follow(desk, next);

    const { text } = await fetched(linked);
    expect(text).toContain('Sag 2 af 2');
    expect(text).toContain('NÆSTE-1');
    expect((await desk.world.reads.of(next)).map(({ kind }) => kind)).toEqual(['access-copy']);

    const hidden = follow(desk, await link({ ...CONSULTANT, id: 'konsulent-2' }));
    const cut = await fetched(hidden);
    expect(cut.text).toContain('Du har også en anden sag');
    expect(cut.text).not.toContain('NÆSTE-1');
  });

  it('is written down as seen, and changes nothing else', async () => {
    const desk = await atTheDesk('in-force');
    const before = await desk.now();

    await fetched(desk);

    expect((await desk.world.reads.of(desk.file.case.id)).map(({ kind }) => kind)).toEqual(['access-copy']);
    expect(await desk.now()).toEqual(before);
  });

  it('is for nobody but staff who may see the case', async () => {
    const { world, asked } = await atTheDesk('registered', { ...VITA, id: 'konsulent-2' });

    expect(await refusalOf(makeAccessCopy(world).send(asked(ROUTE, { form: {} })))).toBe('not-found');
  });
});

const withProtected = async (): Promise<Desk> => {
  const desk = await atTheDesk('in-force');
  const { employee } = desk.file.case;
  return seen(desk, {
    ...desk.file.case,
    caseNumber: 'EX-2026-2',
    employee: { ...employee, addressProtected: true },
  });
};

const follow = (desk: Desk, next: CaseId): Desk =>
  seen(desk, { ...desk.file.case, followedBy: branded<CaseId>(next) });

/** The desk whose case is read as `opened`. */
const seen = (desk: Desk, opened: Desk['file']['case']): Desk => {
  const file = { ...desk.file, case: opened };
  const { cases } = desk.world;
  const load: typeof cases.load = (id) => (id === opened.id ? Promise.resolve(file) : cases.load(id));
  return { ...desk, file, world: { ...desk.world, cases: { ...cases, load } } };
};
