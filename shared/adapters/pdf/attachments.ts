import { type PDFDocument, PDFHexString, PDFName, type PDFRef, PDFString } from 'pdf-lib';
import type { Attachment } from '../../../templates/pdf/document-model.ts';
import { addDeflated } from './deflated.ts';

/** Puts files into the file, as the source of what it says (ISO 19005-3, 6.8), found by their names. */
export const addAttachments = (
  { context, catalog }: PDFDocument,
  attachments: readonly Attachment[],
  at: Date,
): void => {
  if (attachments.length === 0) return;
  const date = PDFString.fromDate(at);
  const added = attachments.map(({ name, bytes, mediaType, description }) => {
    const file = addDeflated(context, bytes, {
      Type: 'EmbeddedFile',
      Subtype: mediaType,
      Params: { Size: bytes.byteLength, CreationDate: date, ModDate: date },
    });
    const ref = context.register(
      context.obj({
        Type: 'Filespec',
        F: PDFString.of(name),
        UF: PDFHexString.fromText(name),
        EF: { F: file },
        Desc: PDFHexString.fromText(description),
        AFRelationship: 'Source',
      }),
    );
    return { name, ref };
  });
  catalog.set(PDFName.of('Names'), context.obj({ EmbeddedFiles: { Names: sortedNames(added) } }));
  catalog.set(PDFName.of('AF'), context.obj(added.map(({ ref }) => ref)));
};

type Added = { readonly name: string; readonly ref: PDFRef };

const sortedNames = (added: readonly Added[]): (PDFHexString | PDFRef)[] =>
  added
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap(({ name, ref }) => [PDFHexString.fromText(name), ref]);
