import { countersign } from '../domain/case/acts/countersign.ts';
import { type Proof, signAsEmployer } from '../domain/case/acts/sign-as-employer.ts';
import { amendmentIn } from '../domain/case/amendment-view.ts';
import type { Result } from '../domain/result.ts';
import { actContext } from './act-context.ts';
import { type Acted, actOnCase } from './act-on-case.ts';
import { contentToSign } from './content-to-sign.ts';
import type { Signer, SigningWorld } from './signing.ts';

/** The party has signed the content as it stands, by a code or by MitID alike. Refuses what its act refuses. */
export const signContent = (
  world: SigningWorld,
  { file, party, command, clientAddress }: Signer,
  proof: Proof,
): Promise<Result<Acted>> =>
  actOnCase(world.cases, {
    caseId: file.case.id,
    amendment: amendmentIn(file),
    command,
    rule: async (current) => {
      const content = contentToSign(current, party, world);
      if (!content.ok) return content;
      const context = actContext(world, { kind: party }, clientAddress);
      if (party === 'employer') return signAsEmployer(current, { ...proof, frozen: content.value }, context);
      const talks = await world.cases.followUps(current.case.id);
      return countersign(current, { ...proof, plan: world.municipality, talks }, context);
    },
  });
