import type { CaseFile } from '../../../shared/domain/case/case.ts';
import { companyNameOf } from '../../../shared/domain/desk/case-line.ts';
import { caseFormTexts } from '../../texts/desk/form-page-texts.ts';
import { type Fact, Facts } from '../parts/facts.tsx';

const texts = caseFormTexts.caseNamed;

type Named = { readonly file: CaseFile; readonly further: readonly Fact[] };

/** Which case an act is about, before it is done, and what else is good to know. */
export const CaseNamed = ({ file, further }: Named) => {
  const { employee, employerEmail } = file.case;
  const name = texts.name(employee.name, companyNameOf(file.version) ?? employerEmail);
  return <Facts facts={[{ label: texts.label, value: name }, ...further]} />;
};
