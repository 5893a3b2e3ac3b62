import { contentToSign } from '../../shared/cases/content-to-sign.ts';
import { amendmentOf } from '../../shared/domain/case/amendment-view.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import { changesBetween } from '../../shared/web/party/shown-amendment.ts';
import { amendmentParts } from '../../templates/pages/consultant/case-amendment.tsx';
import type { CasePage } from '../../templates/pages/consultant/case-page.tsx';
import type { ConsultantWorld } from './consultant-world.ts';

type Read = Omit<Parameters<typeof amendmentParts>[0], 'amendmentChanges'>;

/** What the page of a case tells of changes of its agreement. */
export const amendmentPartsOf = async (world: ConsultantWorld, read: Read): Promise<CasePage['amendment']> =>
  amendmentParts({ ...read, amendmentChanges: await changesOf(world, read.file) });

/** What the amendment that is being agreed on changes: as the employer has signed it, or as its draft stands when it is complete. */
const changesOf = async (
  world: ConsultantWorld,
  file: CaseFile,
): Promise<Awaited<ReturnType<typeof changesBetween>> | undefined> => {
  const view = amendmentOf(file);
  const agreed = view?.inForce?.frozen?.content;
  const content = view && contentToSign(view, 'employer', world);
  return agreed === undefined || content?.ok !== true
    ? undefined
    : changesBetween(agreed, content.value.content);
};
