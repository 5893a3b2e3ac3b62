import { describe, expect, it } from 'vitest';
import { ROUTES } from '../../../shared/web/routes.ts';
import { day } from '../../builders/answers.ts';
import { employerForms } from '../../forms/employer-forms.ts';
import { partyForms, questionForms } from '../../forms/party-forms.ts';
import { staffForms } from '../../forms/staff-forms.ts';

/** Acts of which nothing is typed: a button is pressed. */
const BUTTONS = [
  'POST /arbejdsgiver/{link}/log-ud',
  'POST /arbejdsgiver/{link}/ret',
  'POST /arbejdsgiver/{link}/sprog',
  'POST /arbejdsgiver/{link}/tid',
  'POST /ferie/{leave}/slut',
  'POST /log-ind/tid',
  'POST /log-ud',
  'POST /medarbejder/{link}/log-ud',
  'POST /medarbejder/{link}/sprog',
  'POST /medarbejder/{link}/tid',
  'POST /mit-login',
  'POST /sager/{case}/genaabn',
  'POST /sager/{case}/indsigt',
  'POST /sager/{case}/registrer',
  'POST /sager/{case}/ringet-op',
  'POST /sager/{case}/send-link',
  'POST /sager/{case}/send-mail-igen',
  'POST /sager/{case}/svar-set',
  'POST /sager/{case}/vis-adresse',
  'POST /sager/kalender/luk',
  'POST /sager/kalender/nyt-link',
  'POST /sprog',
];

/** A single code, which is never shown again: `signing-code.test.ts`. */
const CODES = ['POST /arbejdsgiver/{link}/kode', 'POST /medarbejder/{link}/kode'];

/** Nothing is typed, and the page stands only where MitID is asked: `identity-pages.test.ts`. */
const BY_MITID = ['POST /arbejdsgiver/{link}/mitid', 'POST /medarbejder/{link}/mitid'];

/** Sent by the sign-on, which has no page of ours: `sign-out.test.ts`. */
const NOTICES = ['POST /log-ud/besked'];

/** A file is chosen, and nothing typed: `file-form.test.ts`. */
const FILES = ['POST /tjek'];

describe('the forms', () => {
  it('are known, every one that can be sent', () => {
    const today = day('2027-03-02');
    const known = [
      ...employerForms(today),
      ...partyForms,
      ...questionForms,
      ...Object.values(staffForms(today)),
    ];
    const posts = Object.values(ROUTES).flatMap((routes) =>
      routes.filter((route) => route.startsWith('POST')),
    );

    expect(
      [
        ...new Set([
          ...known.map(({ route }) => route),
          ...BUTTONS,
          ...CODES,
          ...BY_MITID,
          ...FILES,
          ...NOTICES,
        ]),
      ].toSorted(),
    ).toEqual(posts.toSorted());
  });
});
