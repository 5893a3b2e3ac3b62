/** Every function of the service; the folder in `functions/`, the bundle and the deployed function carry this name. */
export const WEB_FUNCTIONS = [
  'employer',
  'citizen',
  'consultant',
  'anyone',
  'preview',
  'verify',
  'calendar',
] as const;
export const STREAM_FUNCTIONS = ['seal-agreement', 'journal-agreement', 'deliver-mail'] as const;
export const BACKGROUND_FUNCTIONS = [
  ...STREAM_FUNCTIONS,
  'record-mail-outcome',
  'daily-round',
  'retention',
  'verify-audit',
] as const;

export type WebFunction = (typeof WEB_FUNCTIONS)[number];
export type BackgroundFunction = (typeof BACKGROUND_FUNCTIONS)[number];
export type FunctionName = WebFunction | BackgroundFunction;
