import type { ComponentChildren } from 'preact';
import { type Act, gate } from '../../../shared/domain/case/act-gates.ts';
import type { CaseFile } from '../../../shared/domain/case/case.ts';
import { statusOf } from '../../../shared/domain/case/status.ts';
import { ButtonLink, Buttons, SubmitButton } from '../parts/buttons.tsx';
import { PostForm } from '../parts/post-form.tsx';
import type { CasePage } from './case-page.tsx';

export const mayOn =
  (file: CaseFile) =>
  (act: Act): boolean =>
    gate(act, statusOf(file)).ok;

/** What comes next on a case, where the consultant looks first; acts that would be refused are left out. */
export const NextActs = ({ file, commandId }: Pick<CasePage, 'file' | 'commandId'>) => {
  const base = `/sager/${file.case.id}`;
  const may = mayOn(file);
  const pdf = file.version.documentStored;
  if (!pdf && !may('register') && !may('reopen')) return null;
  return (
    <Buttons>
      {may('register') ? (
        <ActForm action={`${base}/registrer`} commandId={commandId}>
          <SubmitButton text="Markér som set og registreret" />
        </ActForm>
      ) : null}
      {may('reopen') ? (
        <ActForm action={`${base}/genaabn`} commandId={commandId}>
          <SubmitButton text="Åbn aftalen igen" />
        </ActForm>
      ) : null}
      {pdf ? <ButtonLink href={`${base}/aftale.pdf`} text="Hent aftalen som PDF" kind="secondary" /> : null}
    </Buttons>
  );
};

/** The acts that close a case, each on a page of its own. */
export const ClosingActs = ({ file }: Pick<CasePage, 'file'>) => {
  const base = `/sager/${file.case.id}`;
  const may = mayOn(file);
  return (
    <Buttons>
      {may('withdraw') ? (
        <ButtonLink href={`${base}/traek-tilbage`} text="Træk aftalen tilbage" kind="secondary" />
      ) : null}
      {may('end') ? <ButtonLink href={`${base}/afslut`} text="Afslut aftalen" kind="secondary" /> : null}
    </Buttons>
  );
};

type ActFormProps = {
  readonly action: string;
  readonly commandId: string;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly children: ComponentChildren;
};

export const ActForm = ({ action, commandId, hidden = {}, children }: ActFormProps) => (
  <PostForm action={action} hidden={{ commandId, ...hidden }}>
    {children}
  </PostForm>
);
