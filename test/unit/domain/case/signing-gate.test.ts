import { describe, expect, it } from 'vitest';
import { theTeam } from '../../../../shared/domain/access/staff.ts';
import { plusMinutes } from '../../../../shared/domain/calendar/instant.ts';
import { takeOver } from '../../../../shared/domain/case/acts/change-hands.ts';
import { countersign } from '../../../../shared/domain/case/acts/countersign.ts';
import { sendCode } from '../../../../shared/domain/case/acts/send-code.ts';
import { signAsEmployer } from '../../../../shared/domain/case/acts/sign-as-employer.ts';
import type { CaseFile } from '../../../../shared/domain/case/case.ts';
import {
  aCase,
  aContext,
  aStatement,
  accepted,
  BROWSER,
  codeOf,
  codeSent,
  CONSULTANT,
  contentOf,
  digestOf,
  OPENED_AT,
  PLAN_SETTINGS,
} from '../../../builders/cases.ts';

const NOW = plusMinutes(OPENED_AT, 24 * 60);
const TEAM = theTeam({ unit: 'Jobcenter Eksempelby', phone: '70 00 00 00', email: 'jobcenter@example.org' });

/** The same case, before anybody at the municipality has taken it. */
const nobodys = (file: CaseFile): CaseFile => ({ ...file, case: { ...file.case, consultant: TEAM } });

const refusal = (result: { readonly ok: boolean; readonly refusal?: { readonly code: string } }) =>
  result.refusal?.code;

const asking = (file: CaseFile, party: 'employer' | 'citizen') => {
  const { hash } = contentOf(file, NOW);
  const asked = {
    party,
    statement: aStatement(),
    contentHash: hash,
    shownHash: hash,
    earlier: undefined,
    digestOf,
  };
  return sendCode(file, asked, aContext(NOW, party));
};

describe('a case that nobody has taken', () => {
  it('sends no code and takes no signature, of either party', () => {
    const [taken, waiting] = [aCase().drafting(), aCase().awaitingCitizen()];
    const [draft, signed] = [nobodys(taken), nobodys(waiting)];
    const proof = (party: 'employer' | 'citizen') => ({
      code: codeOf(codeSent(party === 'employer' ? taken : waiting, party, NOW)),
      browser: BROWSER,
    });

    expect(refusal(asking(draft, 'employer'))).toBe('not-taken-over');
    expect(refusal(asking(signed, 'citizen'))).toBe('not-taken-over');
    expect(
      refusal(
        signAsEmployer(
          draft,
          { frozen: contentOf(draft, NOW), ...proof('employer') },
          aContext(NOW, 'employer'),
        ),
      ),
    ).toBe('not-taken-over');
    expect(
      refusal(countersign(signed, { ...proof('citizen'), plan: PLAN_SETTINGS }, aContext(NOW, 'citizen'))),
    ).toBe('not-taken-over');
  });

  it('can be signed once a consultant has taken it, and the employer is told so', () => {
    const draft = nobodys(aCase().drafting());
    const taking = { by: { ...CONSULTANT, role: 'consultant' } as const, shownConsultant: TEAM.id };

    const taken = accepted(
      takeOver(draft, { ...taking, followUps: [], details: undefined }, aContext(NOW, 'consultant')),
    );

    expect(taken.messages.map(({ kind, to }) => `${kind} to ${to.role}`)).toEqual(['taken-over to employer']);
    expect(asking(taken.after, 'employer').ok).toBe(true);
  });
});
