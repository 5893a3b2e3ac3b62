import type { Party } from '../../../shared/domain/case/parties.ts';
import { doorTexts } from '../../texts/door-texts.ts';
import { useTexts } from '../../texts/in-both.ts';
import { type Frame, page } from '../layout.tsx';
import { ButtonLink, Buttons, SubmitButton } from '../parts/buttons.tsx';
import { HiddenFields } from '../parts/hidden-fields.tsx';
import { CallLine } from '../signing/call-line.tsx';
import type { FormAgain } from './send-again.tsx';

/** What came of the last try, or that the party has left. */
export type DoorNote = keyof (typeof doorTexts)['da']['notes'];

export type DoorPage = {
  readonly frame: Frame;
  readonly party: Party;
  /** Where the way to MitID begins. */
  readonly signIn: string;
  readonly note: DoorNote | undefined;
  /** The form that was sent after the session had ended. */
  readonly again: FormAgain | undefined;
};

/** Before a party's link opens, where MitID is asked first: the way in, and what came of the last try. Tells nothing of any case. */
export const doorPage = (door: DoorPage): string => {
  const texts = doorTexts[door.frame.language];
  const noted = door.note === undefined ? texts.title : texts.notes[door.note].title;
  return page({
    frame: door.frame,
    language: 'offered',
    title: door.again === undefined ? noted : texts.again.title,
    body: door.again === undefined ? <WayIn {...door} /> : <SendLater {...door} again={door.again} />,
  });
};

const WayIn = ({ frame, party, note, signIn }: DoorPage) => {
  const { lead, long, button, notes } = useTexts(doorTexts);
  return (
    <>
      {note === undefined ? (
        <p class="font-lead">{lead[party]}</p>
      ) : (
        notes[note].paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>)
      )}
      {note === 'person-unknown' ? null : (
        <>
          <Buttons>
            <ButtonLink href={signIn} text={button} />
          </Buttons>
          <p>{long}</p>
        </>
      )}
      <Help frame={frame} />
    </>
  );
};

/** The party signs in beside this page, and then sends everything from here. */
const SendLater = ({ frame, signIn, again }: DoorPage & { readonly again: FormAgain }) => {
  const { again: texts } = useTexts(doorTexts);
  return (
    <>
      <p class="font-lead">{texts.lead}</p>
      <ol>
        <li>
          <a href={signIn} target="_blank" rel="noopener">
            {texts.signIn}
          </a>
        </li>
        <li>{texts.afterwards}</li>
      </ol>
      <form method="post" action={again.action}>
        <HiddenFields values={Object.fromEntries(again.entries)} />
        <Buttons>
          <SubmitButton text={texts.send} />
        </Buttons>
      </form>
      <Help frame={frame} />
    </>
  );
};

const Help = ({ frame: { municipality } }: Pick<DoorPage, 'frame'>) => {
  const { help } = useTexts(doorTexts);
  return <CallLine text={help(municipality.unit)} phone={municipality.phone} />;
};
