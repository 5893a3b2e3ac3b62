import type { CivilDate } from '../../../shared/domain/calendar/civil-date.ts';
import { formats } from '../../texts/formats.ts';
import { useTexts } from '../../texts/in-both.ts';
import { employerTexts } from '../../texts/texts.ts';
import { page } from '../layout.tsx';
import { ButtonLink, Buttons } from '../parts/buttons.tsx';
import type { Overview } from './overview.tsx';
import { TaskList } from './task-list.tsx';
import { WhoToCall } from './who-to-call.tsx';

export type Saved = Pick<Overview, 'frame' | 'prefilled' | 'steps' | 'next' | 'check'> & {
  readonly linkOpensUntil: CivilDate;
};

/** After "Gem og fortsæt senere": that nothing is lost, and how to come back. */
export const savedPage = (saved: Saved): string =>
  page({
    frame: saved.frame,
    language: 'offered',
    title: employerTexts[saved.frame.language].saved.title,
    body: <SavedBody {...saved} />,
  });

const SavedBody = ({ frame, prefilled, steps, next, check, linkOpensUntil }: Saved) => {
  const texts = useTexts(employerTexts).saved;
  const { date } = useTexts(formats);
  return (
    <>
      <p class="font-lead">{texts.lead}</p>
      <h2>{texts.back}</h2>
      <ul>
        {texts.ways(frame.municipality.name).map((way) => (
          <li key={way}>{way}</li>
        ))}
        <li>{texts.until(date(linkOpensUntil))}</li>
        <NewLink />
      </ul>
      <h2>{texts.soFar}</h2>
      <TaskList steps={steps} check={check} />
      <Buttons>
        <ButtonLink href={next} text={texts.goOn} />
      </Buttons>
      <WhoToCall {...prefilled.consultant} />
    </>
  );
};

const NewLink = () => {
  const { lost, newLink } = useTexts(employerTexts).saved;
  return (
    <li>
      {lost} <a href="/nyt-link">{newLink}</a>
    </li>
  );
};
