import type { Sections } from '../../../shared/domain/agreement/sections.ts';
import type { AgreementTexts } from '../../texts/agreement-texts.ts';
import { phoneText } from '../../texts/danish-format.ts';
import type { TextFact } from '../parts/facts.tsx';
import { given } from './given.ts';

export const supportFacts = (
  { mentor, contactForm, other }: Sections['support'],
  texts: AgreementTexts,
): readonly TextFact[] => {
  const { words } = texts;
  const labels = texts.labels.sections.support;
  return [
    ...given(labels.mentor.label, mentorTexts(mentor, texts)),
    ...given(labels.contactForm, contactForm === undefined ? undefined : words.contactForms[contactForm]),
    ...given(labels.other, other),
  ];
};

const mentorTexts = (
  mentor: Sections['support']['mentor'],
  { words, view, format }: AgreementTexts,
): string =>
  mentor.kind === 'named'
    ? [mentor.name, phoneText(mentor.phone), view.perWeek(format.hours(mentor.weeklyHours))].join('\n')
    : words.mentors[mentor.kind];
