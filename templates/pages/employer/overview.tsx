import type { CivilDate } from '../../../shared/domain/calendar/civil-date.ts';
import { danishDate } from '../../texts/danish-format.ts';
import { type Frame, page } from '../layout.tsx';
import { ButtonLink, Buttons } from '../parts/buttons.tsx';
import { Notice } from '../parts/notice.tsx';
import { PhoneLink } from '../parts/phone-link.tsx';
import { assessedText, type Prefilled } from './prefilled.ts';
import { type StepStatus, StepList } from './step-list.tsx';

export type Overview = {
  readonly frame: Frame;
  readonly prefilled: Prefilled;
  readonly steps: readonly StepStatus[];
  /** The first step that is not done, or "Tjek dine svar" when all are. */
  readonly next: string;
  /** What the employee asked to have changed, in the employee's own words. */
  readonly changeRequested?: string | undefined;
  /** The employer has just saved and will come back later. */
  readonly justSaved?: boolean | undefined;
  readonly linkOpensUntil?: CivilDate | undefined;
};

/** The employer's first page by the link: what this is, and how far it is. Opening it changes nothing. */
export const overviewPage = (overview: Overview): string =>
  page({
    frame: overview.frame,
    language: 'offered',
    title: 'Aftale om ansættelse i fleksjob',
    body: <OverviewBody {...overview} />,
  });

const OverviewBody = (overview: Overview) => {
  const { prefilled, steps, next } = overview;
  return (
    <>
      {overview.justSaved === true ? <JustSaved until={overview.linkOpensUntil} /> : null}
      {overview.changeRequested === undefined ? null : <ChangeRequested comment={overview.changeRequested} />}
      <p class="font-lead">{`Her laver I aftalen med ${prefilled.employeeName}. Det tager cirka 15 minutter.`}</p>
      <p>
        I udfylder seks trin og skriver under. Derefter læser medarbejderen aftalen og skriver under. I kan
        holde pause undervejs og komme tilbage med det samme link.
      </p>
      <p>{assessedText(prefilled)}</p>
      <h2>Trin</h2>
      <StepList steps={steps} />
      <Buttons>
        <ButtonLink href={next} text={buttonText(steps)} />
      </Buttons>
      <WhoToCall {...prefilled.consultant} />
    </>
  );
};

const buttonText = (steps: readonly StepStatus[]): string => {
  if (steps.every(({ state }) => state === 'done')) return 'Tjek dine svar';
  return steps.every(({ state }) => state === 'not-begun') ? 'Begynd' : 'Fortsæt';
};

const JustSaved = ({ until }: { readonly until: CivilDate | undefined }) => (
  <Notice kind="success" heading="Jeres svar er gemt">
    <p class="alert-text">
      {`Kom tilbage med det samme link, når det passer jer.${until === undefined ? '' : ` Linket virker til og med ${danishDate(until)}.`}`}
    </p>
  </Notice>
);

const ChangeRequested = ({ comment }: { readonly comment: string }) => (
  <Notice kind="info" heading="Medarbejderen ønsker en ændring">
    <p class="alert-text own-words">{comment}</p>
    <p class="alert-text">Ret aftalen, og skriv under igen. Jeres første underskrift gælder ikke længere.</p>
  </Notice>
);

const WhoToCall = ({ name, phone, email }: Prefilled['consultant']) => (
  <>
    <h2>Spørgsmål?</h2>
    <p>
      Ring til {name} på <PhoneLink phone={phone} />, eller skriv til <a href={`mailto:${email}`}>{email}</a>.
    </p>
  </>
);
