import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { BackLink } from './parts/back-link.tsx';
import { ErrorSummary } from './parts/error-summary.tsx';
import type { FieldMessage } from './parts/fields.ts';
import { PageFooter } from './page-footer.tsx';
import { type LetIn, PageHeader, type SignedIn } from './page-header.tsx';
import type { Language } from '../../shared/domain/language.ts';
import { StaffPage, type StaffPageFacts } from './parts/staff-page.ts';
import { PageLanguage } from '../texts/in-both.ts';
import { partsTexts } from '../texts/texts.ts';
import type { FormsChoice, LanguageChoice } from './parts/language-choice.tsx';

/** What every page of one municipality's service has in common. Addresses of assets are on the service's own origin. */
export type Frame = {
  readonly municipality: {
    readonly name: string;
    readonly unit: string;
    readonly phone: string;
    readonly email: string;
    /** Where the municipality tells what it does with people's data. */
    readonly privacyNotice?: string | undefined;
  };
  readonly language: Language;
  /** Minutes without use after which staff are signed out. */
  readonly idleMinutes: number;
  /** Where the reader can choose another language, on the pages that offer it. */
  readonly languageChoice?: LanguageChoice | undefined;
  /** A party that MitID has let in. */
  readonly letIn?: LetIn | undefined;
  readonly assets: {
    readonly stylesheet: string;
    readonly script?: string | undefined;
    readonly logo?: string | undefined;
  };
};

export type PageContent = {
  readonly frame: Frame;
  /** In the browser's title; the heading too, when there is no other. */
  readonly title: string;
  readonly heading?: string | undefined;
  /** Line above the heading: "Trin 2 af 6". */
  readonly above?: string | undefined;
  readonly back?: { readonly href: string; readonly text?: string | undefined } | undefined;
  readonly problems?: readonly FieldMessage[] | undefined;
  readonly signedInAs?: SignedIn | undefined;
  /** How the other language is offered: with the frame's own choice, by the page's form of this id, or not at all. */
  readonly language?: 'offered' | FormsChoice | undefined;
  /** A page with a table takes the whole width. */
  readonly wide?: boolean | undefined;
  readonly body: ComponentChildren;
};

/** A whole page as HTML. Everything typed by people is escaped here; the page holds no style, script or event of its own. */
export const page = (content: PageContent): string =>
  `<!doctype html>\n${renderToString(
    <PageLanguage.Provider value={content.frame.language}>
      <StaffPage.Provider value={staffPageOf(content)}>
        <WholePage {...content} />
      </StaffPage.Provider>
    </PageLanguage.Provider>,
  )}\n`;

const staffPageOf = ({ frame: { idleMinutes }, signedInAs }: PageContent): StaffPageFacts | undefined =>
  signedInAs && { staffId: signedInAs.id, idleMinutes };

/** In the page itself, so that no browser asks for one. */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%23004d99'/%3E%3Cpath d='M5 13V3h7M5 8h5' fill='none' stroke='%23fff' stroke-width='2'/%3E%3C/svg%3E";

const WholePage = ({ frame, title, problems = [], signedInAs, language, ...content }: PageContent) => (
  <html lang={frame.language}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex, nofollow" />
      <meta name="referrer" content="no-referrer" />
      <title>{`${problems.length > 0 ? partsTexts[frame.language].errorInTitle : ''}${title} – ${frame.municipality.name}`}</title>
      <link rel="icon" href={ICON} />
      <link rel="stylesheet" href={frame.assets.stylesheet} />
      {frame.assets.script === undefined ? null : <script type="module" src={frame.assets.script} />}
    </head>
    <body>
      <a class="skipnav" href="#main-content">
        {partsTexts[frame.language].skipToContent}
      </a>
      <PageHeader
        municipality={frame.municipality}
        logo={frame.assets.logo}
        signedInAs={signedInAs}
        languageChoice={language === 'offered' ? frame.languageChoice : language}
        letIn={frame.letIn}
      />
      <MainContent {...content} title={title} problems={problems} />
      <PageFooter municipality={frame.municipality} />
    </body>
  </html>
);

type Main = Omit<PageContent, 'frame' | 'signedInAs' | 'language'>;

const MainContent = ({ title, heading = title, above, back, problems = [], wide = false, body }: Main) => (
  <main
    id="main-content"
    tabindex={-1}
    class={wide ? 'container page-container' : 'container page-container reading-width'}
  >
    {back === undefined ? null : <BackLink {...back} />}
    <ErrorSummary problems={problems} />
    {above === undefined ? null : <p class="above-heading">{above}</p>}
    <h1>{heading}</h1>
    {body}
  </main>
);
