import type { Party } from '../../domain/case/parties.ts';
import type { PartyIdentity } from '../../ports/party-identity.ts';
import { type Counting, countRequests } from '../count-requests.ts';
import { lazily } from '../lazily.ts';
import { makeLazyPartyForms } from './lazy-party-forms.ts';
import { makeFrameFor, type PartyWorld } from './party-door.ts';
import { isOverTls } from '../own-cookie.ts';

type PartyFunction = {
  readonly world: PartyWorld & Pick<Counting, 'limits'>;
  readonly party: Party;
  /** MitID, where the municipality has chosen it for this party. */
  readonly identity: PartyIdentity | undefined;
};

/** The pages that both parties have, whose code is read when somebody first asks for one, and the door of their functions. */
export const makePartyPages = ({ world, party, identity }: PartyFunction) => {
  const byIdentity = lazily(async () =>
    (await import('./identity-pages.ts')).makeIdentityPages({ world, party, identity }),
  );
  const signIn = lazily(async () =>
    (await import('./party-sign-in.ts')).makePartySignIn({ world, party, identity }),
  );
  const answerToSigning = byIdentity(({ answer }) => answer);
  return {
    signing: lazily(async () =>
      (await import('./signing-pages.ts')).makeSigningPages({ world, party, identity }),
    ),
    questions: lazily(async () => (await import('./question-pages.ts')).makeQuestionPages(world, party)),
    byIdentity,
    signIn,
    /** Back from MitID: on the way in, else to a signature. */
    answer: signIn(
      ({ answer }) =>
        async (request) =>
          (await answer(request)) ?? answerToSigning(request),
    ),
    door: {
      ...world,
      counting: countRequests({ ...world, digest: world.keys.countDigest }),
      overTls: isOverTls(world.municipality.origin),
      frameFor: makeFrameFor(world, party),
      sealedForms: makeLazyPartyForms(world, party),
    },
  };
};
