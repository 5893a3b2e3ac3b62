import { contentToSign } from '../../cases/content-to-sign.ts';
import type { SigningWorld } from '../../cases/signing.ts';
import { isLive } from '../../domain/access/codes.ts';
import type { CaseFile } from '../../domain/case/case.ts';
import type { Party } from '../../domain/case/parties.ts';

/** Where a party types the code that was sent, as long as it can be used; nothing when there is none. */
export const liveCodeHref = async (
  world: SigningWorld,
  { file, party, base }: { readonly file: CaseFile; readonly party: Party; readonly base: string },
): Promise<string | undefined> => {
  const content = contentToSign(file, party, world);
  const sent = content.ok ? await world.codes.find(file.case.id, party) : undefined;
  return content.ok && sent !== undefined && isLive(sent, content.value.hash, world.clock.now())
    ? `${base}/kode`
    : undefined;
};
