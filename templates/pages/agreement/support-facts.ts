import type { Sections } from '../../../shared/domain/agreement/sections.ts';
import { agreementLabels } from '../../texts/da/agreement-labels.ts';
import { agreementWords } from '../../texts/da/agreement-words.ts';
import { perWeek } from '../../texts/da/agreement-view.ts';
import { hoursText, phoneText } from '../../texts/danish-format.ts';
import type { Fact } from '../parts/facts.tsx';
import { given } from './given.ts';

const labels = agreementLabels.sections.support;

export const supportFacts = ({ mentor, contactForm, other }: Sections['support']): readonly Fact[] => [
  ...given(labels.mentor.label, mentorTexts(mentor)),
  ...given(
    labels.contactForm,
    contactForm === undefined ? undefined : agreementWords.contactForms[contactForm],
  ),
  ...given(labels.other, other),
];

const mentorTexts = (mentor: Sections['support']['mentor']): string =>
  mentor.kind === 'named'
    ? [mentor.name, phoneText(mentor.phone), perWeek(hoursText(mentor.weeklyHours))].join('\n')
    : agreementWords.mentors[mentor.kind];
