import { sha256 } from '../../domain/agreement/content-hash.ts';
import { maskedAddress } from '../../domain/access/masked-address.ts';
import { addressOf, emailGivenByEmployer } from '../../domain/case/addresses.ts';
import { signatureOf } from '../../domain/case/case.ts';
import type { Party } from '../../domain/case/parties.ts';
import { isTurnToSign } from '../../domain/case/signing-gate.ts';
import { readSigningForm } from '../../domain/case/signing-form.ts';
import { contentToSign } from '../../cases/content-to-sign.ts';
import { canBeKnownByIdentity } from '../../cases/signing-by-identity.ts';
import { askForCode, signWithCode } from '../../cases/signing.ts';
import { codePage, deadCodePage, isDeadCode } from '../../../templates/pages/signing/code.tsx';
import { type SignsBy, signPage } from '../../../templates/pages/signing/sign.tsx';
import { consents, currentConsent, translatedConsent } from '../../../templates/texts/consents.ts';
import { refusalTexts } from '../../../templates/texts/refusal-texts.ts';
import type { Problem } from '../../domain/agreement/problems.ts';
import { type Language, languageNamed } from '../../domain/language.ts';
import type { Refusal } from '../../domain/refusals.ts';
import type { PartyIdentity } from '../../ports/party-identity.ts';
import { type Answer, html, seeOther } from '../answer.ts';
import { keepLanguage } from './choose-language.ts';
import { commandIn } from '../command.ts';
import { liveCodeHref } from './live-code.ts';
import { READ, readingPage, signAddress } from './signing-addresses.ts';
import { admitParty, type PartyVisit, type PartyWorld } from './party-door.ts';
import type { PageRequest } from '../page-request.ts';
import { REFUSAL_STATUS } from '../refusal-answers.ts';
import { orRefuse, Refused } from '../refused.ts';

type Signing = {
  readonly world: PartyWorld;
  readonly party: Party;
  /** With it the party is known by MitID before it signs, else by a code to its address. */
  readonly identity?: PartyIdentity | undefined;
};

/** Refusals that are told where the code is typed, and where a new one can be asked for. */
const AT_THE_CODE: ReadonlySet<Refusal['code']> = new Set(['code-wrong', 'code-expired', 'code-used-up']);

/** The pages on which a party signs: name and consent, then the code or MitID. Employer and citizen sign by the same steps. */
export const makeSigningPages = ({ world, party, identity }: Signing) => {
  const { employer } = world.municipality.signing;
  const by: SignsBy = {
    method: identity === undefined ? 'email-code' : 'mitid',
    authority: party === 'employer' && employer.method === 'oidc' && employer.allowPrivate,
  };
  const visit = (request: PageRequest) => admitParty(world, request, party);
  const signerOf = (request: PageRequest, { file }: PartyVisit, about = '') => ({
    file,
    party,
    command: commandIn(request, world, about),
    clientAddress: request.clientAddress,
    browser: request.browser,
  });
  const hasSigned = ({ file }: PartyVisit) => signatureOf(file.version, party) !== undefined;
  const maySign = ({ file }: PartyVisit) => isTurnToSign(file, party);

  const showSign = async (
    request: PageRequest,
    { base, frame, file }: PartyVisit,
    { shownHash, problems }: { readonly shownHash: string; readonly problems: readonly Problem[] },
  ): Promise<Answer> => {
    const email = party === 'employer' ? emailGivenByEmployer(file.case) : undefined;
    const consentVersion = currentConsent[party];
    return html(
      signPage({
        frame,
        party,
        action: `${base}/underskriv`,
        back: readingPage(party, base),
        hidden: { commandId: world.ids.commandId(), shownHash, consentVersion },
        consent: consents[consentVersion],
        translatedConsent: translatedConsent(consentVersion, frame.language),
        answers: request.form.answers,
        problems,
        goesTo: email === undefined ? undefined : { name: file.case.employee.name, email },
        by,
        codePage: identity === undefined ? await liveCodeHref(world, { file, party, base }) : undefined,
      }),
      problems.length > 0 ? 422 : 200,
    );
  };

  /** The same page in another language with what was typed; no code is sent. */
  const signInLanguage = async (
    request: PageRequest,
    visited: PartyVisit,
    { shownHash, language }: { readonly shownHash: string; readonly language: Language },
  ): Promise<Answer> => {
    if (!maySign(visited)) return seeOther(visited.base);
    const cookies = await keepLanguage(world, visited, { language, request });
    return { ...(await showSign(request, await visit(request), { shownHash, problems: [] })), cookies };
  };

  /** Nobody signs what they have not read: without the hash of the content as it stands, the way leads to the page that shows it. */
  const signWhatWasRead = async (request: PageRequest, visited: PartyVisit): Promise<Answer> => {
    const content = orRefuse(contentToSign(visited.file, party, world));
    if (identity !== undefined && !canBeKnownByIdentity({ file: visited.file, party }))
      throw new Refused({ code: 'person-unknown' });
    const read = request.query[READ];
    if (read === content.hash) return showSign(request, visited, { shownHash: read, problems: [] });
    return seeOther(`${readingPage(party, visited.base)}${read === undefined ? '' : '?aendret=ja'}`);
  };

  const showCode = ({ base, frame, file }: PartyVisit, refusal: Refusal | undefined): Answer => {
    const shown = {
      frame,
      action: `${base}/kode`,
      back: readingPage(party, base),
      hidden: { commandId: world.ids.commandId() },
    };
    const sentTo = maskedAddress(addressOf(file.case, party));
    if (refusal === undefined) return html(codePage({ ...shown, sentTo, problems: [] }));
    const { code } = refusal;
    const text = refusalSentence(refusal, frame.language);
    return html(
      isDeadCode(code)
        ? deadCodePage({ ...shown, code })
        : codePage({ ...shown, sentTo, problems: [{ field: 'code', text }] }),
      REFUSAL_STATUS[code],
    );
  };

  /** The signing page again, for the content that the last code was sent for. */
  const signAgain = async ({ file, base }: PartyVisit): Promise<string> => {
    const sent = await world.codes.find(file.case.id, party);
    return sent === undefined ? readingPage(party, base) : signAddress(base, sent.contentHash);
  };

  return {
    sign: async (request: PageRequest): Promise<Answer> => {
      const visited = await visit(request);
      return maySign(visited) ? signWhatWasRead(request, visited) : seeOther(visited.base);
    },
    askForCode: async (request: PageRequest): Promise<Answer> => {
      const visited = await visit(request);
      if (hasSigned(visited)) return seeOther(visited.base);
      const shownHash = request.form.text('shownHash');
      const language = languageNamed(request.form.text('language'));
      if (language !== undefined) return signInLanguage(request, visited, { shownHash, language });
      const { value, problems } = readSigningForm(party, request.form.answers, by);
      if (value === undefined) return showSign(request, visited, { shownHash, problems });
      const consentVersion = request.form.text('consentVersion');
      if (consentVersion !== currentConsent[party]) throw new Refused({ code: 'changed-meanwhile' });
      const statement = { ...value, consentVersion };
      const signer = signerOf(request, visited, sha256(JSON.stringify(statement)));
      if (identity !== undefined) {
        const { beginIdentity } = await import('./begin-identity.ts');
        const { reference } = request;
        const link = request.path['link'] ?? '';
        const beginning = { world, identity, signer, visited, link, reference };
        return beginIdentity(beginning, { statement, shownHash });
      }
      orRefuse(await askForCode(world, signer, { statement, shownHash }));
      return seeOther(`${visited.base}/kode`);
    },
    code: async (request: PageRequest): Promise<Answer> => {
      const visited = await visit(request);
      return maySign(visited) && identity === undefined
        ? showCode(visited, undefined)
        : seeOther(visited.base);
    },
    signWithCode: async (request: PageRequest): Promise<Answer> => {
      const visited = await visit(request);
      if (hasSigned(visited) || identity !== undefined) return seeOther(visited.base);
      if (request.form.text('again') === 'yes') return seeOther(await signAgain(visited));
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

const refusalSentence = ({ code }: Refusal, language: Language): string => {
  const { heading, paragraphs } = refusalTexts[language][code];
  return `${heading}. ${paragraphs[0] ?? ''}`;
};
