import type { AgreementContent } from '../../../shared/domain/agreement/agreement-content.ts';
import type { Milestone } from '../../../shared/domain/agreement/progression.ts';
import type { CaseFile } from '../../../shared/domain/case/case.ts';
import { titlesOf } from '../../../shared/domain/follow-up/milestone-names.ts';
import { answersOfDraft } from '../../../shared/domain/follow-up/talk-draft.ts';
import type { PageRequest } from '../../../shared/web/page-request.ts';

const SHOWN_VERSION = 'shownVersion';

/** In the form of a talk: the agreement whose milestones its rows are about. */
export const shownVersion = ({ version }: CaseFile): Readonly<Record<string, string>> => ({
  [SHOWN_VERSION]: String(version.number),
});

export const milestonesOf = ({ sections }: AgreementContent): readonly Milestone[] =>
  sections.progression.milestones;

/**
 * What was sent, each row at the place where its milestone stands now: an amendment may have come into force since the page was
 * shown. `agreed` are all agreements there have been, the one in force last.
 */
export const inPlace = (
  request: PageRequest,
  { agreed }: { readonly agreed: readonly AgreementContent[] },
): PageRequest => {
  const shown = Number(request.form.text(SHOWN_VERSION));
  const seen = agreed.find(({ versionNumber }) => versionNumber === shown);
  if (seen === undefined || seen === agreed.at(-1)) return request;
  const { answers } = request.form;
  const placed = answersOfDraft(
    { answers, milestones: titlesOf(milestonesOf(seen)) },
    agreed.map(milestonesOf),
  );
  return { ...request, form: { ...request.form, answers: placed } };
};
