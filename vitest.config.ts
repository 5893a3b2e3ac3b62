import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';
import { ttfAsBytes } from './test/ttf-plugin.ts';

export default defineConfig({
  plugins: [ttfAsBytes()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    isolate: false,
    pool: 'threads',
    // Vitest leaves a core free; on two cores that would be half the machine.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    globalSetup: './test/temporary-files.ts',
    setupFiles: './test/draws.ts',
    // An approved copy that is missing or differs is a fault, here as in CI; `npm run approve` takes the present ones.
    update: 'none',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', './test/closing-line.ts'],
    coverage: { include: ['functions/**', 'shared/**', 'templates/**'], exclude: ['functions/*/handler.ts'] },
  },
});
