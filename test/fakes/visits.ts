import type { CaseFile } from '../../shared/domain/case/case.ts';
import type { Party } from '../../shared/domain/case/parties.ts';
import type { Answer } from '../../shared/web/answer.ts';
import { Refused } from '../../shared/web/refused.ts';
import { formOn } from '../journey/form-page.ts';
import type { FakeWorld } from './fake-world.ts';

/** The token of a party's latest link, as it stands in the address. */
export const tokenOf = (
  { keys }: Pick<FakeWorld, 'keys'>,
  { case: { links } }: CaseFile,
  party: Party,
): string => {
  const id = links[party].at(-1)?.id;
  if (id === undefined) throw new Error(`the ${party} has no link`);
  return keys.linkToken(id);
};

/** What a page shows: its status, where it leads, and its form. */
export const shown = (answer: Answer) =>
  formOn({
    status: answer.statusCode ?? 0,
    location: String(answer.headers?.['location'] ?? ''),
    html: answer.body ?? '',
  });

/** The code with which a page or an act refuses; throws when it does not. */
export const refusalOf = async (asked: Promise<unknown>): Promise<string> => {
  try {
    await asked;
  } catch (fault) {
    if (fault instanceof Refused) return fault.refusal.code;
    throw fault;
  }
  throw new Error('was not refused');
};

/** As where a link alone opens a party's pages. */
export const byLinkAlone = (): Promise<boolean> => Promise.resolve(true);
