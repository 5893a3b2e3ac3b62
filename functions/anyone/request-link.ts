import { actContext } from '../../shared/cases/act-context.ts';
import { actOnCase } from '../../shared/cases/act-on-case.ts';
import { readLinkRequest } from '../../shared/domain/access/link-request.ts';
import { languageNamed } from '../../shared/domain/language.ts';
import { requestLink } from '../../shared/domain/case/acts/request-link.ts';
import { type Answer, html, seeOther } from '../../shared/web/answer.ts';
import { askedAddressCookie, askedAddressIn } from '../../shared/web/asked-address.ts';
import { languageCookie } from '../../shared/web/party/language-choice.ts';
import { frameForAnyone } from '../../shared/web/frame.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { faultName } from '../../shared/runtime/log.ts';
import type { World } from '../../shared/runtime/world.ts';
import type { Frame } from '../../templates/pages/layout.tsx';
import { linkRequestPage, linkRequestedPage } from '../../templates/pages/anyone/link-request-page.tsx';

/**
 * So many cases of an address are looked at together; once as many have got a link the others wait for the next request. A
 * large employer has more, and most of them are over: those take up no place.
 */
const CASES_AT_ONCE = 20;

/** Every answer takes this long, whether the address is known or not, so that nobody learns it with a stopwatch. */
const ANSWER_MILLISECONDS = 700;

export type LinkRequestWorld = World & {
  readonly frame: Frame;
  readonly pause: (milliseconds: number) => Promise<unknown>;
};

/**
 * Anyone may ask for a new link; it goes to an address on record and nowhere else. The answer is the same, and as slow,
 * whether the address is known or not; a fault on the way is logged and told to nobody.
 */
export const makeRequestLink = (world: LinkRequestWorld) => ({
  show: (request: PageRequest): Answer =>
    html(
      request.query['sendt'] === 'ja'
        ? linkRequestedPage(frameForAnyone(world.frame, request), askedAddressIn(request))
        : linkRequestPage({ frame: frameForAnyone(world.frame, request), answers: {}, problems: [] }),
    ),
  send: async (request: PageRequest): Promise<Answer> => {
    const { answers } = request.form;
    const { origin } = world.municipality;
    const language = languageNamed(request.form.text('language'));
    if (language !== undefined) {
      const frame = { ...frameForAnyone(world.frame, request), language };
      return {
        ...html(linkRequestPage({ frame, answers, problems: [] })),
        cookies: [languageCookie(language, origin)],
      };
    }
    const { value, problems } = readLinkRequest(answers);
    if (value === undefined) {
      return html(linkRequestPage({ frame: frameForAnyone(world.frame, request), answers, problems }), 422);
    }
    await Promise.all([sendLinks(world, request, value.email), world.pause(ANSWER_MILLISECONDS)]);
    return seeOther('/nyt-link?sendt=ja', [askedAddressCookie(value.email, { path: '/nyt-link', origin })]);
  },
});

const sendLinks = async (world: World, request: PageRequest, email: string): Promise<void> => {
  const context = actContext(world, { kind: 'anyone' }, request.clientAddress);
  try {
    const known = await world.cases.casesAt(email);
    let sent = 0;
    for (let first = 0; first < known.length && sent < CASES_AT_ONCE; first += CASES_AT_ONCE) {
      const asked = await Promise.all(
        known
          .slice(first, first + CASES_AT_ONCE)
          .map(({ caseId, party }) =>
            actOnCase(world.cases, { caseId, rule: (file) => requestLink(file, { party }, context) }),
          ),
      );
      sent += asked.filter(({ ok }) => ok).length;
    }
  } catch (fault) {
    world.log({
      entry: 'fault',
      where: 'POST /nyt-link',
      fault: faultName(fault),
      reference: request.reference,
    });
  }
};
