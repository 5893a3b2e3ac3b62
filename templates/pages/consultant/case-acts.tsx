import { type Act, gate } from '../../../shared/domain/case/act-gates.ts';
import { purposeFor } from '../../../shared/domain/case/acts/keep-going.ts';
import { PARTIES } from '../../../shared/domain/case/parties.ts';
import { statusOf } from '../../../shared/domain/case/status.ts';
import { ButtonLink, Buttons, SubmitButton } from '../parts/buttons.tsx';
import { PostForm } from '../parts/post-form.tsx';
import type { CasePage } from './case-page.tsx';

const PARTY_WORDS = { employer: 'arbejdsgiver', citizen: 'borger' } as const;

/** What can be done with a case as it stands; acts that would be refused are left out. */
export const CaseActs = ({ file, commandId }: Pick<CasePage, 'file' | 'commandId'>) => {
  const base = `/sager/${file.case.id}`;
  const may = (act: Act) => gate(act, statusOf(file)).ok;
  return (
    <>
      {file.version.documentStored ? (
        <Buttons>
          <ButtonLink href={`${base}/aftale.pdf`} text="Hent aftalen som PDF" />
        </Buttons>
      ) : null}
      {may('register') ? <ActForm action={`${base}/registrer`} commandId={commandId} text="Markér som set og registreret" /> : null}
      {may('reopen') ? <ActForm action={`${base}/genaabn`} commandId={commandId} text="Åbn aftalen igen" /> : null}
      {PARTIES.filter((party) => may('send-link') && purposeFor(party, file) !== undefined).map((party) => (
        <ActForm
          key={party}
          action={`${base}/send-link`}
          commandId={commandId}
          text={`Send nyt link til ${PARTY_WORDS[party]}`}
          hidden={{ party }}
        />
      ))}
      <ul class="nobullet-list">
        {may('correct-address')
          ? PARTIES.map((party) => (
              <li key={party}>
                <a href={`${base}/ret-adresse/${party === 'employer' ? 'arbejdsgiver' : 'borger'}`}>
                  {`Ret e-mailadressen til ${PARTY_WORDS[party]}`}
                </a>
              </li>
            ))
          : null}
        {may('withdraw') ? (
          <li>
            <a href={`${base}/traek-tilbage`}>Træk aftalen tilbage</a>
          </li>
        ) : null}
        {may('end') ? (
          <li>
            <a href={`${base}/afslut`}>Afslut aftalen</a>
          </li>
        ) : null}
      </ul>
    </>
  );
};

type ActFormProps = {
  readonly action: string;
  readonly commandId: string;
  readonly text: string;
  readonly hidden?: Readonly<Record<string, string>>;
};

const ActForm = ({ action, commandId, text, hidden = {} }: ActFormProps) => (
  <PostForm action={action} hidden={{ commandId, ...hidden }}>
    <Buttons>
      <SubmitButton text={text} kind="secondary" />
    </Buttons>
  </PostForm>
);
