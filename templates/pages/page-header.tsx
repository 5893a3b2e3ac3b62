import { useContext } from 'preact/hooks';
import { headerTexts } from '../texts/desk/header-texts.ts';
import { useTexts } from '../texts/in-both.ts';
import { partsTexts } from '../texts/texts.ts';
import { HiddenFields } from './parts/hidden-fields.tsx';
import { StaffPage } from './parts/staff-page.ts';
import { type LanguageChoice, LanguageForm } from './parts/language-choice.tsx';

/** A member of staff: where her desk, the figures and her sessions are, and the form that signs her out. */
export type SignedIn = {
  readonly id: string;
  readonly name: string;
  readonly desk: string;
  readonly figures: string;
  readonly sessions: string;
  readonly signOut: {
    readonly action: string;
    readonly hidden?: Readonly<Record<string, string>> | undefined;
  };
};

/** A party whom MitID has let in: where its pages are, and how long they stay open without use. */
export type LetIn = { readonly base: string; readonly idleMinutes: number };

type Header = {
  readonly municipality: { readonly name: string; readonly unit: string };
  /** Where the municipality's logo is; it stands beside the name and says nothing that the name does not. */
  readonly logo?: string | undefined;
  readonly signedInAs?: SignedIn | undefined;
  readonly languageChoice?: LanguageChoice | undefined;
  readonly letIn?: LetIn | undefined;
};

export const PageHeader = ({
  municipality: { name, unit },
  logo,
  signedInAs,
  languageChoice,
  letIn,
}: Header) => (
  <header class="header">
    <div class="solution-info">
      <div class="solution-info-inner container">
        <div class="sender">
          {logo === undefined ? null : <img class="logo" src={logo} alt="" />}
          <div>
            <div class="solution-heading">
              <span>{name}</span>
            </div>
            {unit === name ? null : <p class="sender-unit">{unit}</p>}
          </div>
        </div>
        {signedInAs === undefined ? null : <SignedInLine {...signedInAs} />}
        {letIn === undefined ? null : <PartyLine {...letIn} />}
        {languageChoice === undefined ? null : <LanguageForm choice={languageChoice} />}
      </div>
    </div>
  </header>
);

const SignedInLine = ({ name, desk, figures, sessions, signOut }: SignedIn) => (
  <form
    class="header-line d-print-none"
    method="post"
    action={signOut.action}
    data-idle-minutes={useContext(StaffPage)?.idleMinutes}
    data-time-left="/log-ind/tid"
    data-sign-in="/log-ind"
  >
    <HiddenFields values={signOut.hidden ?? {}} />
    <a href={desk}>{headerTexts.desk}</a>
    <a href={figures}>{headerTexts.figures}</a>
    <a href={sessions}>
      <span class="sr-only">{`${headerTexts.sessions} `}</span>
      {name}
    </a>
    <button class="button button-secondary" type="submit">
      {headerTexts.signOut}
    </button>
  </form>
);

const PartyLine = ({ base, idleMinutes }: LetIn) => {
  const { signedIn, signOut: button } = useTexts(partsTexts).header;
  return (
    <form
      class="header-line d-print-none"
      method="post"
      action={`${base}/log-ud`}
      data-idle-minutes={idleMinutes}
      data-time-left={`${base}/tid`}
      data-sign-in={`${base}/log-ind`}
    >
      <span>{signedIn}</span>
      <button class="button button-secondary" type="submit">
        {button}
      </button>
    </form>
  );
};
