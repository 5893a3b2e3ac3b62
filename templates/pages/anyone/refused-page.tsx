import type { RefusalCode, Wait } from '../../../shared/domain/refusals.ts';
import { signInAddress } from '../../../shared/domain/desk/desk-path.ts';
import { dayOf, type Instant, plusMilliseconds } from '../../../shared/domain/calendar/instant.ts';
import { formats } from '../../texts/formats.ts';
import { useTexts } from '../../texts/in-both.ts';
import { refusalTexts } from '../../texts/refusal-texts.ts';
import { anyoneTexts } from '../../texts/texts.ts';
import { type Frame, page } from '../layout.tsx';
import { ButtonLink, Buttons } from '../parts/buttons.tsx';
import { CallLine } from '../signing/call-line.tsx';
import { type FormAgain, SendAgain } from './send-again.tsx';

/** Where somebody who was refused can go on: a party's first page, a case on the desk, or the desk. */
export type WayBack = { readonly href: string; readonly to: 'agreement' | 'case' | 'desk' };

export type RefusedPage = {
  readonly frame: Frame;
  readonly code: RefusalCode;
  /** Until when a limit says no. */
  readonly wait?: Wait | undefined;
  /** What was typed and is not stored, to copy. */
  readonly typed?: readonly string[] | undefined;
  readonly back?: WayBack | undefined;
  /** The whole form, to be sent once more by somebody whose session has ended. */
  readonly again?: FormAgain | undefined;
  /** Path and query that were asked for. */
  readonly asked?: string | undefined;
};

/** What people see when the service says no: what happened, what to do, and whom to call. Tells nothing of any case. */
export const refusedPage = (refused: RefusedPage): string =>
  page({
    frame: refused.frame,
    language: 'offered',
    title: refusalTexts[refused.frame.language][refused.code].heading,
    body: <RefusedBody {...refused} />,
  });

const RefusedBody = ({
  frame: { municipality },
  code,
  wait,
  typed = [],
  back,
  again,
  asked,
}: RefusedPage) => {
  const { help, unknownCase } = useTexts(anyoneTexts).refused;
  const { paragraphs } = useTexts(refusalTexts)[code];
  const told = code === 'not-found' && back?.to === 'desk' ? [unknownCase] : paragraphs;
  return (
    <>
      {told.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {LIMITED.has(code) ? <TryAgain wait={wait} /> : null}
      {again === undefined ? <WayOn code={code} back={back} asked={asked} /> : <SendAgain {...again} />}
      <TypedBefore typed={typed} />
      <CallLine text={help(municipality.unit)} phone={municipality.phone} />
    </>
  );
};

const LIMITED: ReadonlySet<RefusalCode> = new Set(['too-many-codes', 'too-many-requests']);

/** When the same can be asked for again: the time alone on the same day, else the day as well. */
const TryAgain = ({ wait }: Pick<RefusedPage, 'wait'>) => {
  const { tryAgain } = useTexts(anyoneTexts).refused;
  const format = useTexts(formats);
  if (wait === undefined) return <p>{tryAgain.later}</p>;
  const until = wholeMinute(wait.until);
  const isToday = dayOf(wait.from) === dayOf(until);
  return (
    <p>
      <strong>{isToday ? tryAgain.at(format.time(until)) : tryAgain.on(format.dateTime(until))}</strong>
    </p>
  );
};

/** Rounded up: at the time that is shown it is not too early. */
const wholeMinute = (at: Instant): Instant =>
  plusMilliseconds(at, (60_000 - (new Date(at).getTime() % 60_000)) % 60_000);

const SIGN_IN_AGAIN: ReadonlySet<RefusalCode> = new Set([
  'not-signed-in',
  'no-role',
  'second-factor-missing',
]);

const WayOn = ({ code, back, asked }: Pick<RefusedPage, 'code' | 'back' | 'asked'>) => {
  const texts = useTexts(anyoneTexts).refused;
  if (SIGN_IN_AGAIN.has(code)) return <Onward href={signInAddress(asked)} text={texts.signIn} />;
  if (back !== undefined) return <Onward href={back.href} text={texts.back[back.to]} />;
  return code === 'not-found' ? <Onward href="/nyt-link" text={texts.newLink} /> : null;
};

const Onward = (link: { readonly href: string; readonly text: string }) => (
  <Buttons>
    <ButtonLink {...link} />
  </Buttons>
);

const TypedBefore = ({ typed }: { readonly typed: readonly string[] }) => {
  const { heading, text } = useTexts(anyoneTexts).refused.typed;
  return typed.length === 0 ? null : (
    <>
      <h2>{heading}</h2>
      <p>{text}</p>
      {typed.map((each) => (
        <p key={each} class="typed-before">
          {each}
        </p>
      ))}
    </>
  );
};

/** Something broke on our side: nothing is told but a number to give on the phone. */
export const faultPage = (frame: Frame, reference: string): string => {
  const { title, text, call, say } = anyoneTexts[frame.language].fault;
  const { unit, phone } = frame.municipality;
  return page({
    frame,
    language: 'offered',
    title,
    body: (
      <>
        <p>{text}</p>
        <CallLine text={call(unit)} phone={phone} />
        <p>
          {say} <strong>{reference}</strong>
        </p>
      </>
    ),
  });
};
