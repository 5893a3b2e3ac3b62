import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { signInAs } from '../../infra/local/demo/walk.ts';
import { setStage } from '../journey/stage.ts';
import { samplesFor } from './samples.ts';
import { takeThrough } from './take-through.ts';

const CONSULTANT = 'Kira Konsulentsen';

/** Every sample is taken through a service of its own and lies in `folder` as a sealed PDF; gives their paths. */
export const writeSamples = async (folder: string): Promise<readonly string[]> => {
  mkdirSync(folder, { recursive: true });
  const stage = await setStage();
  try {
    const desk = await signInAs(stage.origin, CONSULTANT);
    const paths: string[] = [];
    for (const sample of samplesFor(Number(stage.service.clock.now().slice(0, 4)))) {
      const bytes = await takeThrough(stage, desk, sample);
      const path = join(folder, `${sample.name}.pdf`);
      writeFileSync(path, bytes);
      console.log(`${path}  ${(bytes.byteLength / 1000).toFixed(1)} KB`);
      paths.push(path);
    }
    return paths;
  } finally {
    await stage.stop();
  }
};

if (import.meta.main) {
  const { values } = parseArgs({ options: { out: { type: 'string', default: '.local/samples' } } });
  await writeSamples(resolve(values.out));
}
