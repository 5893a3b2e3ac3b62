import { codePlace } from '../../../shared/domain/access/code-places.ts';
import type { CodeId } from '../../../shared/domain/access/codes.ts';
import { branded } from '../../../shared/domain/branded.ts';
import { addressOf } from '../../../shared/domain/case/addresses.ts';
import { describe, expect, it } from 'vitest';
import { actOnCase } from '../../../shared/cases/act-on-case.ts';
import { contentToSign } from '../../../shared/cases/content-to-sign.ts';
import { askForCode, signWithCode } from '../../../shared/cases/signing.ts';
import type { Acted } from '../../../shared/cases/act-on-case.ts';
import { saveSection } from '../../../shared/domain/case/acts/save-section.ts';
import { takeBack } from '../../../shared/domain/case/acts/void-signature.ts';
import { signatureOf } from '../../../shared/domain/case/case.ts';
import type { Party } from '../../../shared/domain/case/parties.ts';
import { statusOf, type Status } from '../../../shared/domain/case/status.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { completeAnswers } from '../../builders/answers.ts';
import { aContext } from '../../builders/cases.ts';
import { makeFakeWorld } from '../../fakes/fake-world.ts';
import { storedIn } from '../../fakes/stored-cases.ts';

/** What came of it in one word: `done`, `repeated` or the refusal's code. */
const wordOf = (result: Result<Acted>): string => (result.ok ? result.value.outcome : result.refusal.code);

const aSigning = async (status: Status = 'drafting', party: Party = 'employer') => {
  const world = makeFakeWorld({ at: '2026-11-04T12:00:00Z' });
  const { case: opened } = await storedIn(world, status);
  const file = async () => {
    const found = await world.cases.load(opened.id);
    if (found === undefined) throw new Error('the case is gone');
    return found;
  };
  const signer = async () => ({
    file: await file(),
    party,
    command: world.ids.commandId(),
    clientAddress: '192.0.2.7',
    browser: 'Prøve/1.0',
  });
  const shownHash = async () => {
    const content = contentToSign(await file(), party, world);
    return content.ok ? content.value.hash : content.refusal.code;
  };
  const statement = {
    name: 'Karla Køkkentest',
    consentVersion: `${party}-2026-11`,
    ownWords: 'Jeg glæder mig til at begynde.',
    copyToUnion: false,
  };
  const typed = async () => ({ statement, shownHash: await shownHash() });
  return {
    world,
    file,
    signer,
    statement,
    status: async () => statusOf(await file()),
    signature: async () => signatureOf((await file()).version, party),
    typed,
    ask: async () => wordOf(await askForCode(world, await signer(), await typed())),
    sign: async (code: string) => wordOf(await signWithCode(world, await signer(), code)),
    /** The digits of the party's latest code, as the mail holds them. */
    digits: async () => {
      const code = await world.codes.find(opened.id, party);
      return code === undefined ? 'no code' : world.keys.codeDigits(code.id);
    },
    save: async (title: string) => {
      const answers = { ...completeAnswers().job, title };
      const rule = saveSection(
        await file(),
        { section: 'job', answers, shownRev: 1 },
        aContext(world.clock.now()),
      );
      await actOnCase(world.cases, { caseId: opened.id, rule: () => rule });
    },
  };
};

describe.each(['employer', 'citizen'] as const)('the %s signs', (party) => {
  const begun = () => aSigning(party === 'employer' ? 'drafting' : 'awaiting-citizen', party);

  it('with the code that was sent to the address on record', async () => {
    const signing = await begun();
    await signing.ask();

    const word = await signing.sign(await signing.digits());

    expect(word).toBe('done');
    expect(await signing.status()).toBe(party === 'employer' ? 'awaiting-citizen' : 'in-force');
    expect(await signing.signature()).toMatchObject({
      ...signing.statement,
      party,
      method: 'email-code',
      contentHash: (await signing.file()).version.frozen?.hash,
      at: signing.world.clock.now(),
      clientAddress: '192.0.2.7',
      browser: 'Prøve/1.0',
    });
  });

  it('not with other digits, and the right ones still work after that', async () => {
    const signing = await begun();
    await signing.ask();
    const digits = await signing.digits();
    const wrong = digits === '000000' ? '000001' : '000000';

    expect(await signing.sign(wrong)).toBe('code-wrong');
    expect(await signing.sign('')).toBe('code-wrong');
    expect(await signing.signature()).toBeUndefined();
    expect(await signing.sign(digits)).toBe('done');
  });

  it('not ten minutes after the code was sent', async () => {
    const signing = await begun();
    await signing.ask();
    const digits = await signing.digits();

    signing.world.clock.forward({ minutes: 10 });

    expect(await signing.sign(digits)).toBe('code-expired');
  });

  it('not without a code having been sent', async () => {
    const signing = await begun();

    expect(await signing.sign('123456')).toBe('code-expired');
  });

  it('not after five wrong tries, also when the sixth is right', async () => {
    const signing = await begun();
    await signing.ask();
    const digits = await signing.digits();
    const wrong = digits === '000000' ? '000001' : '000000';

    const words = [];
    for (let tried = 0; tried < 5; tried += 1) words.push(await signing.sign(wrong));

    expect(words).toEqual(Array.from({ length: 5 }, () => 'code-wrong'));
    expect(await signing.sign(digits)).toBe('code-used-up');
    expect(await signing.signature()).toBeUndefined();
  });

  it('with a new code when the old one is used up, and the old one is dead', async () => {
    const signing = await begun();
    await signing.ask();
    const old = await signing.digits();
    signing.world.clock.forward({ minutes: 1 });
    await signing.ask();

    expect(await signing.sign(old)).toBe('code-wrong');
    expect(await signing.sign(await signing.digits())).toBe('done');
  });

  it('with at most three codes within an hour', async () => {
    const signing = await begun();
    const words = [await signing.ask(), await signing.ask(), await signing.ask(), await signing.ask()];

    signing.world.clock.forward({ minutes: 60 });

    expect(words).toEqual(['done', 'done', 'done', 'too-many-codes']);
    expect(await signing.ask()).toBe('done');
  });

  it('with at most three codes an hour to one address, over all its cases, and one that has signed makes room', async () => {
    const signing = await begun();
    const { world } = signing;
    const email = addressOf((await signing.file()).case, party);
    const hold = (by: string) => {
      const now = world.clock.now();
      return world.limits.hold(
        codePlace(world.keys.countDigest(email.toUpperCase()), branded<CodeId>(by), now),
      );
    };
    await hold('a code of another case');
    await hold('a code of a third case');

    expect(await signing.ask()).toBe('done');
    expect(await signing.ask()).toBe('too-many-codes');
    expect(await signing.sign(await signing.digits())).toBe('done');
    expect(await hold('a code of a fourth case')).toEqual({ held: true });
    expect(await hold('a code of a fifth case')).toMatchObject({ held: false });
  });

  it('not at all when the codes that are out cannot be counted', async () => {
    const signing = await begun();
    const world = { ...signing.world, limits: { ...signing.world.limits, hold: tableAway } };

    await expect(askForCode(world, await signing.signer(), await signing.typed())).rejects.toThrow('away');
    expect(await signing.sign('123456')).toBe('code-expired');
  });

  it('not when the try cannot be counted, even with the right digits', async () => {
    const signing = await begun();
    await signing.ask();
    const world = { ...signing.world, codes: { ...signing.world.codes, countTry: tableAway } };

    await expect(signWithCode(world, await signing.signer(), await signing.digits())).rejects.toThrow('away');
    expect(await signing.signature()).toBeUndefined();
  });

  it('once, when the form is sent twice in a row', async () => {
    const signing = await begun();
    await signing.ask();
    const [signer, digits] = [await signing.signer(), await signing.digits()];
    await signWithCode(signing.world, signer, digits);
    const receipt = await signing.signature();
    signing.world.clock.forward({ minutes: 1 });

    expect(wordOf(await signWithCode(signing.world, signer, digits))).toBe('repeated');
    expect(await signing.signature()).toEqual(receipt);
  });

  it('once, when the form is sent three times at once', async () => {
    const signing = await begun();
    await signing.ask();
    const [signer, digits] = [await signing.signer(), await signing.digits()];
    const send = () => signWithCode(signing.world, signer, digits);

    const words = (await Promise.all([send(), send(), send()])).map(wordOf);

    expect(words.toSorted()).toEqual(['done', 'repeated', 'repeated']);
    const { signatures } = (await signing.file()).version;
    expect(signatures.filter((each) => each.party === party)).toHaveLength(1);
  });

  it('once, when two windows sign at once with the same code', async () => {
    const signing = await begun();
    await signing.ask();
    const digits = await signing.digits();

    const words = await Promise.all([signing.sign(digits), signing.sign(digits)]);

    expect(words.toSorted()).toEqual(['already-done', 'done']);
  });
});

const tableAway = () => Promise.reject(new Error('the table is away'));

describe('a code', () => {
  it('is one mail however often the form is sent', async () => {
    const signing = await aSigning();
    const [signer, typed] = [await signing.signer(), await signing.typed()];
    const send = () => askForCode(signing.world, signer, typed);

    const words = (await Promise.all([send(), send()])).map(wordOf);

    const mails = await signing.world.outbox.ofCase(signer.file.case.id);
    expect(words.toSorted()).toEqual(['done', 'repeated']);
    expect(mails.filter(({ message }) => message.kind === 'signing-code')).toHaveLength(1);
  });

  it('is not sent for another content than the one that was shown', async () => {
    const signing = await aSigning();
    const typed = await signing.typed();
    await signing.save('Køkkenmedhjælper');

    expect(wordOf(await askForCode(signing.world, await signing.signer(), typed))).toBe('changed-meanwhile');
  });

  it('does not sign a content that was changed after it was sent', async () => {
    const signing = await aSigning();
    await signing.ask();
    const digits = await signing.digits();
    await signing.save('Køkkenmedhjælper');

    expect(await signing.sign(digits)).toBe('changed-meanwhile');
    expect(await signing.status()).toBe('drafting');
  });

  it('is not sent, and does not sign, while a field has a problem', async () => {
    const signing = await aSigning();
    await signing.ask();
    const digits = await signing.digits();
    await signing.save('');

    expect(await signing.ask()).toBe('incomplete');
    expect(await signing.sign(digits)).toBe('incomplete');
  });

  it('of the citizen does not sign after the employer took the agreement back', async () => {
    const signing = await aSigning('awaiting-citizen', 'citizen');
    await signing.ask();
    const digits = await signing.digits();
    const { world, file } = signing;
    const { case: opened } = await file();
    const context = aContext(world.clock.now(), 'employer');
    await actOnCase(world.cases, { caseId: opened.id, rule: (current) => takeBack(current, context) });

    expect(await signing.sign(digits)).toBe('not-your-turn');
    expect((await file()).version.signatures).toEqual([]);
  });

  it('is not sent to a citizen before the employer has signed', async () => {
    const signing = await aSigning('drafting', 'citizen');

    expect(await signing.ask()).toBe('not-your-turn');
  });
});
