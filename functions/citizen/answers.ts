import { actContext } from '../../shared/cases/act-context.ts';
import { actOnCase } from '../../shared/cases/act-on-case.ts';
import type { FormReading } from '../../shared/domain/agreement/form-reading.ts';
import type { Answers } from '../../shared/domain/agreement/typed.ts';
import { amendmentIn } from '../../shared/domain/case/amendment-view.ts';
import { type Act, gate } from '../../shared/domain/case/act-gates.ts';
import { askForCall } from '../../shared/domain/case/acts/calls.ts';
import { decline } from '../../shared/domain/case/acts/close.ts';
import { requestChange } from '../../shared/domain/case/acts/void-signature.ts';
import { awaitedCall } from '../../shared/domain/case/awaited-call.ts';
import type { CaseFile } from '../../shared/domain/case/case.ts';
import type { ActContext, Change } from '../../shared/domain/case/change.ts';
import { readCallRequest, readChangeRequest, readDeclining } from '../../shared/domain/case/citizen-forms.ts';
import { isInForce, statusOf } from '../../shared/domain/case/status.ts';
import type { Result } from '../../shared/domain/result.ts';
import { languageNamed } from '../../shared/domain/language.ts';
import { type Answer, html, seeOther } from '../../shared/web/answer.ts';
import { keepLanguage } from '../../shared/web/party/choose-language.ts';
import type { PageRequest } from '../../shared/web/page-request.ts';
import { admitParty, type PartyVisit, type PartyWorld } from '../../shared/web/party/party-door.ts';
import { orRefuse, Refused } from '../../shared/web/refused.ts';
import { commandIn } from '../../shared/web/command.ts';
import {
  askForCallPage,
  type CitizenAnswer,
  declinePage,
  requestChangePage,
} from '../../templates/pages/citizen/answer-pages.tsx';

type AnswerForm<Value> = {
  readonly act: Act;
  readonly path: string;
  readonly page: (shown: CitizenAnswer) => string;
  readonly read: (answers: Answers, file: CaseFile) => FormReading<Value>;
  /** What stands in the fields when the page is opened. */
  readonly sofar?: (file: CaseFile) => Answers;
  /** Nothing more to it when the act is open; else the links by which it may be done as things stand. */
  readonly mayBy?: (visit: PartyVisit) => boolean;
  readonly rule: (file: CaseFile, value: Value, context: ActContext) => Result<Change>;
};

/** A page with a field or two on which the citizen does something else about the agreement than signing it. */
const makeAnswer = <Value>(
  world: PartyWorld,
  { act, path, page, read, sofar, mayBy = () => true, rule }: AnswerForm<Value>,
) => {
  const shown = (
    { base, frame, file }: PartyVisit,
    rest: Pick<CitizenAnswer, 'answers' | 'problems'>,
  ): string =>
    page({
      frame,
      content: file.version.frozen?.content,
      isAmendment: file.inForce !== undefined,
      contactPerson: file.case.consultant,
      phoneOnRecord: file.case.employee.mobile,
      callAwaited: awaitedCall(file) !== undefined,
      isInForce: isInForce(statusOf(file)),
      action: `${base}/${path}`,
      back: base,
      hidden: { commandId: world.ids.commandId() },
      ...rest,
    });
  return {
    show: async (request: PageRequest): Promise<Answer> => {
      const visit = await admitParty(world, request, 'citizen');
      if (!gate(act, statusOf(visit.file)).ok || !mayBy(visit)) return seeOther(visit.base);
      return html(shown(visit, { answers: sofar?.(visit.file) ?? {}, problems: [] }));
    },
    send: async (request: PageRequest): Promise<Answer> => {
      const visit = await admitParty(world, request, 'citizen');
      const language = languageNamed(request.form.text('language'));
      if (language !== undefined) {
        const cookies = await keepLanguage(world, visit, { language, request });
        const asTyped = { answers: request.form.answers, problems: [] };
        return { ...html(shown(await admitParty(world, request, 'citizen'), asTyped)), cookies };
      }
      if (!mayBy(visit)) throw new Refused({ code: 'changed-meanwhile' });
      const { value, problems } = read(request.form.answers, visit.file);
      if (value === undefined) return html(shown(visit, { answers: request.form.answers, problems }), 422);
      const context = actContext(world, { kind: 'citizen' }, request.clientAddress);
      orRefuse(
        await actOnCase(world.cases, {
          caseId: visit.file.case.id,
          amendment: amendmentIn(visit.file),
          command: commandIn(request, world),
          rule: (current) => rule(current, value, context),
        }),
      );
      return seeOther(visit.base);
    },
  };
};

export const makeRequestChange = (world: PartyWorld) =>
  makeAnswer(world, {
    act: 'request-change',
    path: 'bed-om-aendring',
    page: requestChangePage,
    read: readChangeRequest,
    rule: requestChange,
  });

export const makeDecline = (world: PartyWorld) =>
  makeAnswer(world, {
    act: 'decline',
    path: 'afvis',
    page: declinePage,
    read: readDeclining,
    rule: decline,
  });

export const makeAskForCall = (world: PartyWorld) =>
  makeAnswer(world, {
    act: 'ask-for-call',
    path: 'ring-til-mig',
    page: askForCallPage,
    read: (answers, { case: { employee } }) =>
      readCallRequest(answers, { numberKnown: employee.mobile !== undefined }),
    sofar: (file) => {
      const { when = '', phone = '' } = awaitedCall(file) ?? {};
      return { when, phone };
    },
    // Once both have signed there is a page of one's own to ask from; the links to sign and to read by show a receipt.
    mayBy: ({ file, link }) => link.purpose === 'own' || !isInForce(statusOf(file)),
    rule: askForCall,
  });
