import { describe, expect, it } from 'vitest';
import { REFUSAL_CODES, type RefusalCode } from '../../../shared/domain/refusals.ts';
import { formAgain } from '../../../shared/web/send-again.ts';
import { refusedPage } from '../../../templates/pages/anyone/refused-page.tsx';
import { makeFakeWorld } from '../../fakes/fake-world.ts';
import { anEvent } from '../../fakes/web-requests.ts';
import { bodyOf, type Entry, formOn } from '../../journey/form-page.ts';

const ROUTE = 'POST /sager/{case}/afslut';
const path = { case: 'c-2' };
const TYPED: readonly Entry[] = [
  ['commandId', '00000000-0000-4000-8000-0000000000aa'],
  ['on.day', '1'],
  ['participants', 'citizen'],
  ['participants', 'employer'],
  ['reason', '"><script>alert(1)</script>\r\nFlyttet'],
];

const pageAfter = (code: RefusalCode, route = ROUTE) => {
  const again = formAgain(code, anEvent(route, { path, body: bodyOf(TYPED) }));
  const { frame } = makeFakeWorld();
  return formOn({ status: 401, html: refusedPage({ frame, code, again }) });
};

describe('a form that was sent after the session had ended', () => {
  it('stands whole on the page that says so, to be sent once more', () => {
    const { action, hidden, html } = pageAfter('not-signed-in');

    expect(action).toBe('/sager/c-2/afslut');
    expect(hidden).toEqual(TYPED);
    expect(html).not.toContain('<script>alert');
  });

  it('is not there when only a page was asked for', () => {
    expect(pageAfter('not-signed-in', 'GET /sager/{case}/afslut').action).toBe('');
  });

  it.each(REFUSAL_CODES.filter((code) => code !== 'not-signed-in'))(
    'is not there when it was refused for another reason: %s',
    (code) => {
      expect(pageAfter(code).action).toBe('');
    },
  );
});
