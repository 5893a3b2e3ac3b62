import { gate } from '../domain/case/act-gates.ts';
import { signatureOf } from '../domain/case/case.ts';
import type { Party } from '../domain/case/parties.ts';
import { statusOf } from '../domain/case/status.ts';
import { readSigningForm } from '../domain/case/signing-form.ts';
import { askForCode, contentToSign, type SigningWorld, signWithCode } from '../cases/signing.ts';
import { codePage } from '../../templates/pages/signing/code.tsx';
import type { Frame } from '../../templates/pages/layout.tsx';
import { signPage } from '../../templates/pages/signing/sign.tsx';
import { consents, currentConsent } from '../../templates/texts/consents.ts';
import { refusalTexts } from '../../templates/texts/refusals.ts';
import type { Problem } from '../domain/agreement/problems.ts';
import type { Refusal } from '../domain/refusals.ts';
import { type Answer, html, seeOther } from './answer.ts';
import { commandIn } from './command.ts';
import { admitParty, type PartyVisit } from './party-door.ts';
import type { PageRequest } from './page-request.ts';
import { REFUSAL_STATUS } from './refusal-answers.ts';
import { orRefuse, Refused } from './refused.ts';

type Signing = { readonly world: SigningWorld & { readonly frame: Frame }; readonly party: Party };

/** Refusals that are told beside the code's field, where a new code can be asked for. */
const AT_THE_CODE: ReadonlySet<Refusal['code']> = new Set([
  'code-wrong',
  'code-expired',
  'code-used-up',
  'too-many-codes',
]);

const SIGNING_ACTS = { employer: 'sign-as-employer', citizen: 'countersign' } as const;

/** The pages on which a party signs: name and consent, then the code. Employer and citizen sign by the same steps. */
export const makeSigningPages = ({ world, party }: Signing) => {
  const visit = (request: PageRequest) => admitParty(world, request, party);
  const signerOf = (request: PageRequest, { file }: PartyVisit) => ({
    file,
    party,
    command: commandIn(request, world),
    clientAddress: request.clientAddress,
    browser: request.browser,
  });
  const hasSigned = ({ file }: PartyVisit) => signatureOf(file.version, party) !== undefined;
  const maySign = ({ file }: PartyVisit) => gate(SIGNING_ACTS[party], statusOf(file)).ok;

  const showSign = (
    request: PageRequest,
    { file, base }: PartyVisit,
    problems: readonly Problem[],
  ): Answer => {
    const content = orRefuse(contentToSign(file, party, world));
    const consentVersion = currentConsent[party];
    return html(
      signPage({
        frame: world.frame,
        party,
        action: `${base}/underskriv`,
        back: party === 'employer' ? `${base}/tjek-svar` : base,
        hidden: { commandId: world.ids.commandId(), shownHash: content.hash, consentVersion },
        consent: consents[consentVersion],
        answers: request.form.answers,
        problems,
      }),
      problems.length > 0 ? 422 : 200,
    );
  };

  const showCode = ({ base }: PartyVisit, refusal: Refusal | undefined): Answer =>
    html(
      codePage({
        frame: world.frame,
        action: `${base}/kode`,
        back: `${base}/underskriv`,
        hidden: { commandId: world.ids.commandId() },
        problems: refusal === undefined ? [] : [{ field: 'code', text: refusalSentence(refusal) }],
      }),
      refusal === undefined ? 200 : REFUSAL_STATUS[refusal.code],
    );

  return {
    sign: async (request: PageRequest): Promise<Answer> => {
      const visited = await visit(request);
      return maySign(visited) ? showSign(request, visited, []) : seeOther(visited.base);
    },
    askForCode: async (request: PageRequest): Promise<Answer> => {
      const visited = await visit(request);
      if (hasSigned(visited)) return seeOther(visited.base);
      const { value, problems } = readSigningForm(request.form.answers);
      if (value === undefined) return showSign(request, visited, problems);
      const consentVersion = request.form.text('consentVersion');
      if (consentVersion !== currentConsent[party]) throw new Refused({ code: 'changed-meanwhile' });
      const typed = { name: value.name, consentVersion, shownHash: request.form.text('shownHash') };
      orRefuse(await askForCode(world, signerOf(request, visited), typed));
      return seeOther(`${visited.base}/kode`);
    },
    code: async (request: PageRequest): Promise<Answer> => {
      const visited = await visit(request);
      return maySign(visited) ? showCode(visited, undefined) : seeOther(visited.base);
    },
    signWithCode: async (request: PageRequest): Promise<Answer> => {
      const visited = await visit(request);
      if (hasSigned(visited)) return seeOther(visited.base);
      if (request.form.text('again') === 'yes') return seeOther(`${visited.base}/underskriv`);
      const digits = request.form.text('code').replaceAll(/\D/g, '');
      const signed = await signWithCode(world, signerOf(request, visited), digits);
      if (signed.ok) return seeOther(visited.base);
      // The same form may have been sent twice at once: whoever has signed meanwhile gets the receipt.
      if (hasSigned(await visit(request))) return seeOther(visited.base);
      if (AT_THE_CODE.has(signed.refusal.code)) return showCode(visited, signed.refusal);
      throw new Refused(signed.refusal);
    },
  };
};

const refusalSentence = ({ code }: Refusal): string => {
  const { heading, paragraphs } = refusalTexts[code];
  return `${heading}. ${paragraphs[0] ?? ''}`;
};
