import { describe, expect, it } from 'vitest';
import { plusMinutes } from '../../shared/domain/calendar/instant.ts';
import { signAsEmployer } from '../../shared/domain/case/acts/sign-as-employer.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import type { Change } from '../../shared/domain/case/change.ts';
import { aContext, accepted, BROWSER, codeOf, codeSent, contentOf, OPENED_AT } from '../builders/cases.ts';
import { stored, storedIn } from '../fakes/stored-cases.ts';
import { onBothStores } from './stores.ts';

const NOON = plusMinutes(OPENED_AT, 180);

const signed = (file: CaseFile, code: ReturnType<typeof codeOf>): Change =>
  accepted(signAsEmployer(file, { frozen: contentOf(file, NOON), code, browser: BROWSER }, aContext(NOON)));

onBothStores('the signing codes', (stores) => {
  const withCode = async () => {
    const draft = await storedIn(stores(), 'drafting');
    const sending = codeSent(draft, 'employer', NOON);
    return { file: await stored(stores(), [sending]), code: codeOf(sending) };
  };

  it('have none for a party who was sent none', async () => {
    const { file } = await withCode();

    expect(await stores().codes.find(file.case.id, 'citizen')).toBeUndefined();
  });

  it('have the code of a party, untried', async () => {
    const { file, code } = await withCode();

    expect(await stores().codes.find(file.case.id, 'employer')).toEqual(code);
  });

  it('count a try and give the code with the new count', async () => {
    const { file, code } = await withCode();

    expect(await stores().codes.countTry(code)).toEqual({ ...code, tries: 1 });
    expect(await stores().codes.countTry(code)).toEqual({ ...code, tries: 2 });
    expect(await stores().codes.find(file.case.id, 'employer')).toEqual({ ...code, tries: 2 });
  });

  it('count every one of many tries at the same time, each with a number of its own', async () => {
    const { code } = await withCode();

    const tries = await Promise.all(Array.from({ length: 20 }, () => stores().codes.countTry(code)));

    const counts = tries.map((tried) => tried?.tries ?? 0).toSorted((one, other) => one - other);
    expect(counts).toEqual(Array.from({ length: 20 }, (_, place) => place + 1));
  });

  it('begin anew with the code that came in place of an earlier one, which is gone', async () => {
    const { file, code } = await withCode();
    await stores().codes.countTry(code);
    const second = codeSent(file, 'employer', plusMinutes(NOON, 5));

    await stored(stores(), [second]);

    expect(await stores().codes.countTry(code)).toBeUndefined();
    expect(await stores().codes.find(file.case.id, 'employer')).toEqual(codeOf(second));
  });

  it('are used up by the signature', async () => {
    const { file, code } = await withCode();

    await stored(stores(), [signed(file, code)]);

    expect(await stores().codes.find(file.case.id, 'employer')).toBeUndefined();
    expect(await stores().codes.countTry(code)).toBeUndefined();
  });

  describe('and a signature by a code that is not the present one', () => {
    it('is refused by the write, and nothing of it is stored', async () => {
      const { file, code } = await withCode();
      const second = await stored(stores(), [codeSent(file, 'employer', plusMinutes(NOON, 5))]);

      const outcome = await stores().cases.commit({ changes: [signed(second, code)] });

      expect(outcome).toBe('lost-race');
      expect(await stores().cases.load(file.case.id)).toEqual(second);
    });

    it('is refused a second time too: a code signs once', async () => {
      const { file, code } = await withCode();
      const after = await stored(stores(), [signed(file, code)]);
      const again: Change = { ...signed(file, code), before: after };

      expect(await stores().cases.commit({ changes: [{ ...again, entries: [], messages: [] }] })).toBe(
        'lost-race',
      );
      expect(await stores().cases.load(file.case.id)).toEqual(after);
    });
  });
});
