import { describe, expect, it } from 'vitest';
import { problemsOf } from './html-rules.ts';
import { WHOLE_PAGES } from './whole-pages.ts';

describe('the HTML of the pages', () => {
  it.each(WHOLE_PAGES)('is valid: %s', async (_name, render) => {
    expect(await problemsOf(render())).toEqual([]);
  });

  it.each(WHOLE_PAGES)('holds no style, script or event of its own: %s', (_name, render) => {
    const html = render();

    expect(html).not.toMatch(/\sstyle=/);
    expect(html).not.toMatch(/<style/);
    expect(html).not.toMatch(/\son[a-z]+=/);
    expect(html).not.toMatch(/<script(?![^>]* src=)/);
    expect(html).not.toMatch(/javascript:/i);
  });

  it.each(WHOLE_PAGES)('asks nobody else for anything: %s', (_name, render) => {
    expect(render()).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });

  it.each(WHOLE_PAGES)('has each id once and one heading of the first level: %s', (_name, render) => {
    const ids = [...render().matchAll(/\sid="([^"]+)"/g)].map((found) => found[1]);

    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    expect(render().match(/<h1/g)).toHaveLength(1);
  });
});
