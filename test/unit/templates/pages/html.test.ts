import { HtmlValidate } from 'html-validate/node';
import { describe, expect, it } from 'vitest';
import { WHOLE_PAGES } from './whole-pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // The renderer closes void elements and writes boolean attributes its own way; both are right in HTML.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    // Names of fields are the dotted paths of answers.
    'valid-id': ['error', { relaxed: true }],
    // A tick list posts each ticked word under one name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit'] }],
    // Titles carry the municipality's name; rows of address fields share labels within their own groups.
    'long-title': 'off',
    // A phone number is a link where it can be called.
    'tel-non-breaking': 'off',
    // The script is on our own origin.
    'require-sri': 'off',
  },
});

describe('the HTML of the pages', () => {
  it.each(WHOLE_PAGES)('is valid: %s', async (_name, render) => {
    const report = await validator.validateString(render());

    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${ruleId} ${line}: ${message}`),
      ),
    ).toEqual([]);
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
