import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENV } from '../../../shared/runtime/env-names.ts';
import { type Municipality, settingsOf } from '../../../shared/runtime/municipality.ts';
import { JOURNAL_BUCKET } from '../aws/put-object.ts';
import { TABLE_NAME } from '../database/table.ts';

export const SECRETS_ID = 'fleksaftale/keys';
export const SEALING_KEY_ID = '00000000-0000-4000-8000-000000000002';
export const FIELD_KEY_ID = '00000000-0000-4000-8000-000000000003';
const CONFIGURATION_SET = 'fleksaftale';

/** Where the parts of this machine's service answer. */
export type Addresses = {
  readonly origin: string;
  readonly issuer: string;
  readonly engine: string;
  readonly mail: string;
  readonly secrets: string;
  readonly sealing: string;
  readonly journal: string;
};

const SETTINGS = join(import.meta.dirname, '../../municipalities/eksempelby.json');

/** Eksempelby's settings with the addresses of this machine; always a demonstration. */
export const localMunicipality = ({ origin, issuer }: Pick<Addresses, 'origin' | 'issuer'>): Municipality => {
  const settings = settingsOf(JSON.parse(readFileSync(SETTINGS, 'utf8')));
  return { ...settings, origin, signIn: { ...settings.signIn, issuer }, demonstration: true };
};

/** What infra gives a deployed function, pointing at this machine. It is all the functions see of the environment. */
export const functionEnvironment = (
  municipality: Municipality,
  at: Addresses,
): Readonly<Record<string, string>> => ({
  [ENV.table]: TABLE_NAME,
  [ENV.municipality]: JSON.stringify(municipality),
  [ENV.secrets]: SECRETS_ID,
  [ENV.sealingKey]: SEALING_KEY_ID,
  [ENV.fieldKey]: FIELD_KEY_ID,
  [ENV.configurationSet]: CONFIGURATION_SET,
  [ENV.journal]: JOURNAL_BUCKET,
  [ENV.logLevel]: 'info',
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_ENDPOINT_URL_DYNAMODB: at.engine,
  AWS_ENDPOINT_URL_SESV2: at.mail,
  AWS_ENDPOINT_URL_SECRETS_MANAGER: at.secrets,
  AWS_ENDPOINT_URL_KMS: at.sealing,
  AWS_ENDPOINT_URL_S3: at.journal,
  TZ: 'UTC',
});
