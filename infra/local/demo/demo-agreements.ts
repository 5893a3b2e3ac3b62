import { addDays } from '../../../shared/domain/calendar/civil-date.ts';
import { dayOf } from '../../../shared/domain/calendar/instant.ts';
import type { FictionalAgreement } from './fictional-agreement.ts';
import { employerAddress, fictionalAgreements, sectionFields } from './typed-forms.ts';
import { makeVisitor } from './visitor.ts';
import {
  byCitizen,
  byEmployer,
  fillIn,
  INVITATION,
  invite,
  linkMailedTo,
  type Scene,
  signInAs,
} from './walk.ts';
import type { RunningService } from '../service.ts';

const DAYS_TO_START = 14;

/** How far each of the ten is taken. */
const STAGES = [
  'invited',
  'in-force',
  'in-force',
  'awaiting-citizen',
  'in-force',
  'drafting',
  'change-requested',
  'in-force',
  'in-force',
  'declined',
] as const;

export const sceneOf = ({ origin, mailbox, settle }: RunningService): Scene => ({
  origin,
  settle,
  mails: mailbox.list,
});

/** The ten made-up agreements lie on the desk at different stages. They are typed in like any other, one form at a time. */
export const loadDemo = async (service: RunningService): Promise<void> => {
  const scene = sceneOf(service);
  const desk = await signInAs(service.origin, 'Kira Konsulentsen');
  if ((await desk.open('/sager')).text.includes(caseNumberOf(0))) {
    console.log('  The ten agreements are on the desk already.');
    return;
  }
  for (const [place, agreement] of fictionalAgreements.entries()) {
    const stage = STAGES[place] ?? 'invited';
    await invite(desk, agreement, caseNumberOf(place));
    if (stage !== 'invited') await bring(scene, agreement, { stage, today: dayOf(service.clock.now()) });
    console.log(`  ${String(place + 1).padStart(2)}. ${agreement.company.name}: ${stage}`);
  }
  await scene.settle();
};

const caseNumberOf = (place: number): string => `DEMO-${String(place + 1).padStart(2, '0')}`;

type Bring = { readonly stage: (typeof STAGES)[number]; readonly today: Parameters<typeof addDays>[0] };

const bring = async (scene: Scene, agreement: FictionalAgreement, { stage, today }: Bring): Promise<void> => {
  const start = addDays(today, DAYS_TO_START);
  if (stage === 'drafting') {
    const link = await linkMailedTo(scene, employerAddress(agreement), INVITATION);
    await fillIn(makeVisitor(scene.origin), link, sectionFields(agreement, start));
    return;
  }
  const { citizenLink } = await byEmployer(scene, agreement, start);
  if (stage === 'in-force') await byCitizen(scene, agreement, citizenLink);
  const citizen = makeVisitor(scene.origin);
  if (stage === 'change-requested') {
    const page = await citizen.open(`${citizenLink}/bed-om-aendring`);
    await page.submit({ comment: 'Jeg vil gerne møde klokken 10 om torsdagen.' });
  }
  if (stage === 'declined') await (await citizen.open(`${citizenLink}/afvis`)).submit({ reason: '' });
};
