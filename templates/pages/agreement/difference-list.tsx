import type { DifferenceLine } from '../../texts/desk/difference-texts.ts';
import { timelineTexts } from '../../texts/desk/timeline-texts.ts';

const texts = timelineTexts.differences;

/** Each thing that was changed in words: a sentence, both texts, or item by item. It is Danish on every page. */
export const DifferenceList = ({ lines }: { readonly lines: readonly DifferenceLine[] }) =>
  lines.length === 0 ? null : (
    <ul>
      {lines.map((line, place) => (
        <li key={place}>
          <Line line={line} />
        </li>
      ))}
    </ul>
  );

const Line = ({ line }: { readonly line: DifferenceLine }) => {
  switch (line.kind) {
    case 'sentence':
      return <>{line.text}</>;
    case 'texts':
      return (
        <>
          {line.label}
          <dl class="two-texts">
            <dt>{texts.before}</dt>
            <dd class="own-words">{line.before}</dd>
            <dt>{texts.after}</dt>
            <dd class="own-words">{line.after}</dd>
          </dl>
        </>
      );
    case 'items':
      return (
        <>
          {line.label}
          <ul>
            {line.added.map((text) => (
              <li key={`+${text}`}>{texts.added(text)}</li>
            ))}
            {line.removed.map((text) => (
              <li key={`-${text}`}>{texts.removed(text)}</li>
            ))}
          </ul>
        </>
      );
  }
};
