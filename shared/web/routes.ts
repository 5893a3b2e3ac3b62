import type { WebFunction } from '../runtime/functions.ts';

/** `{name}` stands for one part of the path, `{name+}` for one or more at its end; the longest fixed beginning wins. The key is what API Gateway and the one-machine gateway hand to the function. */
export type RouteKey = `${'GET' | 'POST'} /${string}`;

/**
 * Every address of the service and the function that answers it. One source: infra makes the API's routes from it, the
 * one-machine gateway matches by it, and each web function must have a page or act for each of its keys.
 */
export const ROUTES = {
  anyone: [
    'GET /',
    'GET /nyt-link',
    'POST /nyt-link',
    'POST /sprog',
    'GET /tilgaengelighed',
    'GET /was',
    'GET /start',
    'POST /start',
    'GET /start/{link}',
    'POST /start/{link}',
    'GET /static/{file}',
    // Whatever else is asked for: the page that says so in Danish.
    'GET /{rest+}',
  ],
  employer: [
    'GET /arbejdsgiver/{link}',
    'GET /arbejdsgiver/{link}/udfyld/{step}',
    'POST /arbejdsgiver/{link}/udfyld/{step}',
    'GET /arbejdsgiver/{link}/tjek-svar',
    'GET /arbejdsgiver/{link}/underskriv',
    'POST /arbejdsgiver/{link}/underskriv',
    'GET /arbejdsgiver/{link}/kode',
    'POST /arbejdsgiver/{link}/kode',
    'GET /arbejdsgiver/{link}/ret',
    'POST /arbejdsgiver/{link}/ret',
    'GET /arbejdsgiver/{link}/aftale.pdf',
    'POST /arbejdsgiver/{link}/sprog',
  ],
  citizen: [
    'GET /medarbejder/{link}',
    'GET /medarbejder/{link}/underskriv',
    'POST /medarbejder/{link}/underskriv',
    'GET /medarbejder/{link}/kode',
    'POST /medarbejder/{link}/kode',
    'GET /medarbejder/{link}/bed-om-aendring',
    'POST /medarbejder/{link}/bed-om-aendring',
    'GET /medarbejder/{link}/afvis',
    'POST /medarbejder/{link}/afvis',
    'GET /medarbejder/{link}/ring-til-mig',
    'POST /medarbejder/{link}/ring-til-mig',
    'GET /medarbejder/{link}/aftale.pdf',
    'POST /medarbejder/{link}/sprog',
  ],
  consultant: [
    'GET /log-ind',
    'GET /log-ind/svar',
    'POST /log-ud',
    'GET /sager',
    'GET /sager/ny',
    'POST /sager/ny',
    'GET /sager/{case}',
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
    'GET /sager/{case}/aftale.pdf',
  ],
} as const satisfies Record<WebFunction, readonly RouteKey[]>;

export type RouteOf<Name extends WebFunction> = (typeof ROUTES)[Name][number];
