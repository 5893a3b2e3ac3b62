import type { LinkPurpose } from '../../shared/domain/access/links.ts';
import type { AnyRoute } from '../gallery/entry.ts';

/**
 * Who is let in by each route. A route that stands in no list is one that nobody has thought about: the test of the table
 * says so before anything else.
 */
export const GUARDS = {
  /** Belongs to no case: everybody is answered alike. */
  everybody: [
    'GET /',
    'GET /nyt-link',
    'POST /nyt-link',
    'POST /sprog',
    'GET /tilgaengelighed',
    'GET /was',
    'GET /.well-known/security.txt',
    'GET /start',
    'POST /start',
    'GET /static/{file}',
    '$default',
    'GET /tjek',
    'POST /tjek',
    'GET /log-ind',
    'GET /log-ind/svar',
    'GET /log-ind/tid',
    'POST /log-ind/tid',
    'GET /log-ud',
    'POST /log-ud',
    'POST /log-ud/besked',
    // Back from MitID: what the browser keeps of the signing tells whose it is.
    'GET /mitid/arbejdsgiver',
    'GET /mitid/medarbejder',
  ],
  /** Who confirmed an address by the link that was sent to it. */
  start: ['GET /start/{link}', 'POST /start/{link}'],
  feed: ['GET /kalender/{file}', 'HEAD /kalender/{file}'],
  employer: [
    'GET /arbejdsgiver/{link}',
    'GET /arbejdsgiver/{link}/udkast.pdf',
    'GET /arbejdsgiver/{link}/udfyld/{step}',
    'POST /arbejdsgiver/{link}/udfyld/{step}',
    'GET /arbejdsgiver/{link}/tjek-svar',
    'GET /arbejdsgiver/{link}/underskriv',
    'POST /arbejdsgiver/{link}/underskriv',
    'GET /arbejdsgiver/{link}/kode',
    'POST /arbejdsgiver/{link}/kode',
    'GET /arbejdsgiver/{link}/mitid',
    'POST /arbejdsgiver/{link}/mitid',
    'GET /arbejdsgiver/{link}/ret',
    'POST /arbejdsgiver/{link}/ret',
    'GET /arbejdsgiver/{link}/aftale.pdf',
    'POST /arbejdsgiver/{link}/sprog',
    'GET /arbejdsgiver/{link}/log-ind',
    'POST /arbejdsgiver/{link}/log-ud',
    'GET /arbejdsgiver/{link}/tid',
    'POST /arbejdsgiver/{link}/tid',
    'GET /arbejdsgiver/{link}/spoergsmaal/{talk}',
    'POST /arbejdsgiver/{link}/spoergsmaal/{talk}',
  ],
  citizen: [
    'GET /medarbejder/{link}',
    'GET /medarbejder/{link}/udkast.pdf',
    'GET /medarbejder/{link}/underskriv',
    'POST /medarbejder/{link}/underskriv',
    'GET /medarbejder/{link}/kode',
    'POST /medarbejder/{link}/kode',
    'GET /medarbejder/{link}/mitid',
    'POST /medarbejder/{link}/mitid',
    'GET /medarbejder/{link}/bed-om-aendring',
    'POST /medarbejder/{link}/bed-om-aendring',
    'GET /medarbejder/{link}/afvis',
    'POST /medarbejder/{link}/afvis',
    'GET /medarbejder/{link}/ring-til-mig',
    'POST /medarbejder/{link}/ring-til-mig',
    'GET /medarbejder/{link}/aftale.pdf',
    'POST /medarbejder/{link}/sprog',
    'GET /medarbejder/{link}/log-ind',
    'POST /medarbejder/{link}/log-ud',
    'GET /medarbejder/{link}/tid',
    'POST /medarbejder/{link}/tid',
    'GET /medarbejder/{link}/spoergsmaal/{talk}',
    'POST /medarbejder/{link}/spoergsmaal/{talk}',
  ],
  /** Whoever is signed in, each about what is hers. */
  staff: [
    'GET /mit-login',
    'POST /mit-login',
    'GET /sager',
    'GET /tal',
    'GET /tal.csv',
    'GET /tal.json',
    'GET /ferie',
    'POST /ferie',
    'GET /sager/ny',
    'POST /sager/ny',
    'GET /sager/slettes',
    'GET /sager/kalender',
    'GET /sager/kalender/nyt-link',
    'POST /sager/kalender/nyt-link',
    'GET /sager/kalender/luk',
    'POST /sager/kalender/luk',
  ],
  /** A team leader alone. */
  leader: ['GET /sager/slettet'],
  /** The consultant whose leave it is, and a team leader. */
  leave: ['GET /ferie/{leave}', 'POST /ferie/{leave}', 'GET /ferie/{leave}/slut', 'POST /ferie/{leave}/slut'],
  /** The consultant of the case, her stand-in on the days, and a team leader. */
  case: [
    'GET /sager/{case}',
    'GET /sager/{case}/udkast.pdf',
    'GET /sager/{case}/udvikling',
    'GET /sager/{case}/send-link/{party}',
    'POST /sager/{case}/send-link',
    'GET /sager/{case}/ret-adresse/{party}',
    'POST /sager/{case}/ret-adresse/{party}',
    'GET /sager/{case}/ret-borger',
    'POST /sager/{case}/ret-borger',
    'GET /sager/{case}/traek-tilbage',
    'POST /sager/{case}/traek-tilbage',
    'POST /sager/{case}/genaabn',
    'POST /sager/{case}/registrer',
    'POST /sager/{case}/ringet-op',
    'POST /sager/{case}/svar-set',
    'GET /sager/{case}/afslut',
    'POST /sager/{case}/afslut',
    'GET /sager/{case}/bevar',
    'POST /sager/{case}/bevar',
    'GET /sager/{case}/bevar-ikke',
    'POST /sager/{case}/bevar-ikke',
    'GET /sager/{case}/overtag',
    'POST /sager/{case}/overtag',
    'GET /sager/{case}/giv-videre',
    'POST /sager/{case}/giv-videre',
    'GET /sager/{case}/oplysninger',
    'POST /sager/{case}/oplysninger',
    'GET /sager/{case}/papir',
    'POST /sager/{case}/papir',
    'GET /sager/{case}/papir/udskriv',
    'POST /sager/{case}/send-mail-igen',
    'GET /sager/{case}/opfoelgning/{followUp}',
    'POST /sager/{case}/opfoelgning/{followUp}',
    'GET /sager/{case}/faste-samtaler',
    'POST /sager/{case}/faste-samtaler',
    'GET /sager/{case}/tillaeg',
    'POST /sager/{case}/tillaeg',
    'GET /sager/{case}/aflys-tillaeg',
    'POST /sager/{case}/aflys-tillaeg',
    'GET /sager/{case}/aftaler/{version}',
    'GET /sager/{case}/aftale.pdf',
    'GET /sager/{case}/bevis.zip',
    'POST /sager/{case}/vis-adresse',
    'GET /sager/{case}/indsigt',
    'POST /sager/{case}/indsigt',
  ],
} as const satisfies Readonly<Record<string, readonly AnyRoute[]>>;

export type Guard = keyof typeof GUARDS;

/** Forms that do nothing to the case. */
const ASK_NOTHING = /\/(?:sprog|log-ud|tid)$/;

/** The purposes that a link to a party's own case may have for a route to let it in; each is one more than "read". */
export const purposesFor = (route: AnyRoute): readonly LinkPurpose[] => {
  if (route.endsWith('/spoergsmaal/{talk}')) return ['answer', 'own'];
  if (route.startsWith('GET') || ASK_NOTHING.test(route)) return ['fill', 'sign', 'read', 'answer', 'own'];
  return route.endsWith('/ring-til-mig') ? ['fill', 'sign', 'own'] : ['fill', 'sign'];
};
