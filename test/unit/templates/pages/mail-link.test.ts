import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { email } from '../../../../shared/domain/agreement/identities.ts';
import { mailAddress } from '../../../../templates/pages/parts/mail-link.tsx';

const TEMPLATES = join(import.meta.dirname, '../../../../templates');

describe('a link that begins a mail', () => {
  it('leads to the address itself', () => {
    expect(mailAddress('kira.konsulentsen@eksempelby.example.com')).toBe(
      'mailto:kira.konsulentsen@eksempelby.example.com',
    );
  });

  it.each([
    'karl?cc=spy%40example.com&subject=x@example.org',
    'karl&bcc=spy@example.org',
    'karl#x@example.org',
    'karl%2Cspy%40example.com@example.org',
  ])('reaches nobody but the address on record: %s', (typed) => {
    const { data } = email().safeParse(typed);
    const link = new URL(mailAddress(data ?? ''));

    expect(data).toBe(typed);
    expect([link.search, link.hash]).toEqual(['', '']);
    expect(decodeURIComponent(link.pathname)).toBe(typed);
    expect(link.pathname.split('@')).toHaveLength(2);
  });

  it('is written by this part alone', () => {
    const others = globSync('**/*.{ts,tsx}', { cwd: TEMPLATES }).filter(
      (file) =>
        !file.endsWith('parts/mail-link.tsx') &&
        readFileSync(join(TEMPLATES, file), 'utf8').includes('mailto:'),
    );

    expect(others).toEqual([]);
  });
});
