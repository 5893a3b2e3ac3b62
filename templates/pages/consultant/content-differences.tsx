import type { DifferenceLine } from '../../texts/desk/difference-texts.ts';
import { timelineTexts } from '../../texts/desk/timeline-texts.ts';
import { DifferenceList } from '../agreement/difference-list.tsx';

type Shown = { readonly differences: readonly DifferenceLine[] };

/** What is not as it was signed before, each change in words. */
export const ContentDifferences = ({ differences }: Shown) =>
  differences.length === 0 ? null : (
    <div class="differences">
      <p>{timelineTexts.differences.heading}</p>
      <DifferenceList lines={differences} />
    </div>
  );
