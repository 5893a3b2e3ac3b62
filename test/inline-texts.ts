import { parseAst } from 'vitest/node';

export type SourceFile = { readonly path: string; readonly text: string };
type Node = Readonly<Record<string, unknown>>;

/** What stands between tags, which people always read, and what stands between quotes, which they may. */
type Piece = { readonly kind: 'shown' | 'quoted'; readonly text: string };

/**
 * Words in a source file that people read and that belong in `templates/texts/`. Between tags any letter counts. Between
 * quotes it counts when it has a Danish letter, or begins like a sentence: in templates with a word with a capital letter,
 * elsewhere with three words of which the first has one (class names, codes and table expressions do not).
 */
export const inlineTextsIn = ({ path, text }: SourceFile): readonly string[] => {
  const startsLikeText = path.startsWith('templates/') ? /^\s*\p{Lu}\p{Ll}/u : /^\s*\p{Lu}\S*\s+\S+\s+\S+/u;
  const isRead = (piece: Piece): boolean =>
    piece.kind === 'shown'
      ? /\p{L}/u.test(piece.text)
      : /[æøå]/iu.test(piece.text) || startsLikeText.test(piece.text);
  const program = parseAst(text, { lang: path.endsWith('.tsx') ? 'tsx' : 'ts' });
  return piecesIn(program)
    .filter(isRead)
    .map((piece) => piece.text.replaceAll(/\s+/g, ' ').trim());
};

const piecesIn = (value: unknown): readonly Piece[] => {
  if (Array.isArray(value)) return value.flatMap(piecesIn);
  if (!isNode(value)) return [];
  const { type, value: held } = value;
  if (type === 'ImportDeclaration') return [];
  if (type === 'JSXText' && typeof held === 'string') return [{ kind: 'shown', text: held }];
  if (type === 'Literal' && typeof held === 'string') return [{ kind: 'quoted', text: held }];
  if (type === 'TemplateElement' && isNode(held)) return [{ kind: 'quoted', text: String(held['cooked']) }];
  return Object.values(value).flatMap(piecesIn);
};

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
