import { actOnCase } from '../../shared/cases/act-on-case.ts';
import type { LinkPurpose } from '../../shared/domain/access/links.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import { changeOf } from '../../shared/domain/case/change.ts';
import type { Party } from '../../shared/domain/case/parties.ts';
import { accept } from '../../shared/domain/result.ts';
import { aContext } from '../builders/cases.ts';
import type { FakeWorld } from './fake-world.ts';
import { tokenOf } from './visits.ts';

type Wanted = { readonly party?: Party; readonly purpose: LinkPurpose; readonly talk?: string };

/** The token of a new link for `purpose`, whatever the case stands at. */
export const givenLink = async (
  world: FakeWorld,
  { case: { id } }: CaseFile,
  { party = 'citizen', purpose, talk }: Wanted,
): Promise<string> => {
  const tell = {
    kind: 'requested-link',
    to: party,
    link: purpose,
    ...(talk === undefined ? {} : { talk }),
  } as const;
  await actOnCase(world.cases, {
    caseId: id,
    rule: (file) =>
      accept(
        changeOf(
          file,
          { events: [{ event: 'link-sent', details: { party } }], tell: [tell] },
          aContext(world.clock.now(), 'anyone'),
        ),
      ),
  });
  const now = await world.cases.load(id);
  if (now === undefined) throw new Error('the case is gone');
  return tokenOf(world, now, party);
};
