import {
  beginText,
  endText,
  PDFOperator,
  PDFOperatorNames,
  setFontAndSize,
  setLineWidth,
  setStrokingRgbColor,
  setTextMatrix,
  setTextRenderingMode,
  TextRenderingMode,
} from 'pdf-lib';
import type { Footer } from '../../../templates/pdf/document-model.ts';
import { drawBox, drawWords, FONT_NAMES, FRAME, marked, PAPER, showWords } from './drawing.ts';
import { leadingOf, linesOf, widthOf } from './lines.ts';
import { ALARM, ALARM_QUIET, HAIRLINE, TEXT_STYLES } from './text-styles.ts';
import type { Typefaces } from './typeface.ts';

/** What stands on every page besides the document's text, and is not read. */
type Furniture = {
  readonly footer: Footer;
  readonly draftMark?: string | undefined;
  readonly faces: Typefaces;
  readonly page: number;
  readonly pages: number;
};

/** The page's foot, and on a draft its mark at the head and across the page, over all that stands there. */
export const drawFurniture = (furniture: Furniture): readonly PDFOperator[] => [
  ...drawFooter(furniture),
  ...(furniture.draftMark === undefined ? [] : drawDraftMark(furniture.draftMark, furniture.faces)),
];

const FOOTER_TOP = FRAME.height + 30;
const NUMBERING_ROOM = 80;

/** The document and its case to the left, the page number to the right. */
const drawFooter = ({
  footer: { text, numbering },
  faces,
  page,
  pages,
}: Furniture): readonly PDFOperator[] => {
  const number = faces.regular.shape(
    numbering.replace('{page}', String(page)).replace('{pages}', String(pages)),
  );
  const right = FRAME.width - (number.width * TEXT_STYLES.footer.size) / 1000;
  const lines = linesOf(text, 'footer', { faces, width: FRAME.width - NUMBERING_ROOM });
  return marked('/Artifact', '<</Type/Pagination/Subtype/Footer>>', [
    ...drawBox(HAIRLINE, { x: 0, top: FOOTER_TOP - 6, width: FRAME.width, height: 0.5 }),
    ...drawWords([
      ...lines.map((line, place) => ({
        words: line.words,
        style: line.style,
        x: 0,
        top: FOOTER_TOP + place * leadingOf(line),
      })),
      { words: [number], style: 'footer', x: right, top: FOOTER_TOP },
    ]),
  ]);
};

const BAND = { top: -38, height: 22 } as const;

const drawDraftMark = (text: string, faces: Typefaces): readonly PDFOperator[] => {
  const word = faces.bold.shape(text);
  const left = (FRAME.width - (word.width * TEXT_STYLES.draftBand.size) / 1000) / 2;
  return [
    ...marked('/Artifact', '<</Type/Pagination/Subtype/Header>>', [
      ...drawBox(ALARM, { x: 0, top: BAND.top, width: FRAME.width, height: BAND.height }),
      ...drawWords([{ words: [word], style: 'draftBand', x: left, top: BAND.top }]),
    ]),
    ...marked('/Artifact', '<</Type/Pagination/Subtype/Watermark>>', drawAcross(text, faces)),
  ];
};

const ACROSS = { angle: Math.atan2(PAPER.height, PAPER.width), share: 0.78, outline: 0.9 } as const;

/** The text from the lower left to the upper right as outlines, so that what it crosses can be read. */
const drawAcross = (text: string, faces: Typefaces): readonly PDFOperator[] => {
  const word = faces.bold.shape(text);
  const length = Math.hypot(PAPER.width, PAPER.height) * ACROSS.share;
  const size = Math.round((length * 1000) / widthOf([word]));
  const [cos, sin] = [Math.cos(ACROSS.angle), Math.sin(ACROSS.angle)];
  const x = PAPER.width / 2 - (length / 2) * cos + size * 0.349 * sin;
  const y = PAPER.height / 2 - (length / 2) * sin - size * 0.349 * cos;
  return [
    PDFOperator.of(PDFOperatorNames.PushGraphicsState),
    beginText(),
    setStrokingRgbColor(...ALARM_QUIET),
    setLineWidth(ACROSS.outline),
    setTextRenderingMode(TextRenderingMode.Outline),
    setFontAndSize(FONT_NAMES.bold, size),
    setTextMatrix(rounded(cos), rounded(sin), rounded(-sin), rounded(cos), rounded(x), rounded(y)),
    showWords([word]),
    endText(),
    PDFOperator.of(PDFOperatorNames.PopGraphicsState),
  ];
};

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
