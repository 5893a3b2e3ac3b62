import { checkCode } from '../domain/access/codes.ts';
import { readDraft, frozenFrom } from '../domain/case/content-of.ts';
import { countersign } from '../domain/case/acts/countersign.ts';
import { sendCode } from '../domain/case/acts/send-code.ts';
import { signAsEmployer } from '../domain/case/acts/sign-as-employer.ts';
import type { CivilDate } from '../domain/calendar/civil-date.ts';
import { dayOf } from '../domain/calendar/instant.ts';
import type { CaseFile, FrozenContent } from '../domain/case/case.ts';
import type { Party } from '../domain/case/parties.ts';
import type { Statement } from '../domain/case/signature.ts';
import { accept, type Result, refuse } from '../domain/result.ts';
import type { SigningCodes } from '../ports/signing-codes.ts';
import type { World } from '../runtime/world.ts';
import { actContext } from './act-context.ts';
import { actOnCase, type Acted } from './act-on-case.ts';

export type SigningWorld = World & { readonly codes: SigningCodes };

export type Signer = {
  readonly file: CaseFile;
  readonly party: Party;
  readonly command: string;
  readonly clientAddress: string;
  readonly browser: string;
};

/** The content that a party is asked to sign, as it stands now. Refuses `incomplete` while the employer's draft has a problem. */
export const contentToSign = (
  file: CaseFile,
  party: Party,
  { clock, municipality }: Pick<World, 'clock' | 'municipality'>,
): Result<FrozenContent> =>
  party === 'citizen' && file.version.frozen === undefined
    ? refuse({ code: 'not-your-turn' })
    : contentOn(dayOf(clock.now()), file, municipality);

/** The content as it was to be signed on a day. Refuses `incomplete` while the employer's draft has a problem. */
export const contentOn = (
  day: CivilDate,
  { case: opened, version }: CaseFile,
  municipality: World['municipality'],
): Result<FrozenContent> => {
  if (version.frozen !== undefined) return accept(version.frozen);
  const draft = readDraft(version, day);
  if (draft.complete === undefined) {
    return refuse({ code: 'incomplete', problems: Object.values(draft.problems).flat() });
  }
  return accept(frozenFrom({ case: opened, version }, draft.complete, municipality));
};

/** A code is sent to the party's address on record, for what was typed on the signing page. */
export const askForCode = async (
  world: SigningWorld,
  { file, party, command, clientAddress }: Signer,
  typed: { readonly statement: Statement; readonly shownHash: string },
): Promise<Result<Acted>> => {
  const { cases, codes, keys } = world;
  return actOnCase(cases, {
    caseId: file.case.id,
    command,
    rule: async (current) => {
      const content = contentToSign(current, party, world);
      if (!content.ok) return content;
      const earlier = await codes.find(file.case.id, party);
      const request = {
        ...typed,
        party,
        contentHash: content.value.hash,
        earlier,
        digestOf: (id: Parameters<typeof keys.codeDigits>[0]) => keys.codeDigest(id, keys.codeDigits(id)),
      };
      return sendCode(current, request, actContext(world, { kind: party }, clientAddress));
    },
  });
};

/**
 * The party has signed what was shown when the code was sent. Each try is counted before the digits are looked at. Refuses
 * `code-expired`, `code-used-up`, `code-wrong` and what the act refuses; the same form twice gives the first receipt.
 */
export const signWithCode = async (
  world: SigningWorld,
  signer: Signer,
  digits: string,
): Promise<Result<Acted>> => {
  const { cases, codes, keys, clock } = world;
  const { file, party, command, clientAddress, browser } = signer;
  if ((await cases.commandDone(command)) === file.case.id) return accept({ outcome: 'repeated' });
  const sent = await codes.find(file.case.id, party);
  const tried = sent === undefined ? undefined : await codes.countTry(sent);
  const checked = checkCode(tried, tried === undefined ? '' : keys.codeDigest(tried.id, digits), clock.now());
  if (!checked.ok) return checked;
  return actOnCase(cases, {
    caseId: file.case.id,
    command,
    rule: (current) => {
      const content = contentToSign(current, party, world);
      if (!content.ok) return content;
      const context = actContext(world, { kind: party }, clientAddress);
      return party === 'employer'
        ? signAsEmployer(current, { frozen: content.value, code: checked.value, browser }, context)
        : countersign(current, { code: checked.value, browser, plan: world.municipality }, context);
    },
  });
};
