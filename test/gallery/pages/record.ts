import type { NewCase } from '../../../shared/domain/case/acts/open-case.ts';
import { protectedAddressPage } from '../../../templates/pages/consultant/protected-address-page.tsx';
import { aNewCase } from '../../builders/cases.ts';
import { VITA } from '../../fakes/fake-world.ts';
import { drawn, entry, type Entry } from '../entry.ts';
import { CASE_ID, galleryWorld, scene } from '../scene.ts';

const CASE = 'GET /sager/{case}';
const COPY = 'GET /sager/{case}/indsigt';

const employee = (): NewCase['employee'] => ({ ...aNewCase().employee, addressProtected: true });

/** What is protected, who has seen it, and what the citizen may have of it. */
export const recordPages = (): readonly Entry[] => [
  entry('desk/access-copy', async () => (await scene('in-force')).open(COPY)),
  entry('desk/case-protected-address', async () =>
    (await scene('in-force', { given: { employee: employee() } })).open(CASE),
  ),
  drawn('desk/protected-address', () => {
    const { name, address } = employee();
    if (address === undefined) throw new Error('an address is missing');
    return protectedAddressPage({ frame: galleryWorld().frame, staff: VITA, caseId: CASE_ID, name, address });
  }),
];
