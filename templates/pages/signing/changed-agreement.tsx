import { Notice } from '../parts/notice.tsx';

/** On the page that shows the agreement, for a party who was about to sign an earlier form of it. */
export const ChangedAgreement = () => (
  <Notice kind="warning" heading="Aftalen er ændret imens">
    <p class="alert-text">Den er ændret, siden du læste den. Læs den igen, før du skriver under.</p>
  </Notice>
);
