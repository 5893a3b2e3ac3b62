import type { AgreementContent } from './agreement-content.ts';
import { type Difference, differencesBetween } from './differences.ts';

/** Parts that tell which content it is, and nothing of what was agreed. */
const ABOUT_ITSELF: ReadonlySet<string | number | undefined> = new Set([
  'schemaVersion',
  'versionNumber',
  'kind',
  'amendment',
]);

/**
 * What an amendment changes of the agreement it amends, field by field. That the first day has passed meanwhile is no
 * change, and neither is what a content says of itself.
 */
export const amendedFields = (before: AgreementContent, after: AgreementContent): readonly Difference[] =>
  differencesBetween(before, after).filter(
    ({ path }) => !ABOUT_ITSELF.has(path[0]) && path.at(-1) !== 'startInPastConfirmed',
  );
