import { mitIdSigning } from '../../infra/local/identity-provider/mitid-signing.ts';
import { linkToken } from '../../shared/domain/access/links.ts';
import type { TestedIdentity } from '../../shared/domain/access/identity.ts';
import type { AdmittedByLink } from '../../shared/cases/load-for-actor.ts';
import type { FakeWorld } from './fake-world.ts';
import { KNOWN } from './mitid-visit.ts';

/** A municipality that has MitID asked before a link opens, for both parties. */
export const BY_IDENTITY = { signing: mitIdSigning('https://mitid.example.com', 'by-identity') };

/** The case and the link that a token opens. */
export const openedBy = async ({ cases }: FakeWorld, text: string): Promise<AdmittedByLink> => {
  const token = linkToken(text);
  const link = token && (await cases.findLink(token));
  const file = link && (await cases.load(link.caseId));
  if (link === undefined || file === undefined) throw new Error('no such link');
  return { link, file };
};

/** What a browser sends after MitID has said who holds the link: the right party, unless somebody else is named. */
export const cookiesFor = async (
  world: FakeWorld,
  token: string,
  shown?: Partial<TestedIdentity>,
): Promise<readonly string[]> => {
  const admitted = await openedBy(world, token);
  const { file, link } = admitted;
  const numbers =
    link.party === 'citizen'
      ? { cpr: file.case.employee.cpr ?? '' }
      : { cvr: file.version.frozen?.content.sections.company.cvr ?? '99990015' };
  const pages = await world.partySessions.open();
  const lines = await pages.begin({ cookies: {} }, admitted, { ...KNOWN, ...numbers, ...shown });
  return lines.map((line) => line.split(';')[0] ?? '');
};
