import { actContext } from '../../shared/cases/act-context.ts';
import { actOnCase } from '../../shared/cases/act-on-case.ts';
import { readLinkRequest } from '../../shared/domain/access/link-request.ts';
import { requestLink } from '../../shared/domain/case/acts/request-link.ts';
import { type Answer, html, seeOther } from '../../shared/web/answer.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import type { World } from '../../shared/runtime/world.ts';
import type { Frame } from '../../templates/pages/layout.tsx';
import { linkRequestPage, linkRequestedPage } from '../../templates/pages/anyone/link-request-page.tsx';

/** At most so many cases of one address get a link for one request. */
const MOST_CASES = 20;

/**
 * Anyone may ask for a new link; it goes to an address on record and nowhere else. The answer is the same whether the
 * address is known or not.
 */
export const makeRequestLink = (world: World & { readonly frame: Frame }) => ({
  show: (request: PageRequest): Answer =>
    html(
      request.query['sendt'] === 'ja'
        ? linkRequestedPage(world.frame)
        : linkRequestPage({ frame: world.frame, answers: {}, problems: [] }),
    ),
  send: async (request: PageRequest): Promise<Answer> => {
    const { answers } = request.form;
    const { value, problems } = readLinkRequest(answers);
    if (value === undefined) return html(linkRequestPage({ frame: world.frame, answers, problems }), 422);
    for (const { caseId, party } of (await world.cases.casesAt(value.email)).slice(0, MOST_CASES)) {
      const context = actContext(world, { kind: party }, request.clientAddress);
      await actOnCase(world.cases, { caseId, rule: (file) => requestLink(file, { party }, context) });
    }
    return seeOther('/nyt-link?sendt=ja');
  },
});
