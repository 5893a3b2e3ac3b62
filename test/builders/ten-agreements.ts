import type { FictionalAgreement } from '../../infra/local/demo/fictional-agreement.ts';
import { fictionalAgreements, sectionFields, type TypedFields } from '../../infra/local/demo/typed-forms.ts';
import type { Answers } from '../../shared/domain/agreement/typed.ts';
import { readForm } from '../../shared/web/form-body.ts';
import { type AllAnswers, day } from './answers.ts';

/** The fields of a page, sent and read as the service reads them. */
const sent = (fields: TypedFields): Answers => {
  const body = new URLSearchParams();
  for (const [name, typed] of Object.entries(fields)) {
    for (const value of typeof typed === 'string' ? [typed] : typed) body.append(name, value);
  }
  return readForm(body.toString()).answers;
};

const answersOf = (agreement: FictionalAgreement): AllAnswers => {
  const { company, job, hours, terms, progression, support } = sectionFields(agreement, day('2027-02-01'));
  return {
    company: sent(company),
    job: sent(job),
    hours: sent(hours),
    terms: sent(terms),
    progression: sent(progression),
    support: sent(support),
  };
};

/** Each of the ten fictional agreements with what its employer typed, for a job that starts in February 2027. */
export const tenAgreements: readonly {
  readonly agreement: FictionalAgreement;
  readonly answers: AllAnswers;
}[] = fictionalAgreements.map((agreement) => ({ agreement, answers: answersOf(agreement) }));
