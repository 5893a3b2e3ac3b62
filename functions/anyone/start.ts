import { readBeginning, readStartAddress, type Start } from '../../shared/domain/access/start.ts';
import type { CaseId } from '../../shared/domain/case/case.ts';
import type { Problem } from '../../shared/domain/agreement/problems.ts';
import { type Answer, html, seeOther } from '../../shared/web/answer.ts';
import { askedAddressCookie, askedAddressIn } from '../../shared/web/asked-address.ts';
import { countRequests } from '../../shared/web/count-requests.ts';
import { frameForAnyone } from '../../shared/web/frame.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { Refused } from '../../shared/web/refused.ts';
import type { Route } from '../../shared/web/web-function.ts';
import { beginPage, begunPage, deadStartPage, whoPage } from '../../templates/pages/anyone/start-pages.tsx';
import { beginCase, caseOf, startOf, wayInto } from './begin-case.ts';
import { oweConfirmation } from './owe-confirmation.ts';
import type { StartWorld } from './start-world.ts';

/** Every answer takes this long, so that nobody learns with a stopwatch what became of an address. */
const ANSWER_MILLISECONDS = 700;

/**
 * An employer begins without having been invited, where the municipality has it so; else every page refuses `not-found`.
 * Nothing but an owed mail is kept before the address is confirmed, and the link in it leads to one case however often it
 * is used (docs/decisions/0018). Links that are dead are counted, and refuse `too-many-requests` when there have been too many.
 */
export const makeStart = (world: StartWorld) => {
  const { municipality } = world;
  const { origin } = municipality;
  /** Neither party's codes may reach those who look after the case. */
  const ofMunicipality = [municipality.email, municipality.teamMailbox];
  const frame = (request: PageRequest) => frameForAnyone(world.frame, request);
  const offered =
    (page: Route) =>
    async (request: PageRequest): Promise<Answer> => {
      if (!municipality.publicStart) throw new Refused({ code: 'not-found' });
      return page(request);
    };
  const { missed } = countRequests({ ...world, digest: world.keys.countDigest });
  const dead = async (request: PageRequest): Promise<Answer> => {
    const refusal = await missed(request);
    if (refusal.code !== 'not-found') throw new Refused(refusal);
    return html(deadStartPage(frame(request)), 404);
  };
  const goOn = async (request: PageRequest, id: CaseId): Promise<Answer> => {
    const way = await wayInto(world, id);
    return way === undefined ? dead(request) : seeOther(way);
  };
  const who = (request: PageRequest, { email }: Start, problems: readonly Problem[]): Answer => {
    const { answers } = request.form;
    const action = `/start/${request.path['link'] ?? ''}`;
    const body = whoPage({ frame: frame(request), action, email, answers, problems });
    return html(body, problems.length > 0 ? 422 : 200);
  };

  return {
    show: offered((request) =>
      html(
        request.query['sendt'] === 'ja'
          ? begunPage(frame(request), askedAddressIn(request))
          : beginPage({ frame: frame(request), answers: {}, problems: [] }),
      ),
    ),
    send: offered(async (request) => {
      const { answers } = request.form;
      const { value, problems } = readStartAddress(answers, ofMunicipality);
      if (value === undefined) return html(beginPage({ frame: frame(request), answers, problems }), 422);
      await Promise.all([oweConfirmation(world, request, value.email), world.pause(ANSWER_MILLISECONDS)]);
      return seeOther('/start?sendt=ja', [askedAddressCookie(value.email, { path: '/start', origin })]);
    }),
    open: offered(async (request) => {
      const start = await startOf(world, request);
      if (start === undefined) return dead(request);
      const begun = await caseOf(world, start);
      return begun === undefined ? who(request, start, []) : goOn(request, begun);
    }),
    begin: offered(async (request) => {
      const start = await startOf(world, request);
      if (start === undefined) return dead(request);
      const begun = await caseOf(world, start);
      if (begun !== undefined) return goOn(request, begun);
      const { value, problems } = readBeginning(request.form.answers, ofMunicipality, [start.email]);
      if (value === undefined) return who(request, start, problems);
      return goOn(request, await beginCase(world, { request, start, given: value }));
    }),
  };
};
