import { contentToSign } from '../../shared/cases/content-to-sign.ts';
import { bySection } from '../../shared/domain/agreement/sections.ts';
import { isUnassigned } from '../../shared/domain/access/staff.ts';
import { emailGivenByEmployer } from '../../shared/domain/case/addresses.ts';
import { isWithEmployer, statusOf } from '../../shared/domain/case/status.ts';
import { type Answer, html, seeOther } from '../../shared/web/answer.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { admitParty, type PartyWorld } from '../../shared/web/party/party-door.ts';
import { shownAmendment } from '../../shared/web/party/shown-amendment.ts';
import { signAddress } from '../../shared/web/party/signing-addresses.ts';
import { checkAnswersPage } from '../../templates/pages/employer/check-answers.tsx';
import { backFrom, draftOf, fromCheck, mendHref } from './steps.ts';

/** "Tjek dine svar": every answer, and what is missing before the employer can sign. */
export const makeCheckAnswers =
  (world: PartyWorld) =>
  async (request: PageRequest): Promise<Answer> => {
    const { file, base, frame } = await admitParty(world, request, 'employer');
    if (!isWithEmployer(statusOf(file))) return seeOther(base);
    const content = contentToSign(file, 'employer', world);
    const { reading, sections } = draftOf(file, base, world);
    return html(
      checkAnswersPage({
        frame,
        answers: Object.fromEntries(
          Object.entries(file.version.sections).map(([section, typed]) => [section, typed.answers]),
        ),
        reading,
        amendment: await shownAmendment(file, content.ok ? content.value.content : undefined, { base }),
        content: content.ok ? content.value.content : undefined,
        stepHrefs: bySection((section) => fromCheck(mendHref(base, section))),
        begun: file.case.begunByEmployer === true ? { email: emailGivenByEmployer(file.case) } : undefined,
        back: backFrom(base, 'support', sections),
        takenOver: !isUnassigned(file.case),
        draft: `${base}/udkast.pdf`,
        sign: content.ok ? signAddress(base, content.value.hash) : base,
        changed: request.query['aendret'] === 'ja',
      }),
    );
  };
