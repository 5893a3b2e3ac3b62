import type { Block, DocumentModel } from '../../../../templates/pdf/document-model.ts';

/** Everything a document says, text by text, in the order of its parts. */
export const saidIn = ({ blocks }: Pick<DocumentModel, 'blocks'>): readonly string[] =>
  blocks.flatMap(saidInBlock);

const saidInBlock = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'title':
      return [block.above, block.text, block.below];
    case 'facts':
      return block.facts.flatMap(({ label, value }) => [
        label,
        ...(typeof value === 'string' ? [value] : bulleted(value)),
      ]);
    case 'table':
      return [
        ...block.columns.map(({ heading }) => heading),
        ...block.rows.flat().flatMap((cell) => (typeof cell === 'string' ? [cell] : [cell.name, cell.text])),
      ];
    case 'list':
      return bulleted(block.items);
    case 'page-break':
      return [];
    case 'heading':
    case 'paragraph':
    case 'note':
      return [block.text];
  }
};

const bulleted = (items: readonly string[]): readonly string[] => items.flatMap((item) => ['•', item]);
