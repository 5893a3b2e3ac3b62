import { type App, type Stack, Validations } from 'aws-cdk-lib';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { FunctionName } from '../../shared/runtime/functions.ts';
import type { Municipality } from '../../shared/runtime/municipality.ts';
import { RecordsStack } from './records.ts';
import { ServiceStack } from './service.ts';

export type DeploymentOrder = {
  readonly municipality: Municipality;
  /** The bundle of a function. */
  readonly codeOf: (name: FunctionName) => Code;
};

/** The two stacks of one municipality, checked against the AwsSolutions rules when they are synthesised. */
export const addDeployment = (app: App, { municipality, codeOf }: DeploymentOrder): readonly Stack[] => {
  const prefix = `fleksaftale-${municipality.key}`;
  const tags = { service: 'fleksaftale', municipality: municipality.key };
  const kept = new RecordsStack(app, `${prefix}-records`, {
    tags,
    description: 'Records of the service; kept.',
    municipality: municipality.key,
  });
  const service = new ServiceStack(app, `${prefix}-service`, {
    tags,
    description: 'The service itself; replaceable.',
    municipality,
    prefix,
    codeOf,
    kept,
  });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return [kept, service];
};
