import { purposeFor } from '../../../shared/domain/case/acts/keep-going.ts';
import { PARTIES, type Party } from '../../../shared/domain/case/parties.ts';
import { type CaseFile, signatureOf } from '../../../shared/domain/case/case.ts';
import { danishDateTime, phoneText } from '../../texts/danish-format.ts';
import { SubmitButton } from '../parts/buttons.tsx';
import { type Fact, Facts } from '../parts/facts.tsx';
import { ActForm, mayOn } from './case-acts.tsx';
import type { CasePage } from './case-page.tsx';
import { partyWords } from './party-words.ts';

type Shown = Pick<CasePage, 'file' | 'commandId'>;

/** The two parties: how each is reached, whether each has signed, and a new link or address for each. */
export const CaseParties = ({ file, commandId }: Shown) => (
  <>
    <h2>Parterne</h2>
    {PARTIES.map((party) => (
      <section key={party} aria-labelledby={`party-${party}`}>
        <h3 id={`party-${party}`}>{partyWords[party].heading}</h3>
        <Facts facts={partyFacts({ file, commandId }, party)} />
      </section>
    ))}
  </>
);

const partyFacts = (shown: Shown, party: Party): readonly Fact[] => {
  const { employee } = shown.file.case;
  const company = companyName(shown.file);
  const signature = signatureOf(shown.file.version, party);
  return [
    ...(party === 'employer' && company !== undefined ? [{ label: 'Virksomhed', value: company }] : []),
    { label: 'E-mail', value: <AddressLine {...shown} party={party} /> },
    ...(party === 'citizen' && employee.mobile !== undefined
      ? [{ label: 'Mobilnummer', value: phoneText(employee.mobile) }]
      : []),
    {
      label: 'Underskrift',
      value:
        signature === undefined ? 'Ikke skrevet under' : `${signature.name}, ${danishDateTime(signature.at)}`,
    },
  ];
};

/** The company's name as the employer has typed it so far. */
export const companyName = ({ version }: CaseFile): string | undefined => {
  const typed = version.frozen?.content.sections.company.name ?? version.sections.company?.answers['name'];
  return typeof typed === 'string' && typed.trim() !== '' ? typed : undefined;
};

const AddressLine = ({ file, commandId, party }: Shown & { readonly party: Party }) => {
  const base = `/sager/${file.case.id}`;
  const may = mayOn(file);
  const { path, whose } = partyWords[party];
  return (
    <div class="party-line">
      <span>{party === 'employer' ? file.case.employerEmail : file.case.employee.email}</span>
      {may('correct-address') ? (
        <a href={`${base}/ret-adresse/${path}`}>
          Ret<span class="sr-only">{` e-mailadressen til ${whose}`}</span>
        </a>
      ) : null}
      {may('send-link') && purposeFor(party, file) !== undefined ? (
        <ActForm action={`${base}/send-link`} commandId={commandId} hidden={{ party }}>
          <SubmitButton text={`Send nyt link til ${whose}`} kind="secondary" />
        </ActForm>
      ) : null}
    </div>
  );
};
