import { fakeSealer } from '../../fakes/fake-sealer.ts';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeSealAgreement } from '../../../functions/seal-agreement/seal-agreement.ts';
import { actOnCase } from '../../../shared/cases/act-on-case.ts';
import { register } from '../../../shared/domain/case/acts/keep-going.ts';
import type { Sealer } from '../../../shared/ports/sealer.ts';
import type { DocumentRenderer } from '../../../shared/ports/document-renderer.ts';
import { aContext } from '../../builders/cases.ts';
import { type FakeWorld, makeFakeWorld } from '../../fakes/fake-world.ts';
import { interrupted } from '../../fakes/interrupted.ts';
import { storedIn } from '../../fakes/stored-cases.ts';

/** Draws a document as the text of its model: the same model gives the same bytes. */
const renderer: DocumentRenderer = {
  render: (model) => Promise.resolve(new TextEncoder().encode(JSON.stringify(model))),
};

const sealed = (world: FakeWorld) => makeSealAgreement({ ...world, renderer, sealer: fakeSealer });

const inForce = async () => {
  const world = makeFakeWorld({ at: '2026-11-04T12:00:00Z' });
  const { case: opened } = await storedIn(world, 'in-force');
  return { world, caseId: opened.id };
};

const signedMails = async ({ outbox }: FakeWorld, caseId: Parameters<FakeWorld['outbox']['ofCase']>[0]) =>
  (await outbox.ofCase(caseId))
    .filter(({ message }) => message.kind === 'agreement-signed')
    .map(({ message }) => message);

describe('the document of an agreement that both have signed', () => {
  it('is stored with its hash in the history, and all three are told where it is', async () => {
    const { world, caseId } = await inForce();

    await sealed(world)(caseId);

    const document = await world.cases.document(caseId, 1);
    const text = new TextDecoder().decode(document?.bytes);
    expect(text).toContain('Kantinen Testgaard ApS');
    expect(text).toContain('Demo Eksempelsen');
    expect(document?.sha256).toBe(
      createHash('sha256')
        .update(document?.bytes ?? '')
        .digest('hex'),
    );
    expect((await world.cases.history(caseId)).at(-1)).toMatchObject({
      event: 'document-stored',
      details: { version: 1, sha256: document?.sha256 },
    });
    const told = await signedMails(world, caseId);
    expect(told.map(({ to }) => to.role).toSorted()).toEqual(['citizen', 'consultant', 'employer']);
    expect((await world.cases.load(caseId))?.version.documentStored).toBe(true);
    expect(await world.dueRows.due('seal', world.clock.now(), { most: 10 })).toEqual([]);
  });

  it('is stored once, however often the doorbell rings', async () => {
    const { world, caseId } = await inForce();
    const seal = sealed(world);

    await Promise.all([seal(caseId), seal(caseId), seal(caseId)]);
    const first = await world.cases.load(caseId);
    await seal(caseId);

    expect(await world.cases.load(caseId)).toEqual(first);
    expect(await signedMails(world, caseId)).toHaveLength(3);
  });

  it.each(['invited', 'drafting', 'awaiting-citizen', 'change-requested', 'declined', 'withdrawn'] as const)(
    'is not made while the agreement is %s: nothing half-signed is ever stored',
    async (status) => {
      const world = makeFakeWorld({ at: '2026-11-04T12:00:00Z' });
      const file = await storedIn(world, status);

      await sealed(world)(file.case.id);

      expect(await world.cases.document(file.case.id, 1)).toBeUndefined();
      expect(await world.cases.load(file.case.id)).toEqual(file);
    },
  );

  it('is not stored while it cannot be sealed: the case says once what is missing, the log each time', async () => {
    const { world, caseId } = await inForce();
    const waiting: Sealer = {
      room: 100,
      seal: () => Promise.resolve({ outcome: 'waits', for: 'timestamp', why: 'late' }),
    };
    const seal = makeSealAgreement({ ...world, renderer, sealer: waiting });

    await seal(caseId);
    world.clock.forward({ minutes: 60 });
    await seal(caseId);

    const file = await world.cases.load(caseId);
    expect(file?.version).toMatchObject({
      documentStored: false,
      sealDelayed: { since: '2026-11-04T12:00:00.000Z', waitsFor: 'timestamp' },
    });
    expect(await world.cases.document(caseId, 1)).toBeUndefined();
    expect((await world.cases.history(caseId)).filter(({ event }) => event === 'seal-delayed')).toHaveLength(
      1,
    );
    expect(await world.dueRows.due('seal', world.clock.now(), { most: 10 })).toHaveLength(1);
    expect(await signedMails(world, caseId)).toEqual([]);
    expect(world.logged).toEqual(
      Array.from({ length: 2 }, () => ({
        entry: 'seal-waits',
        for: 'timestamp',
        why: 'late',
        reference: caseId,
      })),
    );

    await sealed(world)(caseId);

    expect((await world.cases.load(caseId))?.version.documentStored).toBe(true);
    expect(await signedMails(world, caseId)).toHaveLength(3);
  });

  it('is nothing to do for a case that is not there', async () => {
    const { world } = await inForce();

    await expect(sealed(world)(world.ids.caseId())).resolves.toBeUndefined();
  });

  it('is stored though somebody wrote to the case meanwhile, and neither write is lost', async () => {
    const { world, caseId } = await inForce();
    const context = aContext(world.clock.now(), 'consultant');
    const meanwhile = () =>
      actOnCase(world.cases, { caseId, rule: (file) => register(file, { by: 'Vita' }, context) });
    const cases = interrupted(world.cases, [meanwhile]);

    await makeSealAgreement({ ...world, cases, renderer, sealer: fakeSealer })(caseId);

    const file = await world.cases.load(caseId);
    expect(file?.version.documentStored).toBe(true);
    expect(file?.case.facts.registered).toBeDefined();
  });

  it('stays due when it cannot be drawn, and is stored the next time', async () => {
    const { world, caseId } = await inForce();
    const broken: DocumentRenderer = { render: () => Promise.reject(new Error('no ink')) };

    await expect(
      makeSealAgreement({ ...world, renderer: broken, sealer: fakeSealer })(caseId),
    ).rejects.toThrow('no ink');
    expect(await world.dueRows.due('seal', world.clock.now(), { most: 10 })).toHaveLength(1);
    await sealed(world)(caseId);

    expect(await world.cases.document(caseId, 1)).toBeDefined();
  });
});
