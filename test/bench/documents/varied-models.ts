import { agreementDocument } from '../../../templates/pdf/agreement-document.ts';
import type { DocumentModel } from '../../../templates/pdf/document-model.ts';
import { tenAgreements } from '../../builders/ten-agreements.ts';
import { signedAgreement } from '../../unit/templates/pdf/signed-agreements.ts';

/** So many agreements, the ten in turn, each with a number, a job and tasks that no other one has. */
export const variedModels = (count: number): readonly DocumentModel[] =>
  Array.from({ length: count }, (_each, number) => {
    const { answers } = tenAgreements[number % tenAgreements.length] ?? tenAgreements[0] ?? never();
    const job = { ...answers.job, title: `Medhjælper nummer ${number + 1}`, probation: `${number} dage` };
    return agreementDocument(signedAgreement({ ...answers, job }, { caseNumber: `2027-${1000 + number}` }));
  });

const never = (): never => {
  throw new Error('there are no agreements');
};
