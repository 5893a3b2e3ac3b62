import type { Instant } from '../../../shared/domain/calendar/instant.ts';
import type { Mail } from '../mailbox/read-mail.ts';
import { html, type Markup, page } from './markup.ts';
import { shownTime } from './shown-time.ts';

/** What the front page of this machine's tools shows. */
export type ControlView = {
  readonly now: Instant;
  readonly isAhead: boolean;
  readonly mailIsOn: boolean;
  readonly origin: string;
  /** Newest first. */
  readonly mails: readonly Mail[];
};

const JUMPS = [
  { label: '+1 time', field: 'hours', value: 1 },
  { label: '+1 dag', field: 'days', value: 1 },
  { label: '+7 dage', field: 'days', value: 7 },
] as const;

const FATES: Readonly<Record<string, string>> = {
  Send: 'sendt',
  Delivery: 'leveret',
  Bounce: 'afvist',
  Complaint: 'klage',
};

const fate = ({ told }: Mail): string => FATES[told.at(-1) ?? ''] ?? 'modtaget';

const jumpForm = ({ label, field, value }: (typeof JUMPS)[number]): Markup =>
  html`<form class="row" method="post" action="/clock"><button name="${field}" value="${value}">${label}</button></form>`;

const clockPart = ({ now, isAhead }: ControlView): Markup =>
  html`<h2>Spol frem</h2>
<p>Tjenestens ur viser <strong>${shownTime(now)}</strong>${isAhead ? ' (spolet frem)' : ''}. Efter hvert spring ser tjenesten efter, hvad der er forfaldent. Uret kan kun gå frem.</p>
${JUMPS.map(jumpForm)}<form class="row" method="post" action="/clock"><label>Til kl. 8 den <input type="date" name="date" required></label> <button>Spol frem</button></form>`;

const switchPart = ({ mailIsOn }: ControlView): Markup =>
  mailIsOn
    ? html`<form method="post" action="/mail-service"><button name="state" value="off">Afbryd mailtjenesten</button></form>`
    : html`<p class="note">Mailtjenesten er afbrudt. Mails venter, til den er tilbage.</p>
<form method="post" action="/mail-service"><button name="state" value="on">Start mailtjenesten</button></form>`;

const files = ({ attachments }: Mail): string => {
  if (attachments.length === 0) return '';
  return attachments.length === 1 ? ' (1 fil)' : ` (${attachments.length} filer)`;
};

const mailRow = (mail: Mail): Markup =>
  html`<tr><td class="whole">${shownTime(mail.acceptedAt)}</td><td>${mail.to.join(', ')}</td><td><a href="/mail/${mail.id}">${mail.subject || '(intet emne)'}</a>${files(mail)}</td><td class="whole">${fate(mail)}</td></tr>`;

const mailPart = ({ mails }: ControlView): Markup =>
  mails.length === 0
    ? html`<p>Der er ingen mails endnu.</p>`
    : html`<table><thead><tr><th>Tid</th><th>Til</th><th>Emne</th><th>Status</th></tr></thead><tbody>${mails.map(mailRow)}</tbody></table>`;

export const controlPage = (view: ControlView): string =>
  page('Mailboks og ur', [
    html`<h1>Mailboks og ur</h1><p>Kun på denne maskine. Ingen mail forlader den.</p>`,
    html`<p><a href="${view.origin}/sager">Konsulentens sager</a> · <a href="${view.origin}/">Forsiden</a></p>`,
    clockPart(view),
    html`<h2>Mails</h2>`,
    switchPart(view),
    mailPart(view),
  ]);

export const problemPage = (problem: string): string =>
  page('Det kan ikke lade sig gøre', [
    html`<h1>Det kan ikke lade sig gøre</h1><p>${problem}</p><p><a href="/">Tilbage</a></p>`,
  ]);
