import type { CivilDate } from '../../../shared/domain/calendar/civil-date.ts';
import { daysBetween } from '../../../shared/domain/calendar/civil-date.ts';
import { dayOf } from '../../../shared/domain/calendar/instant.ts';
import type { Need, NeedKind } from '../../../shared/domain/desk/needs.ts';
import { shortDanishDate } from '../danish-format.ts';
import { partyWords } from './party-words.ts';

/** What a case may need, as it stands in the filter. */
export const needWords: Readonly<Record<NeedKind, string>> = {
  'talk-overdue': 'Overskredet opfølgning',
  'call-requested': 'Borgeren vil ringes op',
  'employer-call': 'Arbejdsgiveren vil ringes op',
  'mail-lost': 'Mail ikke nået frem',
  'talk-today': 'Opfølgning i dag',
  'to-take-over': 'Skal overtages',
  'to-register': 'Skal ses og registreres',
  'change-requested': 'Ændring ønsket',
  declined: 'Borgeren har sagt nej',
  'expires-soon': 'Udløber snart',
  expired: 'Udløbet',
};

/** Why a case needs something, with the day where there is one. */
export const needReason = (need: Need, today: CivilDate): string => {
  switch (need.kind) {
    case 'talk-overdue':
      return `Opfølgning ${shortDanishDate(need.due)}, overskredet ${daysText(daysBetween(need.due, today))}`;
    case 'talk-today':
      return 'Opfølgning i dag';
    case 'call-requested':
      return `Borgeren vil ringes op, bad om det ${shortDanishDate(dayOf(need.since))}`;
    case 'employer-call':
      return `Arbejdsgiveren vil ringes op, bad om det ${shortDanishDate(dayOf(need.since))}`;
    case 'mail-lost':
      return `Mail til ${partyWords[need.party].whose} er ikke nået frem`;
    case 'to-take-over':
      return `Skal overtages, før arbejdsgiveren kan skrive under. Sidst ændret ${shortDanishDate(dayOf(need.since))}`;
    case 'to-register':
      return `Skal ses og registreres, underskrevet ${shortDanishDate(dayOf(need.since))}`;
    case 'change-requested':
      return `Borgeren ønsker en ændring – hjælp parterne videre, bad om det ${shortDanishDate(dayOf(need.since))}`;
    case 'declined':
      return `Borgeren vil ikke skrive under: ring, sagt ${shortDanishDate(dayOf(need.since))}`;
    case 'expires-soon':
      return need.on === today
        ? 'Udløber i dag'
        : `Udløber om ${daysText(daysBetween(today, need.on))}, ${shortDanishDate(need.on)}`;
    case 'expired':
      return 'Udløbet: åbn igen eller luk';
  }
};

/** The thing to do about it, on the link that leads there. */
export const needActs: Readonly<Record<NeedKind, string>> = {
  'talk-overdue': 'Registrér eller flyt',
  'talk-today': 'Registrér eller flyt',
  'call-requested': 'Ring til borgeren',
  'employer-call': 'Ring til arbejdsgiveren',
  'mail-lost': 'Ret adressen',
  'to-take-over': 'Se og overtag',
  'to-register': 'Se og registrér',
  'change-requested': 'Se ønsket',
  declined: 'Ring til borgeren',
  'expires-soon': 'Se, hvem der mangler',
  expired: 'Åbn igen eller luk',
};

export const daysText = (days: number): string => `${days} ${days === 1 ? 'dag' : 'dage'}`;
