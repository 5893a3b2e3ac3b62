import { PhoneLink } from './parts/phone-link.tsx';
import { useTexts } from '../texts/in-both.ts';
import { partsTexts } from '../texts/texts.ts';

type Footer = {
  readonly municipality: {
    readonly name: string;
    readonly unit: string;
    readonly phone: string;
    readonly email: string;
  };
};

export const PageFooter = ({ municipality: { name, unit, phone, email } }: Footer) => {
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
              {texts.email} <a href={`mailto:${email}`}>{email}</a>
            </li>
            <li>
              <a href="/tjek">{texts.checkDocument}</a>
            </li>
            <li>
              <a href="/tilgaengelighed">{texts.accessibility}</a>
            </li>
          </ul>
        </div>
      </div>
    </footer>
  );
};
