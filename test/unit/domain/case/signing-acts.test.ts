import { DOCUMENT_ID } from '../../../builders/document.ts';
import { describe, expect, it } from 'vitest';
import { plusMinutes } from '../../../../shared/domain/calendar/instant.ts';
import { expire } from '../../../../shared/domain/case/acts/close.ts';
import { countersign } from '../../../../shared/domain/case/acts/countersign.ts';
import { storeDocument } from '../../../../shared/domain/case/acts/document.ts';
import { reopen } from '../../../../shared/domain/case/acts/keep-going.ts';
import { saveSection } from '../../../../shared/domain/case/acts/save-section.ts';
import { sendCode } from '../../../../shared/domain/case/acts/send-code.ts';
import { signAsEmployer } from '../../../../shared/domain/case/acts/sign-as-employer.ts';
import { requestChange, takeBack } from '../../../../shared/domain/case/acts/void-signature.ts';
import { signatureOf, type CaseFile } from '../../../../shared/domain/case/case.ts';
import type { Change } from '../../../../shared/domain/case/change.ts';
import { statusOf } from '../../../../shared/domain/case/status.ts';
import type { Result } from '../../../../shared/domain/result.ts';
import { completeAnswers } from '../../../builders/answers.ts';
import {
  aCase,
  aContext,
  aStatement,
  accepted,
  BROWSER,
  codeOf,
  codeSent,
  contentOf,
  digestOf,
  OPENED_AT,
  PLAN_SETTINGS,
} from '../../../builders/cases.ts';

const NOW = plusMinutes(OPENED_AT, 3 * 24 * 60);
const employer = aContext(NOW, 'employer');
const citizen = aContext(NOW, 'citizen');

const refusal = (result: Result<unknown>) => (result.ok ? undefined : result.refusal.code);
const told = (result: Result<Change>) =>
  accepted(result).messages.map(({ kind, to }) => `${kind} to ${to.role}`);

const save = (file: CaseFile, other: string, shownRev = 1) =>
  saveSection(
    file,
    { section: 'support', answers: { ...completeAnswers().support, other }, shownRev },
    employer,
  );

describe('what is typed', () => {
  it('is kept as it is, with or without problems', () => {
    const saved = accepted(
      saveSection(aCase().invited(), { section: 'job', answers: { title: '<b>' }, shownRev: 0 }, employer),
    );

    expect(saved.after.version.sections).toEqual({ job: { answers: { title: '<b>' }, rev: 1 } });
  });

  it('in one window is not lost to another: the second is told of it', () => {
    const first = accepted(save(aCase().drafting(), 'Fra det ene vindue'));

    expect(refusal(save(first.after, 'Fra det andet vindue'))).toBe('changed-meanwhile');
    expect(save(first.after, 'Set og rettet', 2).ok).toBe(true);
    expect(refusal(save(aCase().drafting(), 'Aldrig vist', 0))).toBe('changed-meanwhile');
  });

  it('and sent twice is one save, from whatever page it was sent', () => {
    const once = accepted(save(aCase().drafting(), 'Sendt to gange')).after;

    for (const shownRev of [0, 1, 2, 7]) {
      expect(refusal(save(once, 'Sendt to gange', shownRev))).toBe('already-done');
    }
    const answers = Object.fromEntries(
      Object.entries({ ...completeAnswers().support, other: 'Sendt to gange' }).toReversed(),
    );
    expect(refusal(saveSection(once, { section: 'support', answers, shownRev: 1 }, employer))).toBe(
      'already-done',
    );
  });
});

describe('a code', () => {
  const shown = contentOf(aCase().drafting(), NOW).hash;
  const asked = {
    party: 'employer',
    statement: aStatement(),
    earlier: undefined,
    digestOf,
  } as const;

  it('is not sent for content that is no longer the one that was shown', () => {
    const changed = accepted(save(aCase().drafting(), 'Ny tekst')).after;
    const contentHash = contentOf(changed, NOW).hash;

    expect(refusal(sendCode(changed, { ...asked, contentHash, shownHash: shown }, employer))).toBe(
      'changed-meanwhile',
    );
  });

  it('keeps what its party stated, and so does the signature that it becomes', () => {
    const file = aCase().awaitingCitizen();
    const { hash } = contentOf(file, NOW);
    const statement = aStatement({
      name: 'Demo Eksempelsen',
      ownWords: 'Jeg glæder mig.',
      copyToUnion: true,
    });
    const code = codeOf(
      accepted(
        sendCode(
          file,
          { ...asked, party: 'citizen', statement, contentHash: hash, shownHash: hash },
          citizen,
        ),
      ),
    );
    const signing = { code, browser: BROWSER, plan: PLAN_SETTINGS };
    const signed = accepted(countersign(file, signing, citizen)).after;

    expect(code).toMatchObject(statement);
    expect(signatureOf(signed.version, 'citizen')).toMatchObject(statement);
  });

  it('goes to the address on record, and its digits are not in the change', () => {
    const change = codeSent(aCase().drafting(), 'employer', NOW);

    expect(change.messages.map(({ to, codeId }) => [to.email, codeId])).toEqual([
      ['karla@example.com', codeOf(change).id],
    ]);
    expect(JSON.stringify(change)).not.toMatch(/"\d{6}"/);
  });
});

describe('the signatures', () => {
  it('are both over the same hash, the employer’s first', () => {
    const { version } = aCase().inForce();

    expect(version.signatures.map(({ party }) => party)).toEqual(['employer', 'citizen']);
    expect(new Set(version.signatures.map(({ contentHash }) => contentHash))).toEqual(
      new Set([version.frozen?.hash]),
    );
  });

  it('record the name, the consent, the moment, the address and the browser', () => {
    expect(signatureOf(aCase().inForce().version, 'citizen')).toEqual({
      party: 'citizen',
      name: 'Demo Eksempelsen',
      method: 'email-code',
      consentVersion: 'citizen-2026-11',
      ownWords: undefined,
      copyToUnion: false,
      contentHash: contentOf(aCase().drafting(), OPENED_AT).hash,
      at: '2026-11-04T09:05:00.000Z',
      clientAddress: '192.0.2.1',
      browser: BROWSER,
    });
  });

  it('cannot be given over anything else than what was shown', () => {
    const drafted = aCase().drafting();
    const code = codeOf(codeSent(drafted, 'employer', NOW));
    const changed = accepted(save(drafted, 'Ændret efter koden blev sendt')).after;
    const frozen = contentOf(changed, NOW);

    expect(refusal(signAsEmployer(changed, { frozen, code, browser: BROWSER }, employer))).toBe(
      'changed-meanwhile',
    );
  });

  it('of the citizen cannot be given with a code for an earlier content', () => {
    const first = aCase().awaitingCitizen();
    const code = codeOf(codeSent(first, 'citizen', NOW));
    const back = accepted(takeBack(first, employer)).after;
    const changed = accepted(save(back, 'Ændret imens')).after;
    const again = codeOf(codeSent(changed, 'employer', NOW));
    const signed = accepted(
      signAsEmployer(changed, { frozen: contentOf(changed, NOW), code: again, browser: BROWSER }, employer),
    ).after;

    expect(refusal(countersign(signed, { code, browser: BROWSER, plan: PLAN_SETTINGS }, citizen))).toBe(
      'changed-meanwhile',
    );
  });

  it('plan the talks in the same write as the second of them', () => {
    const change = aCase().changesTo('in-force').at(-1);

    expect(change?.entries.map(({ event }) => event)).toEqual(['citizen-signed', 'follow-ups-planned']);
    expect(change?.followUps).toHaveLength(8);
    expect(change?.messages).toEqual([]);
  });
});

describe('the employer’s signature falls', () => {
  const file = aCase().awaitingCitizen();

  it('when the citizen asks for a change, and everyone is told', () => {
    const asked = requestChange(file, { comment: 'Jeg vil gerne møde kl. 10.' }, citizen);
    const { version } = accepted(asked).after;

    expect([version.signatures, version.frozen]).toEqual([[], undefined]);
    expect(told(asked)).toEqual([
      'change-requested to employer',
      'change-requested to consultant',
      'change-passed-on to citizen',
    ]);
    expect(version.sections).toEqual(file.version.sections);
  });

  it('when the employer takes it back, and citizen and consultant are told', () => {
    const back = takeBack(file, employer);

    expect(accepted(back).after.version.signatures).toEqual([]);
    expect(told(back)).toEqual(['taken-back to citizen', 'taken-back to consultant']);
  });

  it('and can be given again: the request is answered then', () => {
    const asked = aCase().changeRequested();
    const code = codeOf(codeSent(asked, 'employer', NOW));
    const signed = accepted(
      signAsEmployer(asked, { frozen: contentOf(asked, NOW), code, browser: BROWSER }, employer),
    ).after;

    expect(statusOf(signed)).toBe('awaiting-citizen');
    expect(signed.case.facts.changeRequested).toBeUndefined();
    expect(statusOf(accepted(takeBack(signed, employer)).after)).toBe('drafting');
  });
});

const reopened = (file: CaseFile) =>
  accepted(reopen(accepted(expire(file, aContext(NOW, 'service'))).after, aContext(NOW, 'consultant')));

describe('an expired agreement that is reopened', () => {
  it('stands where it stood, with all that was typed', () => {
    for (const file of [aCase().invited(), aCase().drafting(), aCase().changeRequested()]) {
      const change = reopened(file);

      expect(statusOf(change.after)).toBe(statusOf(file));
      expect(change.after.version).toEqual(file.version);
      expect(change.issued.map(({ party, purpose }) => `${party} ${purpose}`)).toEqual(['employer fill']);
    }
  });

  it('still has the employer’s signature when it waited for the citizen', () => {
    const change = reopened(aCase().awaitingCitizen());

    expect(statusOf(change.after)).toBe('awaiting-citizen');
    expect(change.issued.map(({ party, purpose }) => `${party} ${purpose}`)).toEqual(['citizen sign']);
  });
});

describe('the signed document', () => {
  it('is stored once, and then all three are told', () => {
    const stored = storeDocument(
      aCase().inForce(),
      { id: DOCUMENT_ID, sha256: 'ab'.repeat(32) },
      aContext(NOW, 'service'),
    );

    expect(told(stored)).toEqual([
      'agreement-signed to employer',
      'agreement-signed to citizen',
      'agreement-signed to consultant',
    ]);
    expect(
      refusal(
        storeDocument(
          accepted(stored).after,
          { id: DOCUMENT_ID, sha256: 'cd'.repeat(32) },
          aContext(NOW, 'service'),
        ),
      ),
    ).toBe('already-done');
  });
});
