import { describe, expect, it } from 'vitest';
import { actOnCase } from '../../../shared/cases/act-on-case.ts';
import { register, sendLink } from '../../../shared/domain/case/acts/keep-going.ts';
import { saveSection } from '../../../shared/domain/case/acts/save-section.ts';
import type { CaseFile, CaseId } from '../../../shared/domain/case/case.ts';
import { aContext, OPENED_AT } from '../../builders/cases.ts';
import { type FakeWorld, makeFakeWorld } from '../../fakes/fake-world.ts';
import { interrupted } from '../../fakes/interrupted.ts';
import { storedIn } from '../../fakes/stored-cases.ts';

const context = aContext(OPENED_AT, 'consultant');
const newLink = (file: CaseFile) => sendLink(file, { party: 'employer' }, context);
const saveCompany = (name: string) => (file: CaseFile) =>
  saveSection(file, { section: 'company', answers: { name }, shownRev: 0 }, context);

const anOpenCase = async () => {
  const world = makeFakeWorld();
  const { case: opened } = await storedIn(world, 'invited');
  return { world, caseId: opened.id };
};

const eventsOf = async ({ cases }: FakeWorld, caseId: CaseId) =>
  (await cases.history(caseId)).map(({ event }) => event);

describe('an act on a case', () => {
  it('is stored, and tells what it changed', async () => {
    const { world, caseId } = await anOpenCase();

    const acted = await actOnCase(world.cases, { caseId, rule: saveCompany('Kantinen') });

    expect(acted).toMatchObject({
      ok: true,
      value: { outcome: 'done', change: { after: { case: { rev: 2 } } } },
    });
    expect((await world.cases.load(caseId))?.version.sections.company?.answers).toEqual({ name: 'Kantinen' });
  });

  it('is refused as the rule refuses it, and nothing is stored', async () => {
    const { world, caseId } = await anOpenCase();
    const before = await world.cases.load(caseId);

    const acted = await actOnCase(world.cases, {
      caseId,
      rule: (file) => register(file, { by: 'Vita' }, context),
    });

    expect(acted).toEqual({ ok: false, refusal: { code: 'not-in-force' } });
    expect(await world.cases.load(caseId)).toEqual(before);
  });

  it('is refused for a case that is not there', async () => {
    const { world } = await anOpenCase();

    expect(await actOnCase(world.cases, { caseId: world.ids.caseId(), rule: newLink })).toEqual({
      ok: false,
      refusal: { code: 'not-found' },
    });
  });

  it('decides anew when somebody wrote in between, and loses neither write', async () => {
    const { world, caseId } = await anOpenCase();
    const meanwhile = () => actOnCase(world.cases, { caseId, rule: newLink });

    const acted = await actOnCase(interrupted(world.cases, [meanwhile, meanwhile]), {
      caseId,
      rule: saveCompany('Kantinen'),
    });

    expect(acted.ok).toBe(true);
    expect(await eventsOf(world, caseId)).toEqual([
      'case-opened',
      'link-sent',
      'link-sent',
      'link-sent',
      'section-saved',
    ]);
  });

  it('is refused when what was written in between forbids it', async () => {
    const { world, caseId } = await anOpenCase();
    const meanwhile = () => actOnCase(world.cases, { caseId, rule: saveCompany('Lageret') });

    const acted = await actOnCase(interrupted(world.cases, [meanwhile]), {
      caseId,
      rule: saveCompany('Kantinen'),
    });

    expect(acted).toEqual({ ok: false, refusal: { code: 'changed-meanwhile' } });
    expect((await world.cases.load(caseId))?.version.sections.company?.answers).toEqual({ name: 'Lageret' });
  });

  it('gives up as busy when eight tries met other writes, and has stored nothing of its own', async () => {
    const { world, caseId } = await anOpenCase();
    const meanwhile = () => actOnCase(world.cases, { caseId, rule: newLink });

    const acted = await actOnCase(
      interrupted(
        world.cases,
        Array.from({ length: 8 }, () => meanwhile),
      ),
      {
        caseId,
        rule: saveCompany('Kantinen'),
      },
    );

    expect(acted).toEqual({ ok: false, refusal: { code: 'busy' } });
    expect(await eventsOf(world, caseId)).not.toContain('section-saved');
  });

  it('finds its way among six at the same time', async () => {
    const { world, caseId } = await anOpenCase();

    const acted = await Promise.all(
      Array.from({ length: 6 }, () => actOnCase(world.cases, { caseId, rule: newLink })),
    );

    expect(acted.every(({ ok }) => ok)).toBe(true);
    expect(await eventsOf(world, caseId)).toHaveLength(2 + 6);
  });
});

describe('the same form sent twice', () => {
  const command = 'save 1';

  it('does nothing the second time, and says so', async () => {
    const { world, caseId } = await anOpenCase();
    const send = () => actOnCase(world.cases, { caseId, rule: newLink, command });
    await send();

    expect(await send()).toEqual({ ok: true, value: { outcome: 'repeated' } });
    expect(await eventsOf(world, caseId)).toHaveLength(3);
  });

  it('does nothing the second time also when both arrive at once', async () => {
    const { world, caseId } = await anOpenCase();
    const send = () => actOnCase(world.cases, { caseId, rule: newLink, command });

    const acted = await Promise.all([send(), send(), send()]);

    const outcomes = acted.map((each) => (each.ok ? each.value.outcome : each.refusal.code));
    expect(outcomes.toSorted()).toEqual(['done', 'repeated', 'repeated']);
    expect(await eventsOf(world, caseId)).toHaveLength(3);
  });

  it('is no refusal when the first sending made the rule say no', async () => {
    const { world, caseId } = await anOpenCase();
    const send = () => actOnCase(world.cases, { caseId, rule: saveCompany('Kantinen'), command });
    // The first sending is stored after the second has looked whether it was.
    const second = actOnCase(
      { ...world.cases, load: (id) => send().then(() => world.cases.load(id)) },
      { caseId, rule: saveCompany('Kantinen'), command },
    );

    expect(await second).toEqual({ ok: true, value: { outcome: 'repeated' } });
  });

  it('counts for its own case alone', async () => {
    const { world, caseId } = await anOpenCase();
    const other = await storedIn(world, 'invited');
    await actOnCase(world.cases, { caseId: other.case.id, rule: newLink, command });

    const acted = await actOnCase(world.cases, {
      caseId,
      rule: newLink,
      command: `${command} of another page`,
    });

    expect(acted).toMatchObject({ ok: true, value: { outcome: 'done' } });
  });
});
