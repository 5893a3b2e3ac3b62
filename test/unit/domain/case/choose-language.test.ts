import { DOCUMENT_ID } from '../../../builders/document.ts';
import { describe, expect, it } from 'vitest';
import { storeDocument } from '../../../../shared/domain/case/acts/document.ts';
import { correctAddress, reopen, sendLink } from '../../../../shared/domain/case/acts/keep-going.ts';
import { chooseLanguage, type LanguageChoice } from '../../../../shared/domain/case/acts/choose-language.ts';
import { requestChange } from '../../../../shared/domain/case/acts/void-signature.ts';
import type { CaseFile } from '../../../../shared/domain/case/case.ts';
import type { Change } from '../../../../shared/domain/case/change.ts';
import { PARTIES } from '../../../../shared/domain/case/parties.ts';
import { STATUSES, statusOf } from '../../../../shared/domain/case/status.ts';
import { aCase, accepted, aContext, codeSent, OPENED_AT } from '../../../builders/cases.ts';

const byEmployer = aContext(OPENED_AT, 'employer');
const byCitizen = aContext(OPENED_AT, 'citizen');
const byService = aContext(OPENED_AT, 'service');

const chosen = (file: CaseFile, choice: LanguageChoice): CaseFile =>
  accepted(chooseLanguage(file, choice, aContext(OPENED_AT, choice.party))).after;

const english = (file: CaseFile): CaseFile => chosen(file, { party: 'employer', language: 'en' });

/** The language of each mail a change owes, by its reader; Danish where none is named. */
const languagesIn = ({ messages }: Change): Readonly<Record<string, string>> =>
  Object.fromEntries(messages.map(({ to, language = 'da' }) => [to.role, language]));

describe('a party that chooses a language', () => {
  it.each(STATUSES.flatMap((status) => PARTIES.map((party) => [party, status] as const)))(
    'keeps it, and nothing else happens: the %s when %s',
    (party, status) => {
      const before = aCase().in(status);

      const { after, entries, messages, issued, revoked, followUps } = accepted(
        chooseLanguage(before, { party, language: 'en' }, aContext(OPENED_AT, party)),
      );

      expect(after.case.languages).toEqual({ [party]: 'en' });
      expect(entries).toMatchObject([{ event: 'language-chosen', details: { party, language: 'en' } }]);
      expect([messages, issued, revoked, followUps]).toEqual([[], [], [], []]);
      expect(statusOf(after)).toBe(status);
      expect(after.version).toEqual(before.version);
      expect(after.case.progressAt).toBe(before.case.progressAt);
    },
  );

  it('may choose Danish again, and each party chooses alone', () => {
    const both = chosen(english(aCase().drafting()), { party: 'citizen', language: 'en' });

    expect(both.case.languages).toEqual({ employer: 'en', citizen: 'en' });
    expect(chosen(both, { party: 'employer', language: 'da' }).case.languages).toEqual({
      employer: 'da',
      citizen: 'en',
    });
  });

  it.each([
    ['Danish, which is spoken from the beginning', 'da'],
    ['English once more', 'en'],
  ] as const)('is told that it is so already: %s', (_what, language) => {
    const before =
      language === 'da' ? aCase().drafting() : chosen(aCase().drafting(), { party: 'employer', language });

    expect(chooseLanguage(before, { party: 'employer', language }, byEmployer)).toEqual({
      ok: false,
      refusal: { code: 'already-done' },
    });
  });
});

describe('the mails that follow', () => {
  it('are in the language of their reader: the other party’s and the consultant’s stay Danish', () => {
    const asked = requestChange(english(aCase().awaitingCitizen()), { comment: 'Kl. 10, tak.' }, byCitizen);
    const stored = storeDocument(
      english(aCase().inForce()),
      { id: DOCUMENT_ID, sha256: 'ab'.repeat(32) },
      byService,
    );

    expect(languagesIn(accepted(asked))).toEqual({ employer: 'en', consultant: 'da', citizen: 'da' });
    expect(languagesIn(accepted(stored))).toEqual({ employer: 'en', consultant: 'da', citizen: 'da' });
  });

  it('keep it through links, codes, a corrected address and a case that is opened again', () => {
    const draft = english(aCase().drafting());
    const staff = aContext(OPENED_AT, 'consultant');
    const email = 'ny.karla@example.com';
    const reopened = accepted(reopen(english(aCase().expired()), staff));

    expect(languagesIn(accepted(sendLink(draft, { party: 'employer' }, staff)))).toEqual({ employer: 'en' });
    expect(languagesIn(codeSent(draft, 'employer', OPENED_AT))).toEqual({ employer: 'en' });
    expect(languagesIn(accepted(correctAddress(draft, { party: 'employer', email }, staff)))).toEqual({
      employer: 'en',
    });
    expect(languagesIn(reopened)).toEqual({ employer: 'en' });
    expect(reopened.after.case.languages).toEqual({ employer: 'en' });
  });
});
