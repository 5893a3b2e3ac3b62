import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, type Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Code } from 'aws-cdk-lib/aws-lambda';
import * as z from 'zod';
import { readMunicipalityFile } from '../../infra/municipality-file.ts';
import { addDeployment } from '../../infra/stacks/deployment.ts';
import { temporaryFolder } from './temporary-folder.ts';

const ROOT = join(import.meta.dirname, '../..');
const cdkFile = z.object({ context: z.record(z.string(), z.unknown()) });

export type Deployment = {
  readonly records: Template;
  readonly service: Template;
  readonly stacks: readonly Stack[];
};

/** An app with the context that a deployment has. */
export const testApp = (): App => {
  const { context } = cdkFile.parse(JSON.parse(readFileSync(join(ROOT, 'cdk.json'), 'utf8')));
  return new App({
    context,
    analyticsReporting: false,
    outdir: temporaryFolder(),
  });
};

/** A stand-in for every bundle: the templates do not depend on what is in it. */
export const stubCode = (): Code => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'handler.mjs'), 'export const handler = async () => undefined;\n');
  return Code.fromAsset(folder);
};

const synthesise = (): Deployment => {
  const app = testApp();
  const code = stubCode();
  const stacks = addDeployment(app, { municipality: readMunicipalityFile('eksempelby'), codeOf: () => code });
  app.synth();
  const [records, service] = stacks.map((stack) => Template.fromStack(stack));
  if (records === undefined || service === undefined) throw new Error('A deployment has two stacks.');
  return { records, service, stacks };
};

let made: Deployment | undefined;

/** The deployment of the example municipality, synthesised once for all tests of a worker. */
export const deployment = (): Deployment => (made ??= synthesise());

const resourceTable = z.record(
  z.string(),
  z.object({
    Type: z.string(),
    Properties: z.record(z.string(), z.unknown()).default({}),
    DeletionPolicy: z.string().optional(),
  }),
);

export type Resource = {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly deletionPolicy: string | undefined;
};

/** Every resource of a type in a template. */
export const resourcesOf = (template: Template, type: string): readonly Resource[] =>
  Object.entries(resourceTable.parse(template.toJSON()['Resources']))
    .filter(([, { Type }]) => Type === type)
    .map(([id, { Properties, DeletionPolicy }]) => ({
      id,
      properties: Properties,
      deletionPolicy: DeletionPolicy,
    }));

/** Whether one resource names another, by `Ref` or `Fn::GetAtt`. */
export const names = (value: unknown, id: string): boolean =>
  JSON.stringify(value ?? null).includes(`"${id}"`);
