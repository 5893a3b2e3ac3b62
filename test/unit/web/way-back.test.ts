import { describe, expect, it } from 'vitest';
import { REFUSAL_CODES } from '../../../shared/domain/refusals.ts';
import { wayBack } from '../../../shared/web/way-back.ts';

const TOKEN = 'Ab3-_x9';

describe('the way on from a page that was refused', () => {
  it.each([
    [`/medarbejder/${TOKEN}/kode`, { href: `/medarbejder/${TOKEN}`, to: 'agreement' }],
    [`/arbejdsgiver/${TOKEN}/udfyld/jobbet`, { href: `/arbejdsgiver/${TOKEN}`, to: 'agreement' }],
    [`/arbejdsgiver/${TOKEN}`, { href: `/arbejdsgiver/${TOKEN}`, to: 'agreement' }],
    ['/sager/c-2/afslut', { href: '/sager/c-2', to: 'case' }],
    ['/sager/ny', { href: '/sager', to: 'desk' }],
    ['/sager', { href: '/sager', to: 'desk' }],
  ])('leads from %s to the first page of the same', (rawPath, way) => {
    expect(wayBack('changed-meanwhile', { rawPath })).toEqual(way);
  });

  it.each(['/', '/nyt-link', '/start/abc', '/sagerne', '/medarbejder', `/medarbejder/${TOKEN}%22x/kode`])(
    'is none from %s',
    (rawPath) => {
      expect(wayBack('changed-meanwhile', { rawPath })).toBeUndefined();
    },
  );

  it('never leads back by a link that lets nobody in, and from an unknown case to the desk', () => {
    expect(wayBack('not-found', { rawPath: `/medarbejder/${TOKEN}/kode` })).toBeUndefined();
    expect(wayBack('not-found', { rawPath: '/sager/c-2' })).toEqual({ href: '/sager', to: 'desk' });
  });

  it.each(REFUSAL_CODES)('holds nothing of what was asked but the page: %s', (code) => {
    const way = wayBack(code, { rawPath: `/arbejdsgiver/${TOKEN}/../../sager` });

    expect(way?.href ?? '').not.toContain('..');
  });
});
