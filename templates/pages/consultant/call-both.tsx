import type { CaseFile } from '../../../shared/domain/case/case.ts';
import { talkPageTexts as texts } from '../../texts/desk/form-page-texts.ts';
import { partyWords } from '../../texts/desk/party-words.ts';
import { Facts } from '../parts/facts.tsx';
import { PhoneLink } from '../parts/phone-link.tsx';

type Called = { readonly name: string; readonly phone: string | undefined };

/** Whom a talk is held with, and the numbers to call them at. */
export const CallBoth = ({ file }: { readonly file: CaseFile }) => {
  const { name, mobile } = file.case.employee;
  const contact = file.version.frozen?.content.sections.company.contact;
  return (
    <Facts
      facts={[
        { label: partyWords.citizen.heading, value: <Person name={name} phone={mobile} /> },
        ...(contact === undefined
          ? []
          : [{ label: partyWords.employer.heading, value: <Person {...contact} /> }]),
      ]}
    />
  );
};

const Person = ({ name, phone }: Called) => (
  <>
    {`${name}, `}
    {phone === undefined || phone === '' ? texts.noPhone : <PhoneLink phone={phone} name={name} />}
  </>
);
