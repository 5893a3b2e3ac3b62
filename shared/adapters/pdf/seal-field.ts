import {
  PDFArray,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFRef,
  PDFString,
} from 'pdf-lib';
import type { Instant } from '../../domain/calendar/instant.ts';

/** Whatever is added to the file later breaks the seal, a comment too (ISO 32000-1, 12.8.2.2). */
const NO_CHANGES = { Type: 'TransformParams', P: 1, V: PDFName.of('1.2') };

export type SealField = {
  readonly at: Instant;
  /** Who seals, as readers of PDF show it. */
  readonly name: string;
  /** Room for the signature in the file: hexadecimal, so it takes twice as much. */
  readonly bytes: number;
};

/** As wide as any offset in a file that fits an item of the table. */
export const OFFSET = '**********';

/**
 * A field for the municipality's seal and a signature that is still blank (ISO 32000-1, 12.8; ETSI EN 319 142-1, 5.4). The
 * field is seen nowhere; its place in the structure is told by the reference that is given back.
 */
export const addSealField = (
  pdf: PDFDocument,
  { at, name, bytes }: SealField,
  structParent: number,
): PDFRef => {
  const { context, catalog } = pdf;
  const page = pdf.getPage(pdf.getPageCount() - 1);
  const offsets = PDFArray.withContext(context);
  for (const offset of [PDFNumber.of(0), ...[1, 2, 3].map(() => PDFName.of(OFFSET))]) offsets.push(offset);
  const signature = context.register(
    context.obj({
      Type: 'Sig',
      Filter: 'Adobe.PPKLite',
      SubFilter: 'ETSI.CAdES.detached',
      ByteRange: offsets,
      Contents: PDFHexString.of('0'.repeat(bytes * 2)),
      Reference: [{ Type: 'SigRef', TransformMethod: 'DocMDP', TransformParams: NO_CHANGES }],
      Name: PDFHexString.fromText(name),
      M: PDFString.fromDate(new Date(at)),
    }),
  );
  const field = context.register(
    context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      T: PDFString.of('segl'),
      TU: PDFHexString.fromText(name),
      V: signature,
      F: 132,
      Rect: [0, 0, 0, 0],
      P: page.ref,
      StructParent: structParent,
    }),
  );
  catalog.set(PDFName.of('Perms'), context.obj({ DocMDP: signature }));
  page.node.set(PDFName.of('Annots'), context.obj([field]));
  catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: [field], SigFlags: 3 }));
  return field;
};
