import { PDFDocument } from 'pdf-lib';
import { readStructure, type ReadElement } from '../unit/adapters/pdf/document-structure.ts';
import { furnitureOf } from '../unit/adapters/pdf/document-text.ts';

/**
 * A document as its readers meet it: what the file says of itself, what each page shows besides, and every part with its tag and
 * text in the order of a screen reader. An entry of a list stands on one line, its label before what it says.
 */
export const readableDocument = async (bytes: Uint8Array): Promise<string> => {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const { root, pages } = await readStructure(bytes);
  return [
    `Title: ${pdf.getTitle()}`,
    `Author: ${pdf.getAuthor()}`,
    `Subject: ${pdf.getSubject()}`,
    `Language: ${pdf.getLanguage()}`,
    `Attached: ${
      pdf
        .getAttachments()
        .map(({ name, description }) => `${name} (${description})`)
        .join(', ') || 'nothing'
    }`,
    ...pages.map((page, place) => `Page ${place + 1}, not read: ${furnitureOf(page).join(' | ')}`),
    '',
    ...root.kids.flatMap((part) => outlineOf(part, '')),
    '',
  ].join('\n');
};

const outlineOf = (element: ReadElement, indent: string): readonly string[] => {
  const { tag, text, kids } = element;
  const deeper = `${indent}  `;
  if (tag === 'LI') {
    const [label, body] = kids;
    const nested = body?.kids ?? [];
    return [
      `${indent}LI ${label?.text} → ${body?.text ?? ''}`.trimEnd(),
      ...nested.flatMap((part) => outlineOf(part, deeper)),
    ];
  }
  const head = /^H\d$/.test(tag) ? ['', `${indent}${tag} ${text}`] : [`${indent}${tag} ${text}`.trimEnd()];
  return [...head, ...kids.flatMap((part) => outlineOf(part, deeper))];
};
