import type { CaseFile } from '../../../shared/domain/case/case.ts';
import { askedTalk } from '../../../shared/domain/follow-up/ask.ts';
import type { CopiedCase } from '../../../templates/access-copy/copy-of-case.tsx';
import type { ConsultantWorld } from '../consultant-world.ts';

/** Everything that is stored in one case. */
export const recordsHeld = async (
  { cases, reads, drafts }: Pick<ConsultantWorld, 'cases' | 'reads' | 'drafts'>,
  { case: opened }: CaseFile,
): Promise<CopiedCase['held']> => {
  const { id } = opened;
  const [{ followUps, history, mails }, versions, contents, readings] = await Promise.all([
    cases.records(id),
    cases.versions(id),
    cases.contents(id),
    reads.of(id),
  ]);
  const asked = [...new Set(followUps.flatMap((talk) => [talk.id, askedTalk(talk)]))];
  const [answers, typed] = await Promise.all([
    Promise.all(asked.map((talk) => cases.talkAnswers(id, talk))),
    Promise.all(followUps.map((talk) => drafts.find(id, talk.id))),
  ]);
  return {
    case: opened,
    versions,
    contents,
    history,
    followUps,
    answers: answers.flat(),
    drafts: typed.filter((draft) => draft !== undefined),
    mails,
    reads: readings,
  };
};
