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
  isBeingAmended?: boolean,
];
type TalkValues = readonly [
  caseId: TalkLine['caseId'],
  followUpId: string,
  due: TalkLine['due'],
  moves?: number,
  changedAt?: TalkLine['changedAt'],
];

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
    line.isBeingAmended,
  ];
  return JSON.stringify(values);
};

export const talkLineText = ({ caseId, followUpId, due, moves, changedAt }: TalkLine): string => {
  const values: TalkValues = [caseId, followUpId, due, moves, changedAt];
  return JSON.stringify(values);
};

/** The lines in the order of their texts, which the two functions above alone have written. */
export const linesInTexts = (texts: readonly string[]): DeskLines => {
  const cases: CaseLine[] = [];
  const talks: TalkLine[] = [];
  for (const text of texts) {
    const values: CaseValues | TalkValues = JSON.parse(text);
    if (isTalk(values)) talks.push(talkLineIn(values));
    else cases.push(caseLineIn(values));
  }
  return { cases, talks };
};

const MOST_TALK_VALUES = 5;

const isTalk = (values: CaseValues | TalkValues): values is TalkValues => values.length <= MOST_TALK_VALUES;

const talkLineIn = ([caseId, followUpId, due, moves = 0, changedAt]: TalkValues): TalkLine => ({
  caseId,
  followUpId,
  due,
  moves,
  changedAt,
});

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
  isBeingAmended: values[13] ?? false,
});
