import { chooseRhythm } from '../../shared/domain/case/acts/choose-rhythm.ts';
import { readRhythm } from '../../shared/domain/follow-up/rhythm-form.ts';
import { rhythmPage } from '../../templates/pages/consultant/rhythm-page.tsx';
import type { ConsultantWorld } from './consultant-world.ts';
import { makeStaffForm } from './staff-form.ts';

/** How often regular talks are held is chosen, and they are planned. */
export const makeRhythm = (world: ConsultantWorld) =>
  makeStaffForm(world, {
    act: 'choose-rhythm',
    path: 'faste-samtaler',
    initially: ({ case: { rhythm = 'none' } }) => ({ rhythm }),
    page: (form) => rhythmPage(form),
    read: readRhythm,
    rule:
      ({ rhythm }) =>
      async (file, context) =>
        chooseRhythm(
          file,
          { rhythm, talks: await world.cases.followUps(file.case.id), plan: world.municipality },
          context,
        ),
  });
