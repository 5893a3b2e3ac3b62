import type { DifferenceLine } from '../../texts/desk/difference-texts.ts';
import { timelineTexts } from '../../texts/desk/timeline-texts.ts';

const texts = timelineTexts.differences;

type Shown = { readonly differences: readonly DifferenceLine[] };

/** What is not as it was signed before, each change in words. */
export const ContentDifferences = ({ differences }: Shown) =>
  differences.length === 0 ? null : (
    <div class="differences">
      <p>{texts.heading}</p>
      <ul>
        {differences.map((line, place) => (
          <li key={place}>
            <Line line={line} />
          </li>
        ))}
      </ul>
    </div>
  );

const Line = ({ line }: { readonly line: DifferenceLine }) => {
  switch (line.kind) {
    case 'sentence':
      return <>{line.text}</>;
    case 'texts':
      return (
        <>
          {line.label}
          <TwoTexts before={line.before} after={line.after} />
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

const TwoTexts = ({ before, after }: { readonly before: string; readonly after: string }) => (
  <dl class="two-texts">
    <dt>{texts.before}</dt>
    <dd class="own-words">{before}</dd>
    <dt>{texts.after}</dt>
    <dd class="own-words">{after}</dd>
  </dl>
);
