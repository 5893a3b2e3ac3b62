import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makePdfRenderer } from '../../shared/adapters/pdf/pdf-renderer.ts';
import { SAMPLE_MODELS } from '../unit/templates/pdf/sample-models.ts';
import { readableDocument } from './document-text.ts';

const APPROVED = join(import.meta.dirname, '../approved/documents');

const renderer = makePdfRenderer();

describe('the documents, as they were approved (`npm run approve` takes the present ones)', () => {
  it.each(Object.entries(SAMPLE_MODELS))('%s', async (name, model) => {
    const text = await readableDocument(await renderer.render(model));

    await expect(text).toMatchFileSnapshot(join(APPROVED, `${name}.txt`));
  });

  it('and no copy is left of one that is gone', () => {
    const known = new Set(Object.keys(SAMPLE_MODELS).map((name) => `${name}.txt`));

    expect(readdirSync(APPROVED).filter((file) => !known.has(file))).toEqual([]);
  });
});
