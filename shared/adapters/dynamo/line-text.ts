import type { CaseLine, TalkLine } from '../../domain/desk/case-line.ts';
import type { DeskLines } from '../../ports/case-lists.ts';

/**
 * The desk's lines as the indexes carry them: as text, which is read several times faster than an item's map, and by their
 * values alone, since a list has hundreds of them. A new value goes to the end, and is nothing in lines written before.
 */
type CaseValues = readonly [
  caseId: CaseLine['caseId'],
  caseNumber: string | null,
  consultantId: string,
  consultantName: string,
  employeeName: string,
  companyName: string,
  status: CaseLine['status'],
  progressAt: CaseLine['progressAt'],
  mailLost: CaseLine['mailLost'],
  callSince: CaseLine['callSince'] | null,
  answerSince?: CaseLine['answerSince'] | null,
  foundBy?: string,
  employerCallSince?: CaseLine['employerCallSince'] | null,
];
type TalkValues = readonly [caseId: TalkLine['caseId'], followUpId: string, due: TalkLine['due']];

export const caseLineText = (line: CaseLine): string => {
  const values: CaseValues = [
    line.caseId,
    line.caseNumber ?? null,
    line.consultantId,
    line.consultantName,
    line.employeeName,
    line.companyName,
    line.status,
    line.progressAt,
    line.mailLost,
    line.callSince ?? null,
    line.answerSince ?? null,
    line.foundBy,
    line.employerCallSince ?? null,
  ];
  return JSON.stringify(values);
};

export const talkLineText = ({ caseId, followUpId, due }: TalkLine): string => {
  const values: TalkValues = [caseId, followUpId, due];
  return JSON.stringify(values);
};

/** The lines in the order of their texts, which the two functions above alone have written. */
export const linesInTexts = (texts: readonly string[]): DeskLines => {
  const cases: CaseLine[] = [];
  const talks: TalkLine[] = [];
  for (const text of texts) {
    const values: CaseValues | TalkValues = JSON.parse(text);
    if (values.length === TALK_VALUES) talks.push(talkLineIn(values));
    else cases.push(caseLineIn(values));
  }
  return { cases, talks };
};

const TALK_VALUES: TalkValues['length'] = 3;

const talkLineIn = ([caseId, followUpId, due]: TalkValues): TalkLine => ({ caseId, followUpId, due });

const caseLineIn = (values: CaseValues): CaseLine => ({
  caseId: values[0],
  caseNumber: values[1] ?? undefined,
  consultantId: values[2],
  consultantName: values[3],
  employeeName: values[4],
  companyName: values[5],
  status: values[6],
  progressAt: values[7],
  mailLost: values[8],
  callSince: values[9] ?? undefined,
  answerSince: values[10] ?? undefined,
  foundBy: values[11] ?? '',
  employerCallSince: values[12] ?? undefined,
});
