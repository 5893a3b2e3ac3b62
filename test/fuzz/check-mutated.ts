import { makeCheckFile } from '../../functions/verify/check-file.ts';
import type { StoredDocument } from '../../shared/ports/cases.ts';
import type { FakeWorld } from '../fakes/fake-world.ts';
import { fileForm } from '../fakes/file-form.ts';
import { aRequest } from '../fakes/web-requests.ts';
import { makeDice, MUTATIONS } from './mutations.ts';

/** What the page answers, in the word that it logs; with a file that was not checked, why not. */
export const checkingIn = (world: FakeWorld) => {
  const page = makeCheckFile({ ...world, documents: world.cases });
  return async (bytes: Uint8Array): Promise<string> => {
    await page.send(aRequest('POST /tjek', fileForm(bytes)));
    const entry = world.logged.pop();
    return entry?.entry === 'document-checked' ? entry.answer : 'nothing';
  };
};

const GENUINE: ReadonlySet<string> = new Set(['current', 'superseded', 'ended']);

export type FuzzOrder = {
  readonly world: FakeWorld;
  readonly documents: readonly [StoredDocument, StoredDocument];
  readonly count: number;
  readonly seed: number;
};

/** Each kind of mutation with what the page answered, how often; and every one that was called genuine or broke the page. */
export const checkMutated = async ({ world, documents: [one, other], count, seed }: FuzzOrder) => {
  const check = checkingIn(world);
  const dice = makeDice(seed);
  const originals = { one: Buffer.from(one.bytes), other: Buffer.from(other.bytes), id: one.id };
  const answers: Record<string, Record<string, number>> = {};
  const wrong: string[] = [];
  const kinds = Object.entries(MUTATIONS);
  for (let turn = 0; turn < count; turn += 1) {
    const [kind, mutate] = kinds[turn % kinds.length] ?? [];
    if (kind === undefined || mutate === undefined) continue;
    const file = mutate(originals, dice);
    const isSame = file.equals(originals.one) || file.equals(originals.other);
    const answer = await check(file).catch((fault: unknown) => `broke: ${String(fault)}`);
    if (answer.startsWith('broke') || GENUINE.has(answer) !== isSame)
      wrong.push(`${turn} ${kind}: ${answer}`);
    const counted = (answers[kind] ??= {});
    counted[answer] = (counted[answer] ?? 0) + 1;
  }
  return { answers, wrong };
};
