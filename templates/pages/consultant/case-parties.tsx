import { answerAt, lastText } from '../../../shared/domain/agreement/typed.ts';
import { purposeFor } from '../../../shared/domain/case/acts/keep-going.ts';
import { addressOf } from '../../../shared/domain/case/addresses.ts';
import { type CaseFile, signatureOf, type Version } from '../../../shared/domain/case/case.ts';
import { PARTIES, type Party } from '../../../shared/domain/case/parties.ts';
import { companyNameOf } from '../../../shared/domain/desk/case-line.ts';
import { casePageTexts } from '../../texts/desk/case-page-texts.ts';
import { protectedAddressTexts } from '../../texts/desk/read-texts.ts';
import { partyWords } from '../../texts/desk/party-words.ts';
import { signatureText } from '../../texts/desk/signature-text.ts';
import { given } from '../agreement/given.ts';
import { ButtonLink } from '../parts/buttons.tsx';
import { type Fact, Facts } from '../parts/facts.tsx';
import { PhoneLink } from '../parts/phone-link.tsx';
import { mayOn } from './case-acts.tsx';
import type { CasePage } from './case-page.tsx';
import { correctAddress, sendLinkAddress } from './desk-address.ts';
import { EmployeeAddress } from './employee-address.tsx';

const texts = casePageTexts.parties;

type Shown = Pick<CasePage, 'file'>;

/** The two parties: how each is reached, whether each has signed, and a new link or address for each. */
export const CaseParties = ({ file }: Shown) => (
  <>
    <h2>{texts.heading}</h2>
    <div class="parties">
      {PARTIES.map((party) => (
        <section key={party} aria-labelledby={`party-${party}`}>
          <h3 id={`party-${party}`}>{partyWords[party].heading}</h3>
          <Facts facts={partyFacts({ file }, party)} />
          {party === 'citizen' ? <CorrectCitizen file={file} /> : null}
        </section>
      ))}
    </div>
  </>
);

const partyFacts = (shown: Shown, party: Party): readonly Fact[] => {
  const signature = signatureOf(shown.file.version, party);
  return [
    ...(party === 'employer' ? companyFacts(shown.file) : []),
    { label: texts.email, value: <AddressLine {...shown} party={party} /> },
    ...(party === 'citizen' ? [...citizenFacts(shown.file), ...citizenAddress(shown.file)] : []),
    {
      label: texts.signature,
      value: signature === undefined ? texts.notSigned : signatureText(signature),
    },
  ];
};

/** The citizen's mobile number, and that a personnummer is on record, never which. */
const citizenFacts = ({ case: { employee } }: CaseFile): readonly Fact[] => [
  {
    label: texts.mobile,
    value: employee.mobile === undefined ? texts.noMobile : <PhoneLink phone={employee.mobile} />,
  },
  { label: texts.cpr, value: employee.cpr === undefined ? texts.noCpr : texts.cprKnown },
];

const CorrectCitizen = ({ file }: Shown) =>
  mayOn(file)('correct-citizen') ? (
    <p class="d-print-none">
      <a href={`/sager/${file.case.id}/ret-borger`}>{texts.correctCitizen}</a>
    </p>
  ) : null;

const citizenAddress = ({ case: { id, employee } }: CaseFile): readonly Fact[] =>
  employee.address === undefined
    ? []
    : [{ label: protectedAddressTexts.label, value: <EmployeeAddress caseId={id} employee={employee} /> }];

/** The company and whom to call there: as it was signed, else as the employer has typed it so far. */
const companyFacts = ({ version }: CaseFile): readonly Fact[] => {
  const contact = version.frozen?.content.sections.company.contact ?? typedContact(version);
  const named = [contact.name, contact.title].filter((text) => text !== '').join(', ');
  return [
    ...given(texts.company, companyNameOf(version)),
    ...given(texts.contact, named === '' ? undefined : named),
    ...phoneFact(texts.phone, contact.phone === '' ? undefined : contact.phone),
  ];
};

const typedContact = ({ sections }: Version) => {
  const typed = (name: string) =>
    lastText(answerAt(sections.company?.answers ?? {}, `contact.${name}`)).trim();
  return { name: typed('name'), title: typed('title'), phone: typed('phone') };
};

const phoneFact = (label: string, phone: string | undefined): readonly Fact[] =>
  phone === undefined ? [] : [{ label, value: <PhoneLink phone={phone} /> }];

const AddressLine = ({ file, party }: Shown & { readonly party: Party }) => {
  const may = mayOn(file);
  const { whose } = partyWords[party];
  return (
    <div class="party-line">
      <span>{addressOf(file.case, party)}</span>
      {may('correct-address') ? (
        <a class="d-print-none" href={correctAddress(file.case.id, party)}>
          {texts.correct}
          <span class="sr-only">{texts.correctWhose(whose)}</span>
        </a>
      ) : null}
      {may('send-link') && purposeFor(party, file) !== undefined ? (
        <ButtonLink
          href={sendLinkAddress(file.case.id, party)}
          text={texts.sendLink(whose)}
          kind="secondary"
        />
      ) : null}
    </div>
  );
};
