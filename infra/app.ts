import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import * as z from 'zod';
import { buildFunctions } from './build/build.ts';
import { DEFAULT_MUNICIPALITY_KEY, readMunicipalityFile } from './municipality-file.ts';
import { addDeployment } from './stacks/deployment.ts';

const ROOT = join(import.meta.dirname, '..');
const BUNDLES = join(ROOT, 'dist/functions');
const cdkFile = z.object({ context: z.record(z.string(), z.unknown()) });

/** The bundles are built and the stacks of one municipality lie in `cdk.out`; throws when a check says no. */
const synthesise = async (): Promise<void> => {
  // The CDK's own command puts this context in itself; `node infra/app.ts` does not pass through it.
  const { context } = cdkFile.parse(JSON.parse(readFileSync(join(ROOT, 'cdk.json'), 'utf8')));
  const app = new App({
    outdir: process.env['CDK_OUTDIR'] ?? join(ROOT, 'cdk.out'),
    context,
    analyticsReporting: false,
  });
  const municipality = readMunicipalityFile(municipalityKey(app));
  await buildFunctions({ outdir: BUNDLES });
  const stacks = addDeployment(app, { municipality, codeOf: (name) => Code.fromAsset(join(BUNDLES, name)) });
  app.synth();
  for (const { stackName } of stacks) console.log(stackName);
};

const municipalityKey = (app: App): string =>
  z
    .string()
    .parse(
      app.node.tryGetContext('municipality') ?? process.env['MUNICIPALITY_KEY'] ?? DEFAULT_MUNICIPALITY_KEY,
    );

try {
  await synthesise();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
