import type { ComponentChildren } from 'preact';

export type Fact = {
  readonly label: string;
  /** One value, or several that stand as a list. Line breaks in text are kept. */
  readonly value: ComponentChildren | readonly string[];
};

/** A fact in words alone, which can also stand on paper. */
export type TextFact = { readonly label: string; readonly value: string | readonly string[] };

/** Names and values side by side; below each other on a phone. */
export const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl class="facts">
    {facts.map(({ label, value }) => (
      <div key={label} class="facts-row">
        <dt>{label}</dt>
        <dd>{isList(value) ? <FactList values={value} /> : value}</dd>
      </div>
    ))}
  </dl>
);

const FactList = ({ values }: { readonly values: readonly string[] }) => (
  <ul>
    {values.map((value) => (
      <li key={value}>{value}</li>
    ))}
  </ul>
);

const isList = (value: Fact['value']): value is readonly string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');
