import type { Sections } from '../../../shared/domain/agreement/sections.ts';
import { agreementLabels } from '../../texts/da/agreement-labels.ts';
import { agreementWords } from '../../texts/da/agreement-words.ts';
import { danishDate } from '../../texts/danish-format.ts';
import type { Fact } from '../parts/facts.tsx';
import { given } from './given.ts';

const labels = agreementLabels.sections.job;

export const jobFacts = (job: Sections['job']): readonly Fact[] => [
  ...given(labels.title, job.title),
  ...given(labels.startDate, danishDate(job.startDate)),
  ...durationFacts(job.duration),
  ...given(labels.probation, job.probation),
  ...given(labels.tasks, job.tasks),
  ...given(labels.excludedTasks, job.excludedTasks),
  ...given(labels.considerations.label, considerationsOf(job)),
  ...given(labels.considerations.text, job.considerations.text),
  ...given(labels.aids.label, agreementWords.aidStates[job.aids.state]),
  ...given(labels.aids.text, job.aids.text),
];

/** The ticked considerations in words. */
export const considerationsOf = ({ considerations }: Sections['job']): readonly string[] =>
  considerations.kinds.map((kind) => agreementWords.considerations[kind]);

const durationFacts = (duration: Sections['job']['duration']): readonly Fact[] =>
  duration.kind === 'until'
    ? [
        ...given(labels.duration.endDate, danishDate(duration.endDate)),
        ...given(labels.duration.reason, duration.reason),
      ]
    : given(labels.duration.label, agreementWords.durations[duration.kind]);
