/**
 * Mail programs drop style sheets, so each element carries its own style; the sheet in the head only adds what some of
 * them understand: other colours in the dark. Contrast is at least 7:1 in text and 6:1 on the button, light and dark.
 */
export const styles = {
  body: 'margin:0;padding:0;background-color:#ffffff;color:#1a1a1a;-webkit-text-size-adjust:100%',
  /** Shown beside the subject in a list of mails, never in the mail. */
  preview: 'display:none;max-height:0;overflow:hidden;mso-hide:all',
  column:
    'max-width:560px;margin:0 auto;padding:24px 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word',
  municipality: 'margin:0 0 24px;padding:0 0 12px;border-bottom:1px solid #767676;font-weight:bold',
  paragraph: 'margin:0 0 16px',
  code: 'font-family:Consolas,Menlo,monospace;font-size:28px;line-height:1.4;letter-spacing:4px',
  button: 'margin:24px 0 16px;border-spacing:0',
  buttonCell: 'padding:0;border-radius:4px;background-color:#0059b3;mso-padding-alt:12px 24px',
  buttonLink:
    'display:inline-block;padding:12px 24px;border-radius:4px;background-color:#0059b3;color:#ffffff;font-weight:bold;text-decoration:none',
  small: 'margin:0 0 24px;font-size:14px;color:#454545',
} as const;

export const DARK = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.page{background-color:#15191e!important;color:#f2f2f2!important}
.line{border-color:#8a939c!important}
.button{background-color:#9cc9ff!important;color:#0b1c2e!important}
.small{color:#c9ced4!important}
}`;
