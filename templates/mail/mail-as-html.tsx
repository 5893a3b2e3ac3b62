import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { MailContents } from './mail-contents.ts';
import { DARK, styles } from './mail-styles.ts';

/** The mail as mail programs show it: one column, nothing fetched when it is opened. */
export const asHtml = (mail: MailContents): string =>
  `<!doctype html>\n${renderToString(
    <html lang={mail.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{mail.subject}</title>
        <style>{DARK}</style>
      </head>
      <body class="page" style={styles.body}>
        <div style={styles.preview}>{mail.paragraphs[0]}</div>
        <div class="page" style={styles.column}>
          <p class="line" lang="da" style={styles.municipality}>
            {mail.municipality}
          </p>
          <Paragraph>{mail.greeting}</Paragraph>
          {mail.code === undefined ? null : <Code {...mail.code} />}
          {mail.paragraphs.map((paragraph) => (
            <Paragraph key={paragraph}>{paragraph}</Paragraph>
          ))}
          {mail.action === undefined ? null : <Action {...mail.action} />}
          {mail.help === undefined ? null : <Paragraph>{mail.help}</Paragraph>}
          <Paragraph>
            {mail.closing}
            <br />
            <span lang="da">{mail.sender}</span>
          </Paragraph>
        </div>
      </body>
    </html>,
  )}\n`;

const Paragraph = ({ children }: { readonly children: ComponentChildren }) => (
  <p style={styles.paragraph}>{children}</p>
);

const Code = ({ label, digits }: NonNullable<MailContents['code']>) => (
  <p style={styles.paragraph}>
    {label}
    <br />
    <strong style={styles.code}>{digits}</strong>
  </p>
);

/** A table cell carries the button's colour for programs that know no padding on a link. */
const Action = ({ text, address, writtenOut }: NonNullable<MailContents['action']>) => (
  <>
    <table role="none" style={styles.button}>
      <tbody>
        <tr>
          <td class="button" style={styles.buttonCell}>
            <a class="button" href={address} style={styles.buttonLink}>
              {text}
            </a>
          </td>
        </tr>
      </tbody>
    </table>
    <p class="small" style={styles.small}>
      {writtenOut}
      <br />
      {address}
    </p>
  </>
);
