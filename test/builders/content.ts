import type { AgreementContent } from '../../shared/domain/agreement/agreement-content.ts';
import { type AnswersBySection, readAgreement } from '../../shared/domain/agreement/whole-agreement.ts';
import type { Sections } from '../../shared/domain/agreement/sections.ts';
import { completeAnswers, TODAY } from './answers.ts';
import { aCase, contentOf, OPENED_AT } from './cases.ts';

/** The whole agreement of Demo Eksempelsen as both would sign it, with `changes` in place of its own facts. */
export const aContent = (changes: Partial<AgreementContent> = {}): AgreementContent => ({
  ...contentOf(aCase().drafting(), OPENED_AT).content,
  ...changes,
});

/** The sections read from `answers`; throws on any problem. */
export const someSections = (answers: AnswersBySection = completeAnswers()): Sections => {
  const { complete, problems } = readAgreement(answers, TODAY);
  if (complete === undefined) throw new Error(JSON.stringify(problems));
  return complete;
};
