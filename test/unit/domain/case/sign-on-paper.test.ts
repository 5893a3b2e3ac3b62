import { describe, expect, it } from 'vitest';
import { plusMinutes } from '../../../../shared/domain/calendar/instant.ts';
import { countersign } from '../../../../shared/domain/case/acts/countersign.ts';
import {
  type PaperSigning,
  signOnPaper,
  unsignedParties,
} from '../../../../shared/domain/case/acts/sign-on-paper.ts';
import { takeBack } from '../../../../shared/domain/case/acts/void-signature.ts';
import type { CaseFile } from '../../../../shared/domain/case/case.ts';
import { controlCodeOf, readPaperForm } from '../../../../shared/domain/case/paper-form.ts';
import { statusOf } from '../../../../shared/domain/case/status.ts';
import { day } from '../../../builders/answers.ts';
import {
  aCase,
  aContext,
  accepted,
  aStatement,
  BROWSER,
  codeOf,
  codeSent,
  CONSULTANT,
  contentOf,
  OPENED_AT,
  PLAN_SETTINGS,
} from '../../../builders/cases.ts';

const NOW = plusMinutes(OPENED_AT, 3 * 24 * 60);
const staff = aContext(NOW, 'consultant');

const citizen = aStatement({
  name: 'Demo Eksempelsen',
  consentVersion: 'citizen-2026-11',
  copyToUnion: true,
});

const seen = (file: CaseFile, own: Partial<PaperSigning> = {}): PaperSigning => {
  const frozen = contentOf(file, OPENED_AT);
  return {
    frozen,
    controlCode: controlCodeOf(frozen.hash),
    signedOn: day('2026-11-04'),
    reason: 'Demo har ingen e-mail.',
    statements: { employer: aStatement(), citizen },
    recordedBy: CONSULTANT.name,
    browser: BROWSER,
    plan: PLAN_SETTINGS,
    ...own,
  };
};

const refusedWith = (file: CaseFile, own: Partial<PaperSigning>): string => {
  const result = signOnPaper(file, seen(file, own), staff);
  return result.ok ? 'accepted' : result.refusal.code;
};

describe('an agreement signed on paper by both', () => {
  const file = aCase().drafting();
  const change = accepted(signOnPaper(file, seen(file), staff));

  it('is in force with the content that was printed, frozen', () => {
    expect(statusOf(change.after)).toBe('in-force');
    expect(change.after.version.frozen).toEqual(contentOf(file, OPENED_AT));
  });

  it('has both signatures, each with the day on the paper, the reason, and who recorded it', () => {
    const onPaper = {
      method: 'paper',
      signedOn: '2026-11-04',
      reason: 'Demo har ingen e-mail.',
      recordedBy: CONSULTANT.name,
      contentHash: contentOf(file, OPENED_AT).hash,
      at: NOW,
    };

    expect(change.after.version.signatures).toMatchObject([
      { ...onPaper, party: 'employer', name: 'Karla Køkkentest' },
      { ...onPaper, party: 'citizen', name: 'Demo Eksempelsen', copyToUnion: true },
    ]);
  });

  it('plans the very talks that a countersignature at that moment plans', () => {
    const waiting = aCase().awaitingCitizen();
    const code = codeOf(codeSent(waiting, 'citizen', OPENED_AT));
    const signed = countersign(
      waiting,
      { code, browser: BROWSER, plan: PLAN_SETTINGS },
      aContext(NOW, 'citizen'),
    );

    expect(change.followUps).toEqual(accepted(signed).followUps);
    expect(change.followUps.length).toBeGreaterThan(0);
  });

  it('tells in its history what was signed and when, and nothing of the reason', () => {
    expect(change.entries.map(({ event }) => event)).toEqual([
      'paper-signed',
      'paper-signed',
      'follow-ups-planned',
    ]);
    expect(change.entries[1]?.details).toMatchObject({ party: 'citizen', on: '2026-11-04' });
    expect(JSON.stringify(change.entries)).not.toContain('ingen e-mail');
  });

  it('answers the wish for a change that was open', () => {
    const asked = aCase().changeRequested();
    const settled = accepted(signOnPaper(asked, seen(asked, { wishSettled: true }), staff));

    expect(settled.after.case.facts.changeRequested).toBeUndefined();
    expect(settled.entries.find(({ details }) => details['party'] === 'citizen')?.details).toMatchObject({
      wish: 'settled',
    });
    expect(refusedWith(asked, {})).toBe('changed-meanwhile');
  });
});

describe('an agreement that the employer has signed by code', () => {
  const file = aCase().awaitingCitizen();

  it('lacks the citizen alone, and keeps the employer’s own signature', () => {
    const { signatures } = accepted(signOnPaper(file, seen(file), staff)).after.version;

    expect(unsignedParties(file.version)).toEqual(['citizen']);
    expect(signatures.map(({ party, method }) => [party, method])).toEqual([
      ['employer', 'email-code'],
      ['citizen', 'paper'],
    ]);
  });

  it('is not put in force when the employer takes it back while the citizen signs', () => {
    const back = accepted(takeBack(file, aContext(NOW, 'employer'))).after;

    expect(refusedWith(back, { statements: { citizen } })).toBe('changed-meanwhile');
  });
});

describe('a paper that shows another content', () => {
  const file = aCase().drafting();

  it.each(['0000 0000', '', 'ABCD'])('with the control code %j puts nothing in force', (controlCode) => {
    expect(refusedWith(file, { controlCode })).toBe('changed-meanwhile');
  });

  it('is told from the right one however its code is typed', () => {
    const code = controlCodeOf(contentOf(file, OPENED_AT).hash);

    for (const typed of [code.toLowerCase(), code.replace(' ', ''), code.replace(' ', '-')]) {
      expect(refusedWith(file, { controlCode: typed })).toBe('accepted');
    }
  });
});

describe('what the consultant records of a paper', () => {
  const facts = {
    missing: ['employer', 'citizen'] as const,
    citizen: 'Demo Eksempelsen',
    wishOpen: false,
    opened: day('2026-11-02'),
    today: day('2026-11-05'),
  };
  const typed = {
    controlCode: '12AB 34CD',
    signedOn: { day: '4', month: '11', year: '2026' },
    reason: 'Demo har ingen e-mail.',
    employerName: 'Karla Køkkentest',
    citizenName: 'Demo Eksempelsen',
    informed: 'yes',
  };

  it('is read, with what the citizen wrote and ticked', () => {
    const { value } = readPaperForm({ ...typed, ownWords: 'Tak.', copyToUnion: 'yes' }, facts);

    expect(value).toMatchObject({
      signedOn: '2026-11-04',
      statements: {
        employer: { name: 'Karla Køkkentest', copyToUnion: false },
        citizen: { name: 'Demo Eksempelsen', ownWords: 'Tak.', copyToUnion: true },
      },
    });
  });

  it('asks for no employer where the employer has signed', () => {
    const { value, problems } = readPaperForm(
      { ...typed, employerName: '' },
      { ...facts, missing: ['citizen'] },
    );

    expect(problems).toEqual([]);
    expect(value?.statements).not.toHaveProperty('employer');
  });

  it('lacks everything at once when nothing was typed', () => {
    expect(
      readPaperForm({}, facts)
        .problems.map(({ field }) => field)
        .toSorted(),
    ).toEqual(['citizenName', 'controlCode', 'employerName', 'informed', 'reason', 'signedOn']);
  });

  it('says everything that is wrong at once, the day too', () => {
    const { problems } = readPaperForm(
      { ...typed, reason: '', signedOn: { day: '6', month: '11', year: '2026' } },
      facts,
    );

    expect(problems.map(({ field, rule }) => `${field} ${rule}`)).toEqual([
      'reason missing',
      'signedOn date-after-today',
    ]);
  });

  it('needs a reason for a name that is another than the case’s, and none for the same', () => {
    const married = { ...typed, citizenName: 'Demo Gift Eksempelsen' };

    expect(readPaperForm(married, facts).problems).toEqual([{ field: 'otherName', rule: 'missing' }]);
    expect(readPaperForm({ ...married, otherName: 'Gift i juli.' }, facts).value).toMatchObject({
      otherName: 'Gift i juli.',
    });
    expect(readPaperForm({ ...typed, citizenName: ' demo  EKSEMPELSEN' }, facts).problems).toEqual([]);
  });

  it('needs the word that an open wish is settled', () => {
    const open = { ...facts, wishOpen: true };

    expect(readPaperForm(typed, open).problems).toEqual([{ field: 'wishSettled', rule: 'missing' }]);
    expect(readPaperForm({ ...typed, wishSettled: 'yes' }, open).problems).toEqual([]);
  });

  it.each([
    ['2026-11-06', 'date-after-today'],
    ['2026-11-01', 'date-in-past'],
  ])('cannot have been signed on %s', (date, rule) => {
    const [year = '', month = '', ofMonth = ''] = date.split('-');
    const read = readPaperForm({ ...typed, signedOn: { day: ofMonth, month, year } }, facts);

    expect(read.problems).toEqual([{ field: 'signedOn', rule }]);
  });
});
