import type { Sections } from '../../../shared/domain/agreement/sections.ts';
import type { AgreementTexts } from '../../texts/agreement-texts.ts';
import type { TextFact } from '../parts/facts.tsx';
import { given } from './given.ts';

export const jobFacts = (job: Sections['job'], texts: AgreementTexts): readonly TextFact[] => {
  const { words, format } = texts;
  const labels = texts.labels.sections.job;
  return [
    ...given(labels.title, job.title),
    ...given(labels.startDate, format.date(job.startDate)),
    ...durationFacts(job.duration, texts),
    ...given(labels.probation, job.probation),
    ...given(labels.tasks, job.tasks),
    ...given(labels.excludedTasks, job.excludedTasks),
    ...given(
      labels.considerations.label,
      job.considerations.kinds.map((kind) => words.considerations[kind]),
    ),
    ...given(labels.considerations.text, job.considerations.text),
    ...given(labels.aids.label, words.aidStates[job.aids.state]),
    ...given(labels.aids.text, job.aids.text),
  ];
};

const durationFacts = (
  duration: Sections['job']['duration'],
  {
    labels: {
      sections: { job: labels },
    },
    words,
    format,
  }: AgreementTexts,
): readonly TextFact[] =>
  duration.kind === 'until'
    ? [
        ...given(labels.duration.endDate, format.date(duration.endDate)),
        ...given(labels.duration.reason, duration.reason),
      ]
    : given(labels.duration.label, words.durations[duration.kind]);
