import type { StaffMember } from '../../shared/domain/access/staff.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import { pathNameOf } from '../../shared/domain/document/path-name.ts';
import { type Answer, html } from '../../shared/web/answer.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { admitToCase } from '../../shared/web/staff-door.ts';
import { accessCopy } from '../../templates/access-copy/access-copy.tsx';
import { accessCopyPage } from '../../templates/pages/consultant/access-copy-page.tsx';
import { recordsHeld } from './access-records.ts';
import type { ConsultantWorld } from './consultant-world.ts';
import { linkedCases } from './linked-cases.ts';

type Course = { readonly files: readonly CaseFile[]; readonly isCut: boolean };

/**
 * What the service holds about a citizen, in one document for the citizen (the right of access): this case and those linked
 * to it that the member of staff may see. Who fetches it is written down in every one of them.
 */
export const makeAccessCopy = (world: ConsultantWorld) => {
  const courseOf = async (
    request: PageRequest,
    { staff, file }: { readonly staff: StaffMember; readonly file: CaseFile },
  ): Promise<Course> => {
    const kind = request.routeKey.startsWith('POST') ? 'access-copy' : 'case';
    const before = await linkedCases(world, request, { staff, file, by: 'follows', kind });
    const after = await linkedCases(world, request, { staff, file, by: 'followedBy', kind });
    return {
      files: [...before.files.toReversed(), file, ...after.files],
      isCut: before.isCut || after.isCut,
    };
  };
  return {
    show: async (request: PageRequest): Promise<Answer> => {
      const { staff, file } = await admitToCase(world, request);
      const { files, isCut } = await courseOf(request, { staff, file });
      return html(accessCopyPage({ frame: world.frame, staff, file, linked: files.length - 1, isCut }));
    },
    send: async (request: PageRequest): Promise<Answer> => {
      const { staff, file } = await admitToCase(world, request);
      const { files, isCut } = await courseOf(request, { staff, file });
      const cases = await Promise.all(
        files.map(async (each) => ({ file: each, held: await recordsHeld(world, each) })),
      );
      const { municipality, clock } = world;
      return attached(
        accessCopy({ municipality, name: file.case.employee.name, at: clock.now(), cases, isCut }),
        `indsigt-${pathNameOf({ caseId: file.case.id, caseNumber: file.case.caseNumber })}.html`,
      );
    },
  };
};

const attached = (body: string, name: string): Answer => ({
  statusCode: 200,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
  },
  body,
});
