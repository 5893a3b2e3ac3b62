import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { ENV } from '../../shared/runtime/env-names.ts';
import type { FunctionName } from '../../shared/runtime/functions.ts';
import type { Municipality } from '../../shared/runtime/municipality.ts';
import { MailService } from '../constructs/mail-service.ts';
import { Operations } from '../constructs/operations.ts';
import { PublicApi } from '../constructs/public-api.ts';
import type { Surroundings } from '../constructs/service-function.ts';
import { addBackgroundFunctions } from './background-functions.ts';
import type { RecordsStack } from './records.ts';
import { addWebFunctions } from './web-functions.ts';

export interface ServiceStackProps extends StackProps {
  /** The municipality this deployment serves. */
  readonly municipality: Municipality;
  /** Stands before the names of what is deployed: `fleksaftale-eksempelby`. */
  readonly prefix: string;
  /** The bundle of a function. */
  readonly codeOf: (name: FunctionName) => Code;
  /** What the functions read and write. */
  readonly kept: RecordsStack;
}

/** What can be taken down and deployed anew without losing a record: addresses, functions, mail service, alarms. */
export class ServiceStack extends Stack {
  constructor(scope: Construct, id: string, props: ServiceStackProps) {
    super(scope, id, props);
    const { municipality, prefix, kept } = props;
    const operations = new Operations(this, 'Operations');
    const mail = new MailService(this, 'Mail', { mailFrom: municipality.mailFrom, name: prefix, operations });
    const api = new PublicApi(this, 'Web', {
      name: prefix,
      origin: municipality.origin,
      operations,
      whoIsHurt:
        'Employers, citizens or consultants get an error page instead of the page or act they asked for.',
    });
    const surroundings = surroundingsOf(props, operations, mail);
    addWebFunctions(this, { api, kept, surroundings });
    addBackgroundFunctions(this, { mail, kept, surroundings });
    this.tellOperators({ mail, api, operations });
  }

  private tellOperators({
    mail,
    api,
    operations,
  }: {
    mail: MailService;
    api: PublicApi;
    operations: Operations;
  }): void {
    new CfnOutput(this, 'HostNameTarget', {
      value: api.address.target,
      description: 'Point the host name here (CNAME)',
    });
    new CfnOutput(this, 'OperatorTopic', {
      value: operations.operatorTopic.topicArn,
      description: 'Subscribe to hear alarms',
    });
    for (const [index, { name, value }] of mail.identity.dkimRecords.entries()) {
      new CfnOutput(this, `MailRecord${index + 1}Name`, {
        value: name,
        description: 'DNS record (CNAME) that verifies the sender',
      });
      new CfnOutput(this, `MailRecord${index + 1}Value`, { value });
    }
  }
}

const surroundingsOf = (
  props: ServiceStackProps,
  operations: Operations,
  mail: MailService,
): Surroundings => ({
  prefix: props.prefix,
  codeOf: props.codeOf,
  operations,
  environment: {
    [ENV.table]: props.kept.records.table.tableName,
    [ENV.municipality]: JSON.stringify(props.municipality),
    [ENV.secrets]: props.kept.secrets.secret.secretArn,
    [ENV.fieldKey]: props.kept.fields.key.keyArn,
    [ENV.configurationSet]: mail.configurationSetName,
    [ENV.logLevel]: 'info',
  },
});
