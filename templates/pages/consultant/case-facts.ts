import type { CaseFile } from '../../../shared/domain/case/case.ts';
import { agreementWords } from '../../texts/da/agreement-words.ts';
import { danishDate, danishDateTime, hoursText, percentText } from '../../texts/danish-format.ts';
import { casePageTexts } from '../../texts/desk/case-page-texts.ts';
import { rhythmTexts } from '../../texts/desk/rhythm-texts.ts';
import { given } from '../agreement/given.ts';
import type { Fact } from '../parts/facts.tsx';

const texts = casePageTexts.facts;

/** What the municipality knows of the case itself. */
export const caseFacts = ({ case: opened }: CaseFile): readonly Fact[] => {
  const { assessment, facts, consultant, permanence, rhythm = 'none' } = opened;
  return [
    ...given(texts.kind, agreementWords.agreementKinds[opened.kind]),
    ...given(texts.permanence, permanence && agreementWords.permanences[permanence]),
    ...given(
      texts.assessment,
      assessment &&
        texts.assessmentText(hoursText(assessment.weeklyHours), percentText(assessment.intensity)),
    ),
    ...given(texts.rhythm, rhythm === 'none' ? undefined : rhythmTexts.rhythms[rhythm]),
    ...given(texts.consultant, consultant.name),
    ...given(texts.caseNumber, opened.caseNumber),
    ...given(texts.opened, danishDateTime(opened.openedAt)),
    ...given(
      texts.registered,
      facts.registered && texts.registeredText(facts.registered.by, danishDateTime(facts.registered.at)),
    ),
    ...given(texts.endedOn, facts.ended && danishDate(facts.ended.on)),
  ];
};
