import { describe, expect, it } from 'vitest';
import { billIn, purlOf } from '../../../../infra/supply/sbom.ts';

const COOKIE = { name: 'cookie', version: '2.0.2', purl: 'pkg:npm/cookie@2.0.2' };
const MIDDY = { name: '@middy/core', version: '7.9.2', purl: 'pkg:npm/%40middy/core@7.9.2' };
const PDFKIT = { name: 'pdfkit', version: '0.20.2', purl: 'pkg:npm/pdfkit@0.20.2' };

/** As npm writes it in a folder called `e`. */
const written = (components: readonly object[]) =>
  JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    metadata: { component: { name: 'e', purl: 'pkg:npm/fleksaftale@0.1.0' } },
    components,
  });

describe('the bill of materials', () => {
  it('says of each package whether it is part of what is deployed', () => {
    const { components } = billIn(
      written([COOKIE, MIDDY, PDFKIT]),
      new Set([COOKIE, MIDDY].map((each) => purlOf(each))),
    );

    expect(components.map(({ name, properties }) => [name, properties?.at(-1)?.value])).toEqual([
      ['cookie', 'true'],
      ['@middy/core', 'true'],
      ['pdfkit', 'false'],
    ]);
  });

  it('is that of the project, whatever its folder is called', () => {
    expect(billIn(written([COOKIE]), new Set()).metadata.component.name).toBe('fleksaftale');
  });

  it.each([
    ['nothing', ''],
    ['an error', '{"error":{"code":"EUSAGE"}}'],
    ['a bill of nothing', written([])],
  ])('is never made of %s', (_what, text) => {
    expect(() => billIn(text, new Set())).toThrow();
  });
});
