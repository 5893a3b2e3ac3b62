import type { CaseFile } from '../../../shared/domain/case/case.ts';
import { agreementWords } from '../../texts/da/agreement-words.ts';
import { danishDate, danishDateTime, hoursText, percentText } from '../../texts/danish-format.ts';
import type { Fact } from '../parts/facts.tsx';
import { given } from '../agreement/given.ts';

/** What the municipality knows of the case itself. */
export const caseFacts = ({ case: opened }: CaseFile): readonly Fact[] => {
  const { assessment, facts, consultant, permanence } = opened;
  return [
    ...given('Aftalens type', agreementWords.agreementKinds[opened.kind]),
    ...given('Varighed', permanence === undefined ? undefined : agreementWords.permanences[permanence]),
    ...given(
      'Kommunens vurdering',
      `${hoursText(assessment.weeklyHours)} om ugen, ${percentText(assessment.intensity)} intensitet`,
    ),
    ...given('Kontaktperson', consultant.name),
    ...given('Sagsnummer', opened.caseNumber),
    ...given('Oprettet', danishDateTime(opened.openedAt)),
    ...given(
      'Set af',
      facts.registered === undefined
        ? undefined
        : `${facts.registered.by}, ${danishDateTime(facts.registered.at)}`,
    ),
    ...given('Slutdato', facts.ended === undefined ? undefined : danishDate(facts.ended.on)),
  ];
};
