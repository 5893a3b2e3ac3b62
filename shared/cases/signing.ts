import { checkCode } from '../domain/access/codes.ts';
import { amendmentIn } from '../domain/case/amendment-view.ts';
import { sendCode } from '../domain/case/acts/send-code.ts';
import type { CaseFile } from '../domain/case/case.ts';
import type { Party } from '../domain/case/parties.ts';
import type { Statement } from '../domain/case/signature.ts';
import { accept, type Result } from '../domain/result.ts';
import type { Limits } from '../ports/limits.ts';
import type { SigningCodes } from '../ports/signing-codes.ts';
import type { World } from '../runtime/world.ts';
import { actContext } from './act-context.ts';
import { actOnCase, type Acted } from './act-on-case.ts';
import { codesOut } from './codes-out.ts';
import { contentToSign } from './content-to-sign.ts';
import { signContent } from './sign-content.ts';

export type SigningWorld = World & { readonly codes: SigningCodes; readonly limits: Limits };

export type Signer = {
  readonly file: CaseFile;
  readonly party: Party;
  readonly command: string;
  readonly clientAddress: string;
  readonly browser: string;
};

/**
 * A code is sent to the party's address on record, for what was typed on the signing page. Refuses `too-many-codes` when
 * three are out to that address, in whatever cases; what cannot be counted is a fault, and nothing is sent.
 */
export const askForCode = async (
  world: SigningWorld,
  { file, party, command, clientAddress }: Signer,
  typed: { readonly statement: Statement; readonly shownHash: string },
): Promise<Result<Acted>> => {
  const { cases, codes, keys } = world;
  const out = codesOut(world, file, party);
  return actOnCase(cases, {
    caseId: file.case.id,
    amendment: amendmentIn(file),
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
      return out.hold(sendCode(current, request, actContext(world, { kind: party }, clientAddress)));
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
  const { file, party, command, browser } = signer;
  if ((await cases.commandDone(command)) === file.case.id) return accept({ outcome: 'repeated' });
  const sent = await codes.find(file.case.id, party);
  const tried = sent === undefined ? undefined : await codes.countTry(sent);
  const digests = tried === undefined ? [] : keys.codeDigests(tried.id, digits);
  const checked = checkCode(tried, digests, clock.now());
  if (!checked.ok) return checked;
  const signed = await signContent(world, signer, { code: checked.value, browser });
  // A place that cannot be given back is free within the hour by itself; the signature stands.
  if (signed.ok)
    await codesOut(world, file, party)
      .release(checked.value.id)
      .catch(() => undefined);
  return signed;
};
