import { HiddenFields } from './parts/hidden-fields.tsx';
import { type LanguageChoice, LanguageForm } from './parts/language-choice.tsx';

/** A member of staff: where her desk is, and the form that signs her out. */
export type SignedIn = {
  readonly name: string;
  readonly desk: string;
  readonly signOut: {
    readonly action: string;
    readonly hidden?: Readonly<Record<string, string>> | undefined;
  };
};

type Header = {
  readonly municipality: { readonly name: string; readonly unit: string };
  readonly signedInAs?: SignedIn | undefined;
  readonly languageChoice?: LanguageChoice | undefined;
};

export const PageHeader = ({ municipality: { name, unit }, signedInAs, languageChoice }: Header) => (
  <header class="header">
    <div class="solution-info">
      <div class="solution-info-inner container">
        <div class="solution-heading">
          <span>{name}</span>
        </div>
        {signedInAs === undefined ? <UnitLine name={name} unit={unit} /> : <SignedInLine {...signedInAs} />}
        {languageChoice === undefined ? null : <LanguageForm choice={languageChoice} />}
      </div>
    </div>
  </header>
);

const UnitLine = ({ name, unit }: { readonly name: string; readonly unit: string }) =>
  unit === name ? null : <p class="header-line">{unit}</p>;

const SignedInLine = ({ name, desk, signOut }: SignedIn) => (
  <form class="header-line d-print-none" method="post" action={signOut.action}>
    <HiddenFields values={signOut.hidden ?? {}} />
    <a href={desk}>Sager</a>
    <span>{name}</span>
    <button class="button button-secondary" type="submit">
      Log ud
    </button>
  </form>
);
