import { readFileSync } from 'node:fs';
import type { Block, DocumentModel, TableCell } from '../../../templates/pdf/document-model.ts';
import { type Engine, linesOfFact, PLEX } from './engine.ts';
import { type Compiler, makeCompiler } from './typst-library.ts';

let compiler: Compiler | undefined;

/** Typst, which tags what it sets, as PDF/A-3a. One compiler for all documents; what it remembers is cleared after ten. */
export const draw: Engine = (model) => {
  compiler ??= makeCompiler([readFileSync(PLEX.regular), readFileSync(PLEX.bold)]);
  const bytes = compiler.pdf(
    { mainFileContent: sourceOf(model) },
    { pdfStandard: 'a-3a', creationTimestamp: Math.floor(Date.parse(model.createdAt) / 1000) },
  );
  compiler.evictCache(10);
  return bytes;
};

const sourceOf = ({ title, author, footer, blocks }: DocumentModel): string => `
#set document(title: ${quoted(title)}, author: ${quoted(author)})
#set text(lang: "da", font: "IBM Plex Sans", size: 10pt)
#set page(paper: "a4", margin: (x: 64pt, top: 60pt, bottom: 76pt), footer: context [#text(size: 8.5pt)[#${quoted(footer.text)} #h(1fr) Side #counter(page).display() af #counter(page).final().first()]])
#show heading: set text(weight: 600)
${blocks.map(blockSource).join('\n')}
`;

const blockSource = (block: Block): string => {
  switch (block.kind) {
    case 'title':
      return `#${quoted(block.above)}\n\n= #${quoted(block.text)}\n\n#${quoted(block.below)}\n`;
    case 'heading':
      return `${'='.repeat(block.level + 1)} #${quoted(block.text)}\n`;
    case 'paragraph':
    case 'note':
      return `#${quoted(block.text)}\n`;
    case 'list':
      return block.items.map((item) => `- #${quoted(item)}`).join('\n');
    case 'facts':
      return `#table(columns: (162pt, 1fr), stroke: none, ${block.facts
        .map(({ label, value }) => `[#${quoted(label)}], [#${quoted(linesOfFact(value))}]`)
        .join(', ')})\n`;
    case 'table':
      return `#table(columns: (${block.columns.map(({ share }) => `${share * 100}fr`).join(', ')}), table.header(${block.columns
        .map(({ heading }) => `[#${quoted(heading)}]`)
        .join(', ')}), ${block.rows.flat().map(cellSource).join(', ')})\n`;
    case 'page-break':
      return '#pagebreak()';
  }
};

const cellSource = (cell: TableCell): string =>
  typeof cell === 'string' ? `[#${quoted(cell)}]` : `[*#${quoted(cell.name)}* \\ #${quoted(cell.text)}]`;

const quoted = (words: string): string => JSON.stringify(words);
