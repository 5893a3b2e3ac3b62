import { Details } from '../parts/details.tsx';

/** A term in plain words, folded away until somebody asks. */
export const Explained = ({
  summary,
  paragraphs,
}: {
  readonly summary: string;
  readonly paragraphs: readonly string[];
}) => (
  <Details summary={summary}>
    {paragraphs.map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
  </Details>
);

/** What others might answer, folded away until somebody asks. */
export const Examples = ({
  summary,
  examples,
}: {
  readonly summary: string;
  readonly examples: readonly string[];
}) => (
  <Details summary={summary}>
    <ul>
      {examples.map((example) => (
        <li key={example}>{example}</li>
      ))}
    </ul>
  </Details>
);
