import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../../templates/pages/parts/fields.ts';
import { RadioGroup } from '../../../../templates/pages/parts/radio-group.tsx';
import { TickList } from '../../../../templates/pages/parts/tick-list.tsx';

const question = {
  fields: fieldsOf({}, [{ field: 'kind', text: 'Vælg et svar.' }]),
  name: 'kind',
  label: 'Hvilken slags?',
  hint: 'Om det hele',
  choices: [
    { value: 'new', label: 'Nyt', hint: 'Om det første' },
    { value: 'extension', label: 'Forlængelse', hint: 'Om det andet' },
  ],
};

const idsIn = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

/** The words that each element is described by. */
const descriptionsIn = (html: string) =>
  [...html.matchAll(/aria-describedby="([^"]+)"/g)].map(([, ids = '']) =>
    ids
      .split(' ')
      .map((id) => new RegExp(` id="${id}">(?:<[^>]*>[^<]*</[^>]*>)?([^<]*)`).exec(html)?.[1])
      .join(' '),
  );

describe.each([
  ['one of several answers', () => renderToString(h(RadioGroup, question))],
  ['several answers', () => renderToString(h(TickList, question))],
])('a question that takes %s', (_what, render) => {
  it('gives each element an id of its own', () => {
    const ids = idsIn(render());

    expect(ids).toHaveLength(new Set(ids).size);
  });

  it('is described by its own hint and error, and each answer by the hint of that answer', () => {
    expect(descriptionsIn(render())).toEqual(['Om det hele Vælg et svar.', 'Om det første', 'Om det andet']);
  });
});
