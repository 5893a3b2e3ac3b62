import { randomUUID } from 'node:crypto';
import { ask, newClient } from '../client.ts';
import { awaitingCitizen, filledIn, hasSigned, pathOf, type Target } from '../target.ts';
import { makeTally, type Tally } from '../tally.ts';

const POLLUTED = 'forurenet';

const ODD_NAMES = [
  `__proto__=${POLLUTED}`,
  `__proto__.admin=${POLLUTED}`,
  `constructor.prototype.admin=${POLLUTED}`,
  `constructor=${POLLUTED}`,
  `toString=${POLLUTED}`,
  `tasks.__proto__.0=${POLLUTED}`,
  `tasks.length=${POLLUTED}`,
  `tasks[]=${POLLUTED}`,
  `tasks[0][$ne]=${POLLUTED}`,
  `title.$gt=${POLLUTED}`,
  `case.id=${POLLUTED}`,
  `case.status=${POLLUTED}`,
  `version.signatures.0.party=citizen&version.signatures.0.name=${POLLUTED}`,
  `weeklyHours=${POLLUTED}&assessment.weeklyHours=${POLLUTED}`,
  `employee.email=${POLLUTED}@example.com`,
  `citizen.email=${POLLUTED}@example.com&employeeEmail=${POLLUTED}@example.com`,
  `consultant.id=${POLLUTED}`,
  `cpr=${POLLUTED}`,
  `addressProtected=${POLLUTED}`,
];

/** Fields that no form of ours has, fields twice, and fields of another shape. */
export const polluteForms = async (target: Target): Promise<Tally> => {
  const tally = makeTally();
  const { origin, records } = target;
  const drafted = await filledIn(target);
  const step = `${pathOf(drafted.employerLink)}/udfyld/jobbet`;
  const type = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' };
  for (const odd of ODD_NAMES) {
    const { file } = await records.of(drafted);
    const rev = file.version.sections.job?.rev ?? 1;
    const body = `${odd}&title=K%C3%B8kken&shownRev=${String(rev)}&save=next&commandId=${randomUUID()}`;
    await ask(origin, step, { method: 'POST', body, headers: type, from: newClient() });
    const after = await records.of(drafted);
    const stored = JSON.stringify({ ...after.file.case, signatures: after.file.version.signatures });
    tally.note(stored.includes(POLLUTED) || after.status !== 'drafting', odd);
  }
  const { text } = await ask(origin, '/');
  tally.note(text.includes(POLLUTED), 'a page shows what was sent in an earlier request');
  tally.expectOpen(text.includes('<h1'), 'the front page opens afterwards');
  await signByFields(target, tally.note);
  return tally.done();
};

/** A signature without a code, by whatever else the form may be made to say. */
const signByFields = async (
  target: Target,
  note: (isThrough: boolean, what: string) => void,
): Promise<void> => {
  const journey = await awaitingCitizen(target);
  const base = pathOf(journey.citizenLink);
  const type = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' };
  const bodies = [
    'code=',
    'code=&code=000000&party=employer',
    'code.0=1&code.1=2',
    'code=%00%00%00%00%00%00',
    'code=undefined',
    'code=null&again=no',
    'code=true&verified=true&method=mitid',
    'codeDigest=&code=&digest=',
    'name=Kari&consent=yes&signed=yes&status=in-force',
  ];
  for (const body of bodies)
    for (const page of ['kode', 'underskriv']) {
      await ask(target.origin, `${base}/${page}`, { method: 'POST', body, headers: type, from: newClient() });
      note((await hasSigned(target, journey, 'citizen')) > 0, `${page}: ${body}`);
    }
};
