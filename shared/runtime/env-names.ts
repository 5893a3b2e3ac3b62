/** The names under which infra hands a function its world. Both sides read them here. */
export const ENV = {
  table: 'TABLE_NAME',
  municipality: 'MUNICIPALITY',
  secrets: 'SECRETS_ID',
  sealingKey: 'SEALING_KEY_ID',
  /** The key that wraps the keys of the fields. */
  fieldKey: 'FIELD_KEY_ID',
  journal: 'JOURNAL_BUCKET',
  configurationSet: 'SES_CONFIGURATION_SET',
  logLevel: 'LOG_LEVEL',
  /** Read by Node itself before anything else. */
  nodeOptions: 'NODE_OPTIONS',
  /** One machine only: how far the clock is moved, in milliseconds. Never set where the service is deployed. */
  clockOffset: 'CLOCK_OFFSET_MILLISECONDS',
} as const;

export type EnvName = (typeof ENV)[keyof typeof ENV];
