import { actContext } from '../../shared/cases/act-context.ts';
import { liveLinkToken } from '../../shared/cases/live-token.ts';
import { linkToken } from '../../shared/domain/access/links.ts';
import { theTeam } from '../../shared/domain/access/staff.ts';
import type { readBeginning, Start } from '../../shared/domain/access/start.ts';
import { openingLink, startCase } from '../../shared/domain/case/acts/open-case.ts';
import type { CaseId } from '../../shared/domain/case/case.ts';
import { languageIn } from '../../shared/web/party/language-choice.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { Refused } from '../../shared/web/refused.ts';
import type { StartWorld } from './start-world.ts';
import { unassignedNotice } from './unassigned-notice.ts';

/** The wish behind the link in the address, for as long as it can be used. */
export const startOf = async (
  { starts, clock }: StartWorld,
  { path }: PageRequest,
): Promise<Start | undefined> => {
  const token = linkToken(path['link']);
  const start = token === undefined ? undefined : await starts.find(token);
  return start !== undefined && start.expiresAt > clock.now() ? start : undefined;
};

/** One wish opens one case: the second opening is the same command. */
const commandOf = ({ id }: Start): string => `start ${id}`;

/** The case that the wish has opened, or nothing. */
export const caseOf = ({ cases }: StartWorld, start: Start): Promise<CaseId | undefined> =>
  cases.commandDone(commandOf(start));

/** Into the form of a case that was begun, by the link it was opened with; nothing when that one works no more. */
export const wayInto = async (world: StartWorld, id: CaseId): Promise<string | undefined> => {
  const file = await world.cases.load(id);
  const link = file && openingLink(file, world.clock.now());
  const live = link && (await liveLinkToken(world, link));
  return live && `/arbejdsgiver/${live.token}`;
};

type Beginning = {
  readonly request: PageRequest;
  readonly start: Start;
  readonly given: NonNullable<ReturnType<typeof readBeginning>['value']>;
};

/** The case is open and the team told of it, now or by an earlier sending. Refuses `busy`. */
export const beginCase = async (world: StartWorld, { request, start, given }: Beginning): Promise<CaseId> => {
  const { cases, ids, municipality } = world;
  const change = startCase(
    ids.caseId(),
    {
      consultant: theTeam(municipality),
      caseNumber: undefined,
      kind: given.kind,
      permanence: undefined,
      employee: {
        name: given.employeeName,
        email: given.employeeEmail,
        mobile: undefined,
        address: undefined,
        addressProtected: false,
        cpr: undefined,
      },
      employerEmail: start.email,
      assessment: undefined,
      language: languageIn(request) ?? start.language,
    },
    actContext(world, { kind: 'employer' }, request.clientAddress),
  );
  const outcome = await cases.commit({
    changes: [change],
    notices: [unassignedNotice(municipality, change)],
    command: commandOf(start),
  });
  const opened = outcome === 'stored' ? change.after.case.id : await caseOf(world, start);
  if (opened === undefined) throw new Refused({ code: 'busy' });
  return opened;
};
