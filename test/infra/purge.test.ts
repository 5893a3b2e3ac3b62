import { describe, expect, it } from 'vitest';
import { purged } from '../../infra/build/purge.ts';
import { usedIn } from '../../infra/build/used-in-pages.ts';

const SOURCE = `<main class="page big"><a href="#">x</a><button class={\`button button-\${kind}\`} />; kind: 'primary'`;
const used = usedIn(SOURCE);
const left = (css: string): string => purged(css, used);

describe('a rule', () => {
  it.each([
    '.page{color:red}',
    'main a:hover{color:red}',
    '.button.button-primary{color:red}',
    '.page>a:not(.unknown)::before{content:"{,}"}',
    'a:is(.unknown,.page){color:red}',
    '*{margin:0}',
    ':root{--used:1px}a{margin:var(--used)}',
    'a{background:url("data:image/svg+xml,%3Csvg a={}")}',
    '@media (min-width:576px){.page{color:red}}',
    '@font-face{font-family:Plex;src:url(a.woff2)}',
    '@keyframes turn{0%{top:0}to{top:1px}}a{animation:1s turn}',
    '@page{margin:2cm}',
    'a[href="x,y"]{color:red}',
  ])('that a page can meet stays: %s', (css) => {
    expect(left(css)).toBe(css);
  });

  it.each([
    '.unknown{color:red}',
    '.page .unknown{color:red}',
    'select.page{color:red}',
    '#unknown{color:red}',
    '.button-unknown{color:red}',
    '@media print{.unknown{color:red}}',
    '@keyframes turn{0%{top:0}to{top:1px}}',
    ':root{--idle:var(--idle-too);--idle-too:1px}',
  ])('that no page can meet goes: %s', (css) => {
    expect(left(css)).toBe('');
  });

  it('keeps those of its selectors that a page can meet', () => {
    expect(left('.unknown,.page,select{color:red}')).toBe('.page{color:red}');
  });
});
