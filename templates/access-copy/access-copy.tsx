import { renderToString } from 'preact-render-to-string';
import type { Instant } from '../../shared/domain/calendar/instant.ts';
import { danishDateTime } from '../texts/danish-format.ts';
import { copyTexts as texts } from '../texts/desk/access-copy-texts.ts';
import { type CopiedCase, CopyOfCase, StoredCase } from './copy-of-case.tsx';

export type AccessCopy = {
  readonly municipality: {
    readonly name: string;
    readonly unit: string;
    readonly phone: string;
    readonly retention: {
      readonly unsignedDays: number;
      readonly declinedDays: number;
      readonly agreementYears: number;
    };
  };
  readonly name: string;
  readonly at: Instant;
  readonly cases: readonly CopiedCase[];
  /** There is a case more, which is not in the document. */
  readonly isCut: boolean;
};

/** Read on paper or in any browser, without the service: no script, no request, no link. */
const STYLE =
  'body{font-family:sans-serif;line-height:1.5;max-width:48rem;margin:2rem auto;padding:0 1rem}' +
  'h2{border-top:2px solid;padding-top:1rem;margin-top:2.5rem}pre{white-space:pre-wrap;font:inherit}' +
  'dt{font-weight:bold}dd{margin:0 0 .5rem 1.5rem;overflow-wrap:anywhere;white-space:pre-line}';

/** Everything the service holds about a citizen, as one readable file. */
export const accessCopy = (copy: AccessCopy): string =>
  `<!doctype html>\n${renderToString(<WholeCopy {...copy} />)}\n`;

const WholeCopy = ({ municipality, name, at, cases, isCut }: AccessCopy) => (
  <html lang="da">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex, nofollow" />
      <title>{texts.title(name)}</title>
      <style>{STYLE}</style>
    </head>
    <body>
      <h1>{texts.title(name)}</h1>
      <p>{texts.made(municipality.name, danishDateTime(at))}</p>
      <p>{texts.intro}</p>
      <p>{texts.ask(municipality)}</p>
      {isCut ? <p>{texts.unseen}</p> : null}
      {cases.map((each, place) => (
        <CopyOfCase key={each.file.case.id} {...each} number={place + 1} of={cases.length} />
      ))}
      <Lines heading={texts.sources.heading} lines={texts.sources.lines} />
      <Lines heading={texts.keeping.heading} lines={texts.keeping.lines(municipality.retention)} />
      <Lines heading={texts.rights.heading} lines={texts.rights.lines(municipality)} />
      <Lines heading={texts.leftOut.heading} lines={texts.leftOut.lines} />
      {cases.map(({ file, held }, place) => (
        <StoredCase key={file.case.id} held={held} number={place + 1} of={cases.length} />
      ))}
    </body>
  </html>
);

const Lines = ({ heading, lines }: { readonly heading: string; readonly lines: readonly string[] }) => (
  <>
    <h2>{heading}</h2>
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </>
);
