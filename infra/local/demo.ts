import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, addMonths } from '../../shared/domain/calendar/civil-date.ts';
import { atTimeOn, dayOf, plusMinutes } from '../../shared/domain/calendar/instant.ts';
import { sameOrNextWorkingDay } from '../../shared/domain/calendar/working-days.ts';
import { fictionalAgreements } from './demo/typed-forms.ts';
import { makeVisitor, type Visited } from './demo/visitor.ts';
import {
  byCitizen,
  byEmployer,
  expectHeading,
  invite,
  linkMailedTo,
  recordFirstTalk,
  signInAs,
} from './demo/walk.ts';
import { sceneOf } from './demo/demo-agreements.ts';
import { type RunningService, startService } from './service.ts';
import { StartProblem } from './start-problem.ts';
import { employeeAddress } from './demo/typed-forms.ts';

const OUT = '.local/demo';
const DAYS_TO_START = 14;

/** Does one step, and says what it was and how long it took. */
const step = async <Done>(what: string, act: () => Promise<Done>): Promise<Done> => {
  const begun = performance.now();
  const done = await act();
  console.log(`  ${String(Math.round(performance.now() - begun)).padStart(6)} ms  ${what}`);
  return done;
};

/** One agreement from invitation to a recorded follow-up, on a service of its own; the PDF and the mails are left in `.local/demo`. */
const walk = async (service: RunningService): Promise<void> => {
  const scene = sceneOf(service);
  const agreement = fictionalAgreements[1];
  if (agreement === undefined) throw new Error('the made-up agreements are missing');
  const start = addDays(dayOf(service.clock.now()), DAYS_TO_START);

  const desk = await step('the consultant signs in', () => signInAs(service.origin, 'Kira Konsulentsen'));
  const casePath = await step('she opens a case, and the employer is invited', () =>
    invite(desk, agreement, 'DEMO-02'),
  );
  const { citizenLink } = await step('the employer fills in six steps and signs with a code', () =>
    byEmployer(scene, agreement, start),
  );
  await step('the citizen reads and countersigns with a code', () =>
    byCitizen(scene, agreement, citizenLink),
  );
  const pdf = await step('the document is made, and all three get a mail', async () => {
    const link = await linkMailedTo(scene, employeeAddress(agreement), 'Aftalen er underskrevet');
    const answer = await makeVisitor(service.origin).fetch(`${link}/aftale.pdf`);
    if (answer.status !== 200) throw new Error(`the document answered ${answer.status}`);
    return Buffer.from(await answer.arrayBuffer());
  });
  writeFileSync(join(OUT, 'aftale.pdf'), pdf);
  const due = sameOrNextWorkingDay(addMonths(start, 1), ['06-05', '12-24', '12-31']);
  await step(`the clock is moved to the first talk, ${due} at 08:00`, () =>
    service.clock.moveTo(plusMinutes(atTimeOn(due, '08:00'), 1)),
  );
  await step('the consultant is prompted by mail', () =>
    linkMailedTo(scene, 'kira@example.com', 'Opfølgning klar'),
  );
  const recorded = await step('she signs in again and records the talk', async (): Promise<Visited> => {
    const later = await signInAs(service.origin, 'Kira Konsulentsen');
    const shown = expectHeading(await recordFirstTalk(later, due), agreement.employee.name);
    if (!shown.text.includes('Gennemført')) throw new Error('the talk is not shown as recorded');
    return shown;
  });
  if (!recorded.path.startsWith(casePath)) throw new Error('the talk was recorded on another case');
  await scene.settle();
  for (const [place, mail] of (await service.mailbox.list()).entries()) {
    writeFileSync(
      join(OUT, `mail-${String(place + 1).padStart(2, '0')}.txt`),
      `To: ${mail.to.join(', ')}\nSubject: ${mail.subject}\n\n${mail.text}\n`,
    );
  }
};

const run = async (): Promise<void> => {
  const begun = performance.now();
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const dataFolder = join(tmpdir(), `fleksaftale-demo-${process.pid}`);
  const service = await step('the service starts', () => startService({ dataFolder, ports: 'any' }));
  try {
    await walk(service);
  } finally {
    await service.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
  console.log(
    `\n  Done in ${((performance.now() - begun) / 1000).toFixed(1)} s. The PDF and the mails are in ${OUT}/`,
  );
};

try {
  console.log('\n  One agreement, from invitation to recorded follow-up\n');
  await run();
} catch (error) {
  console.error(error instanceof StartProblem ? error.message : error);
  process.exit(1);
}
