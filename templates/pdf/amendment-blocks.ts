import type { AgreementContent } from '../../shared/domain/agreement/agreement-content.ts';
import { amendedFields } from '../../shared/domain/agreement/amended-fields.ts';
import { documentTexts } from '../texts/da/document.ts';
import { danishDate, decimalComma, hoursText } from '../texts/danish-format.ts';
import { type DifferenceLine, differenceLines } from '../texts/desk/difference-texts.ts';
import type { Block } from './document-model.ts';

const texts = documentTexts.amendment;

/** What an amendment changes, in words, from when, and which agreement it is of; nothing in a first agreement. */
export const amendmentBlocks = (
  content: AgreementContent,
  amended: AgreementContent | undefined,
): readonly Block[] => {
  const { amendment, paidHours } = content;
  if (amendment === undefined || amended === undefined) return [];
  const day = danishDate(amendment.effectiveFrom);
  const hours =
    amended.paidHours === paidHours
      ? []
      : [texts.hours(decimalComma(amended.paidHours), hoursText(paidHours), day)];
  const others = amendedFields(amended, content).filter(({ path }) => path[0] !== 'paidHours');
  return [
    { kind: 'heading', level: 1, text: texts.heading },
    { kind: 'paragraph', text: texts.holds(day) },
    { kind: 'list', items: [...hours, ...differenceLines(others).map(lineText)] },
    { kind: 'paragraph', text: `${texts.amends} ${amendment.amends.contentHash}` },
  ];
};

const lineText = (line: DifferenceLine): string => {
  switch (line.kind) {
    case 'sentence':
      return line.text;
    case 'texts':
      return texts.changed(line.label, line.before, line.after);
    case 'items':
      return texts.items(line.label, [...line.added.map(texts.added), ...line.removed.map(texts.removed)]);
  }
};
