import { pathNameOf } from '../../../shared/domain/document/path-name.ts';
import { type Answer, html } from '../../../shared/web/answer.ts';
import type { PageRequest } from '../../../shared/web/page-request.ts';
import { admitToCase } from '../../../shared/web/staff/staff-door.ts';
import { accessCopy } from '../../../templates/access-copy/access-copy.tsx';
import { accessCopyPage } from '../../../templates/pages/consultant/access-copy-page.tsx';
import { recordsHeld } from './access-records.ts';
import type { ConsultantWorld } from '../consultant-world.ts';
import { type Course, courseOf } from '../linked-cases.ts';

/**
 * What the service holds about a citizen, in one document for the citizen (the right of access): this case and those linked
 * to it that the member of staff may see. Who fetches it is written down in every one of them.
 */
export const makeAccessCopy = (world: ConsultantWorld) => ({
  show: async (request: PageRequest): Promise<Answer> => {
    const { staff, file } = await admitToCase(world, request);
    const { files, unseen } = await courseOf(world, request, { staff, file, kind: 'case' });
    const linked = files.length - 1;
    return html(accessCopyPage({ frame: world.frame, staff, file, linked, isCut: isCut(unseen) }));
  },
  send: async (request: PageRequest): Promise<Answer> => {
    const { staff, file } = await admitToCase(world, request);
    const { files, unseen } = await courseOf(world, request, { staff, file, kind: 'access-copy' });
    const cases = await Promise.all(
      files.map(async (each) => ({ file: each, held: await recordsHeld(world, each) })),
    );
    const { municipality, clock } = world;
    return attached(
      accessCopy({
        municipality,
        name: file.case.employee.name,
        at: clock.now(),
        cases,
        isCut: isCut(unseen),
      }),
      `indsigt-${pathNameOf({ caseId: file.case.id, caseNumber: file.case.caseNumber })}.html`,
    );
  },
});

const isCut = ({ before, after }: Course['unseen']): boolean => before || after;

const attached = (body: string, name: string): Answer => ({
  statusCode: 200,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
  },
  body,
});
