import { type StaffMember, theTeam } from '../../../shared/domain/access/staff.ts';
import { makeCorrectCitizen } from '../../../functions/consultant/case-forms.ts';
import { aNewCase } from '../../builders/cases.ts';
import { VITA } from '../../fakes/fake-world.ts';
import { mitIdVisit } from '../../fakes/mitid-visit.ts';
import { aRequest } from '../../fakes/web-requests.ts';
import { entry, type Entry, type Shown } from '../entry.ts';
import { galleryWorld, scene } from '../scene.ts';

const OPEN = '/sager/ny';
const ADDRESS = '/sager/{case}/ret-adresse/{party}';
const SEND_LINK = '/sager/{case}/send-link/{party}';
const CITIZEN = '/sager/{case}/ret-borger';
const WITHDRAW = '/sager/{case}/traek-tilbage';
const END = '/sager/{case}/afslut';
const TAKE_OVER = '/sager/{case}/overtag';
const HAND_OVER = '/sager/{case}/giv-videre';
const DETAILS = '/sager/{case}/oplysninger';
const RHYTHM = '/sager/{case}/faste-samtaler';
const PAPER = '/sager/{case}/papir';
const LONG = 'En lang forklaring uden ende. '.repeat(30);

/** The forms of the desk: a case is opened, corrected, handed on, signed on paper, withdrawn or ended. */
export const deskFormPages = (): readonly Entry[] => [
  entry('desk/open-case', async () => (await scene()).open(`GET ${OPEN}`)),
  entry('desk/open-case-nothing-typed', async () => (await scene()).send(OPEN, {})),
  entry('desk/open-case-errors', async () => (await scene()).send(OPEN, CLUMSY_CASE)),
  entry('desk/open-case-one-person-for-both', async () => (await scene()).send(OPEN, ONE_FOR_BOTH)),
  entry('desk/open-case-number-in-use', async () =>
    (await scene()).send(OPEN, {
      ...ONE_FOR_BOTH,
      employerEmail: 'hotel@example.com',
      caseNumber: 'EX-2026-2',
    }),
  ),
  entry('desk/open-case-number-in-use-at-a-colleague', async () =>
    (await scene('in-force', { staff: COLLEAGUE })).send(OPEN, { caseNumber: 'ex-2026-2' }),
  ),
  entry('desk/correct-citizen', async () => (await scene('drafting')).open(`GET ${CITIZEN}`)),
  entry('desk/correct-citizen-errors', async () =>
    (await scene('drafting')).send(CITIZEN, {
      employeeName: 'Demo',
      employeeMobile: '12',
      cpr: '310299-0000',
    }),
  ),
  entry('desk/correct-citizen-name-is-signed', async () =>
    (await scene('awaiting-citizen')).open(`GET ${CITIZEN}`),
  ),
  entry('desk/correct-citizen-name-is-signed-errors', async () =>
    (await scene('awaiting-citizen')).send(CITIZEN, { employeeName: 'Demo Nygift Eksempelsen' }),
  ),
  entry('desk/correct-citizen-signed-by-both', async () => (await scene('in-force')).open(`GET ${CITIZEN}`)),
  entry('desk/correct-citizen-no-personnummer', async () => (await unknownCitizen()).open(`GET ${CITIZEN}`)),
  entry('desk/correct-citizen-no-personnummer-for-mitid', async () =>
    seenWithMitId(await mitIdVisit('citizen', { given: { employee: unknownEmployee() } })),
  ),
  entry('desk/correct-citizen-known-by-mitid', async () => {
    const visit = await mitIdVisit('citizen');
    await visit.begin();
    await visit.answer();
    await visit.sign();
    return seenWithMitId(visit);
  }),
  ...['arbejdsgiver', 'borger'].flatMap((party) => [
    entry(`desk/send-link-${party}`, async () =>
      (await scene('awaiting-citizen')).open(`GET ${SEND_LINK}`, { path: { party } }),
    ),
    entry(`desk/correct-address-${party}`, async () =>
      (await scene('awaiting-citizen')).open(`GET ${ADDRESS}`, { path: { party } }),
    ),
    entry(`desk/correct-address-${party}-errors`, async () =>
      (await scene('awaiting-citizen')).send(ADDRESS, { email: 'karla@' }, { path: { party } }),
    ),
  ]),
  entry('desk/withdraw', async () => (await scene('drafting')).open(`GET ${WITHDRAW}`)),
  entry('desk/withdraw-errors', async () => (await scene('drafting')).send(WITHDRAW, { reason: ' ' })),
  entry('desk/end', async () => (await scene('in-force')).open(`GET ${END}`)),
  entry('desk/end-errors', async () =>
    (await scene('in-force')).send(END, { 'on.day': '31', 'on.month': '2', 'on.year': '2027', reason: LONG }),
  ),
  entry('desk/take-over', async () => (await unassigned()).open(`GET ${TAKE_OVER}`)),
  entry('desk/take-over-errors', async () => (await unassigned()).send(TAKE_OVER, CLUMSY_DETAILS)),
  entry('desk/hand-over', async () => (await withColleagues()).open(`GET ${HAND_OVER}`)),
  entry('desk/hand-over-no-colleagues', async () => (await scene('in-force')).open(`GET ${HAND_OVER}`)),
  entry('desk/hand-over-errors', async () => (await withColleagues()).send(HAND_OVER, {})),
  entry('desk/details', async () => (await scene('drafting')).open(`GET ${DETAILS}`)),
  entry('desk/details-errors', async () => (await scene('drafting')).send(DETAILS, CLUMSY_DETAILS)),
  entry('desk/rhythm', async () => (await scene('in-force')).open(`GET ${RHYTHM}`)),
  entry('desk/case-regular-talks', async () => {
    const one = await scene('in-force');
    await one.pass(RHYTHM, { rhythm: 'monthly' });
    return one.open('GET /sager/{case}');
  }),
  entry('desk/rhythm-nothing-chosen', async () => (await scene('in-force')).send(RHYTHM, {})),
  entry('desk/paper', async () => (await scene('drafting')).open(`GET ${PAPER}`)),
  entry('desk/paper-incomplete', async () => (await scene('invited')).open(`GET ${PAPER}`)),
  entry('desk/paper-employer-has-signed', async () => (await scene('awaiting-citizen')).open(`GET ${PAPER}`)),
  entry('desk/paper-errors', async () => (await scene('drafting')).send(PAPER, {})),
  entry('desk/paper-to-print', async () => (await scene('drafting')).open(`GET ${PAPER}/udskriv`)),
];

const unknownEmployee = () => ({ ...aNewCase().employee, cpr: undefined });

/** Nobody has written the citizen's personnummer. */
const unknownCitizen = () => scene('drafting', { given: { employee: unknownEmployee() } });

/** The form where the citizen signs with MitID. */
const seenWithMitId = async ({ world, now }: Awaited<ReturnType<typeof mitIdVisit>>): Promise<Shown> => {
  const session = (await world.sessions.begin(VITA)).split(';')[0] ?? '';
  const path = { case: (await now()).case.id };
  const route = `GET ${CITIZEN}` as const;
  const { body = '' } = await makeCorrectCitizen(world).show(aRequest(route, { path, cookies: [session] }));
  return { route, html: body };
};

/** An employer has begun by itself, and nobody has taken the case. */
export const unassigned = () =>
  scene('drafting', {
    given: { consultant: { ...VITA, ...theTeam(galleryWorld().municipality) }, assessment: undefined },
  });

const COLLEAGUES: readonly [StaffMember, ...StaffMember[]] = [
  { ...VITA, id: 'konsulent-2', name: 'Jonas Jobformidler', email: 'jonas@example.org' },
  { ...VITA, id: 'leder-1', name: 'Tea Teamleder', email: 'tea@example.org', role: 'team-leader' },
];

const [COLLEAGUE] = COLLEAGUES;

const withColleagues = async () => {
  const one = await scene('in-force');
  for (const member of COLLEAGUES) await one.world.staffDirectory.note(member, one.world.clock.now());
  return one;
};

const CLUMSY_DETAILS = { weeklyHours: '40', intensity: '0', caseNumber: LONG, permanence: '' };

const CLUMSY_CASE = {
  employeeName: LONG,
  employeeEmail: 'demo@',
  employeeMobile: '12',
  'employeeAddress.kind': 'known',
  'employeeAddress.address.street': '',
  'employeeAddress.address.postcode': '46',
  'employeeAddress.address.city': LONG,
  cpr: '310299-0000',
  employerEmail: 'karla',
  caseNumber: LONG,
  kind: '',
  permanence: '',
  weeklyHours: '40',
  intensity: '0',
};

const ONE_FOR_BOTH = {
  employeeName: 'Fiktiva Mønster',
  employeeEmail: 'fiktiva@example.com',
  employeeMobile: '',
  'employeeAddress.kind': 'none',
  cpr: '720969-1004',
  employerEmail: 'FIKTIVA@example.com',
  caseNumber: 'EX-2026-3',
  kind: 'new',
  permanence: 'permanent',
  weeklyHours: '6',
  intensity: '50',
};
