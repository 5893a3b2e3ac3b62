import '../gallery/load-tsx.ts';

/** `node test/fuzz/check-page.ts [count] [seed]`: mutated documents through the check page, then each byte of one flipped. */
const main = async (count: number, seed: number): Promise<void> => {
  const { makeFakeWorld } = await import('../fakes/fake-world.ts');
  const { checkingIn, checkMutated } = await import('./check-mutated.ts');
  const { realDocument } = await import('./real-document.ts');
  const world = makeFakeWorld({ at: '2026-11-04T12:00:00Z' });
  const documents = [await realDocument(world), await realDocument(world)] as const;
  const begun = performance.now();
  const { answers, wrong } = await checkMutated({ world, documents, count, seed });
  console.table(answers);
  console.log(`${count} mutated documents in ${secondsSince(begun)} s, ${wrong.length} wrongly answered`);
  console.log(wrong.slice(0, 20).join('\n'));

  const check = checkingIn(world);
  const [{ bytes }] = documents;
  const flips: Record<string, number> = {};
  const started = performance.now();
  for (let place = 0; place < bytes.length; place += 1) {
    const flipped = Uint8Array.from(bytes);
    flipped[place] = (flipped[place] ?? 0) ^ (1 << (place % 8));
    const answer = await check(flipped);
    flips[answer] = (flips[answer] ?? 0) + 1;
  }
  console.log(`each of ${bytes.length} bytes flipped in ${secondsSince(started)} s:`, flips);
  process.exitCode = wrong.length === 0 && Object.keys(flips).join('') === 'altered' ? 0 : 1;
};

const secondsSince = (begun: number): string => ((performance.now() - begun) / 1_000).toFixed(1);

await main(Number(process.argv[2] ?? 2_000), Number(process.argv[3] ?? 1));
