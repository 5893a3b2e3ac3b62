import { describe, expect, it } from 'vitest';
import { contentToSign } from '../../../shared/cases/content-to-sign.ts';
import type { Party } from '../../../shared/domain/case/parties.ts';
import { makeSigningPages } from '../../../shared/web/party/signing-pages.ts';
import { currentConsent } from '../../../templates/texts/consents.ts';
import { makeFakeWorld } from '../../fakes/fake-world.ts';
import { storedIn } from '../../fakes/stored-cases.ts';
import { shown, tokenOf } from '../../fakes/visits.ts';
import { aRequest } from '../../fakes/web-requests.ts';
import { type Kind, KIND_NAMES, KINDS } from '../../forms/kinds.ts';

const ROOTS = { employer: '/arbejdsgiver', citizen: '/medarbejder' } as const;
const TRIES = 5;

/** A code has been sent; `guess` gives the answer to something typed in its place. */
const codeSent = async (party: Party) => {
  const world = makeFakeWorld({ at: '2026-11-04T12:00:00Z' });
  const file = await storedIn(world, party === 'employer' ? 'drafting' : 'awaiting-citizen');
  const { askForCode, signWithCode } = makeSigningPages({ world, party });
  const path = { link: tokenOf(world, file, party) };
  const content = contentToSign(file, party, world);
  await askForCode(
    aRequest(`POST ${ROOTS[party]}/{link}/underskriv`, {
      path,
      form: {
        name: 'Karla Køkkentest',
        consent: 'yes',
        consentVersion: currentConsent[party],
        shownHash: content.ok ? content.value.hash : '',
      },
    }),
  );
  return {
    guess: async (code: string) =>
      shown(await signWithCode(aRequest(`POST ${ROOTS[party]}/{link}/kode`, { path, form: { code } }))),
    signatures: async () => (await world.cases.load(file.case.id))?.version.signatures.length,
  };
};

const inFives = (kinds: readonly Kind[]): readonly (readonly Kind[])[] =>
  Array.from({ length: Math.ceil(kinds.length / TRIES) }, (_, at) =>
    kinds.slice(at * TRIES, (at + 1) * TRIES),
  );

describe.each(['employer', 'citizen'] as const)('a code of the %s', (party) => {
  it.each(inFives(KIND_NAMES))('that is something else is asked for again: %s, %s, …', async (...kinds) => {
    const { guess, signatures } = await codeSent(party);
    const before = await signatures();

    for (const kind of kinds) {
      const { status, instructions, loose, html } = await guess(KINDS[kind]({ most: 6 }));

      expect([status, instructions.map(([name]) => name), loose], kind).toEqual([422, ['code'], []]);
      expect(instructions[0]?.[1], kind).toContain('Koden passer ikke');
      expect(html).not.toContain('<script>alert');
    }
    expect(await signatures()).toBe(before);
  });
});
