import type { Party } from '../../../shared/domain/case/parties.ts';
import type { RefusalCode } from '../../../shared/domain/refusals.ts';
import { useTexts } from '../../texts/in-both.ts';
import { identityTexts } from '../../texts/identity-texts.ts';
import { refusalTexts } from '../../texts/refusal-texts.ts';
import { signingTexts } from '../../texts/texts.ts';
import { type Frame, page } from '../layout.tsx';
import { ButtonLink, Buttons, SubmitButton } from '../parts/buttons.tsx';
import { PostForm } from '../parts/post-form.tsx';
import { CallLine } from './call-line.tsx';

type OnTheWay = { readonly frame: Frame; readonly party: Party; readonly back: string };

/** Where a party leaves for MitID. A link and not a form: a form may only be answered by our own pages. */
export const toIdentityPage = (way: OnTheWay & { readonly address: string }): string =>
  page({
    frame: way.frame,
    language: 'offered',
    title: identityTexts[way.frame.language].leave.title,
    back: { href: way.back },
    body: <Leave {...way} />,
  });

const Leave = ({ party, address }: OnTheWay & { readonly address: string }) => {
  const { leave } = useTexts(identityTexts);
  return (
    <>
      <p class="font-lead">{leave.who[party]}</p>
      <p>{leave.comesBack}</p>
      <p>{leave.sameBrowser}</p>
      <Buttons>
        <ButtonLink href={address} text={leave.button} />
      </Buttons>
    </>
  );
};

type Known = OnTheWay & {
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
};

/** MitID has said who it is; nothing is signed before this form is sent. */
export const identityKnownPage = (known: Known): string =>
  page({
    frame: known.frame,
    language: 'offered',
    title: identityTexts[known.frame.language].known.title,
    back: { href: known.back },
    body: <SignNow {...known} />,
  });

const SignNow = ({ party, action, hidden }: Known) => {
  const { known } = useTexts(identityTexts);
  return (
    <>
      <p class="font-lead">{known.who[party]}</p>
      <p>{known.notYet}</p>
      <PostForm action={action} hidden={hidden}>
        <Buttons>
          <SubmitButton text={known.button} />
        </Buttons>
      </PostForm>
    </>
  );
};

type IdentityRefused = {
  readonly frame: Frame;
  readonly code: RefusalCode;
  /** The signing page. */
  readonly again: string;
  readonly contactPerson: { readonly name: string; readonly phone: string };
};

/** Codes after which another try cannot help. */
const NO_MORE: ReadonlySet<RefusalCode> = new Set(['person-unknown']);

/** MitID has not let the party sign: why, how to try again, and whom to call. */
export const identityRefusedPage = (refused: IdentityRefused): string =>
  page({
    frame: refused.frame,
    language: 'offered',
    title: refusalTexts[refused.frame.language][refused.code].heading,
    body: <NotSigned {...refused} />,
  });

const NotSigned = ({ code, again, contactPerson }: IdentityRefused) => {
  const { paragraphs } = useTexts(refusalTexts)[code];
  const { again: button } = useTexts(identityTexts);
  const { questions } = useTexts(signingTexts).receipt;
  return (
    <>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {NO_MORE.has(code) ? null : (
        <Buttons>
          <ButtonLink href={again} text={button} />
        </Buttons>
      )}
      <CallLine text={questions(contactPerson.name)} name={contactPerson.name} phone={contactPerson.phone} />
    </>
  );
};
