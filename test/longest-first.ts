import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that run services or browsers take longest; begun last, one would run alone at the end. */
const LONGEST = ['journey/kill', 'browser/', 'journey/', 'infra/'];

const rankOf = ({ moduleId }: TestSpecification): number => {
  const place = LONGEST.findIndex((part) => moduleId.includes(`/test/${part}`));
  return place === -1 ? LONGEST.length : place;
};

/** Begins with the longest files, also on a machine that has never run them. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rankOf(one) - rankOf(other));
  }
}
