import { PhoneLink } from './parts/phone-link.tsx';

type Footer = {
  readonly municipality: {
    readonly name: string;
    readonly unit: string;
    readonly phone: string;
    readonly email: string;
  };
};

export const PageFooter = ({ municipality: { name, unit, phone, email } }: Footer) => (
  <footer>
    <div class="footer">
      <div class="container">
        <h2 class="h4">{unit === name ? name : `${name}, ${unit}`}</h2>
        <ul class="unstyled-list footer-contact">
          <li>
            Telefon <PhoneLink phone={phone} />
          </li>
          <li>
            E-mail <a href={`mailto:${email}`}>{email}</a>
          </li>
        </ul>
      </div>
    </div>
  </footer>
);
