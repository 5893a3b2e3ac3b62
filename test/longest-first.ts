import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** From half a minute down to some seconds. */
const LONGEST = [
  'test/journey/kill.test.ts',
  'test/browser/path.test.ts',
  'test/browser/accessibility.test.ts',
  'test/journey/ten-agreements.test.ts',
  'test/unit/forms/employer-forms.test.ts',
  'test/browser/mishaps.test.ts',
  'test/browser/script.test.ts',
  'test/unit/forms/other-forms.test.ts',
  'test/browser/weight.test.ts',
  'test/gallery/gallery.test.ts',
];

/** They share a running service as long as one comes right after the other. */
const JOURNEYS = '/test/journey/';

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = LONGEST.findIndex((path) => moduleId.endsWith(path));
  if (place >= 0) return place;
  return moduleId.includes(JOURNEYS) ? LONGEST.length : LONGEST.length + 1;
};

/** Begins with the files that take longest, also where no earlier run tells Vitest which those are, as after `npm ci`. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // Not the sort of an array: gives a new one.
    // oxlint-disable-next-line unicorn/no-array-sort
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}
