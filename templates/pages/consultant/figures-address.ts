import type { Span } from '../../../shared/domain/figures/months.ts';

/** Where the figures of a period are, as a page or a file. */
export const figuresAddress = (path: '/tal' | '/tal.csv' | '/tal.json', { from, to }: Span): string =>
  `${path}?${new URLSearchParams({ fra: from, til: to }).toString()}`;
