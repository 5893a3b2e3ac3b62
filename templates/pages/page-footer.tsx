import type { Frame } from './layout.tsx';
import { MailLink } from './parts/mail-link.tsx';
import { PhoneLink } from './parts/phone-link.tsx';
import { useTexts } from '../texts/in-both.ts';
import { partsTexts } from '../texts/texts.ts';

type Footer = Pick<Frame, 'municipality'>;

export const PageFooter = ({ municipality: { name, unit, phone, email, privacyNotice } }: Footer) => {
  const texts = useTexts(partsTexts);
  return (
    <footer>
      <div class="footer">
        <div class="container">
          <h2 class="h4">{unit === name ? name : `${name}, ${unit}`}</h2>
          <ul class="unstyled-list footer-contact">
            <li>
              {texts.phone} <PhoneLink phone={phone} />
            </li>
            <li>
              {texts.email} <MailLink email={email} />
            </li>
            <li>
              <a href="/tjek">{texts.checkDocument}</a>
            </li>
            <li>
              <a href="/tilgaengelighed">{texts.accessibility}</a>
            </li>
            {privacyNotice === undefined ? null : (
              <li>
                <a href={privacyNotice}>{texts.privacy}</a>
              </li>
            )}
          </ul>
        </div>
      </div>
    </footer>
  );
};
