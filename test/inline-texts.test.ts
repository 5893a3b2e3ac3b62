import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inlineTextsIn } from './inline-texts.ts';

const ROOT = join(import.meta.dirname, '..');
const files = globSync('{templates/{pages,mail,pdf},functions,shared}/**/*.{ts,tsx}', { cwd: ROOT });

/** Danish that is read from people rather than said to them, and English for whoever runs the service. */
const NOT_SAID: Readonly<Record<string, string>> = {
  'shared/domain/agreement/filler.ts': 'what is typed instead of an answer',
  'shared/domain/agreement/health-words.ts': 'what is typed about illness',
  'shared/domain/desk/search-text.ts': 'how letters are typed in a search',
  'shared/runtime/municipality.ts': 'a fault in the settings, for the operator at deployment',
  'shared/adapters/dynamo/': 'expressions of the table',
};

const isSaid = (path: string): boolean =>
  !Object.keys(NOT_SAID).some((beginning) => path.startsWith(beginning));

describe('what people read', () => {
  it('stands in templates/texts, and nowhere among pages, mails, documents, functions and rules', () => {
    const found = files
      .filter(isSaid)
      .flatMap((path) =>
        inlineTextsIn({ path, text: readFileSync(join(ROOT, path), 'utf8') }).map(
          (text) => `${path}: ${text}`,
        ),
      );

    expect(found).toEqual([]);
  });

  it.each(Object.keys(NOT_SAID))(
    'is not searched for in %s, where there is something to leave out',
    (path) => {
      const left = files.filter((file) => file.startsWith(path));

      expect(
        left.flatMap((file) => inlineTextsIn({ path: file, text: readFileSync(join(ROOT, file), 'utf8') })),
      ).not.toEqual([]);
    },
  );

  it.each([
    ['templates/pages/x.tsx', 'export const X = () => <p>ok</p>;', 'ok'],
    ['templates/pages/x.tsx', 'export const X = () => <Button text="Gem" />;', 'Gem'],
    ['templates/pages/x.tsx', 'export const x = (n: string) => `Trin ${n} af 6`;', 'Trin'],
    ['templates/pdf/x.ts', "export const x = { heading: 'på arbejde' };", 'på arbejde'],
    ['functions/x.ts', "export const x = 'Sagen er lukket';", 'Sagen er lukket'],
    ['shared/domain/x.ts', "export const x = 'løn';", 'løn'],
  ])('is found in %s: %s', (path, text, found) => {
    expect(inlineTextsIn({ path, text })).toEqual([found]);
  });

  it.each([
    ['templates/pages/x.tsx', 'export const X = () => <p class="alert-text">{texts.sent}</p>;'],
    ['templates/pages/x.tsx', '/** Står på siden. */ export const x = 1; // Også her'],
    ['functions/x.ts', "throw new TypeError('a party came in without a link');"],
    ['shared/x.ts', "import { x } from './Ændring.ts';"],
  ])('is not found in %s: %s', (path, text) => {
    expect(inlineTextsIn({ path, text })).toEqual([]);
  });
});
