import { type Answer, html } from '../../shared/web/answer.ts';
import { noteReading } from '../../shared/web/staff/case-readings.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { Refused } from '../../shared/web/refused.ts';
import { admitToCase } from '../../shared/web/staff/staff-door.ts';
import { protectedAddressPage } from '../../templates/pages/consultant/protected-address-page.tsx';
import type { ConsultantWorld } from './consultant-world.ts';

/** The citizen's protected address, once it is written down who has seen it. Refuses `not-found` where there is none. */
export const makeShowProtectedAddress =
  (world: ConsultantWorld) =>
  async (request: PageRequest): Promise<Answer> => {
    const { staff, file } = await admitToCase(world, request);
    const { id, employee } = file.case;
    const { name, address, addressProtected } = employee;
    if (address === undefined || !addressProtected) throw new Refused({ code: 'not-found' });
    await noteReading(world, request, { staff, caseId: id, kind: 'protected-address' });
    return html(protectedAddressPage({ frame: world.frame, staff, caseId: id, name, address }));
  };
