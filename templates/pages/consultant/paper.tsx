import type { SectionKey } from '../../../shared/domain/agreement/sections.ts';
import type { Party } from '../../../shared/domain/case/parties.ts';
import { paperFields, paperTexts } from '../../texts/desk/paper-texts.ts';
import { sectionTitle } from '../../texts/section-title.ts';
import { page } from '../layout.tsx';
import { ButtonLink, Buttons, SubmitButton } from '../parts/buttons.tsx';
import { DateInput } from '../parts/date-input.tsx';
import { Notice } from '../parts/notice.tsx';
import { PostForm } from '../parts/post-form.tsx';
import { TextArea } from '../parts/text-area.tsx';
import { TextInput } from '../parts/text-input.tsx';
import { Tick } from '../parts/tick-list.tsx';
import type { CaseForm } from './case-forms.tsx';
import { signedIn } from './desk.ts';
import { fieldMaker, messagesFor } from './form-fields.ts';

export type PaperPage = CaseForm & {
  /** Those who sign on paper: both, or the citizen alone where the employer has signed. */
  readonly missing: readonly Party[];
  /** The steps in which something is missing; the agreement can be printed when there are none. */
  readonly incomplete: readonly SectionKey[];
  readonly print: string;
};

/** Where an agreement is printed for signatures by hand, and where these are recorded. */
export const paperPage = (shown: PaperPage): string =>
  page({
    frame: shown.frame,
    title: paperTexts.title,
    back: { href: shown.back },
    signedInAs: signedIn(shown.staff),
    problems: shown.incomplete.length > 0 ? [] : messagesFor(paperFields, shown.problems),
    body: (
      <>
        <p class="font-lead">{paperTexts.lead}</p>
        {shown.incomplete.length > 0 ? <Incomplete {...shown} /> : <PrintAndRecord {...shown} />}
      </>
    ),
  });

const Incomplete = ({ incomplete }: Pick<PaperPage, 'incomplete'>) => (
  <Notice kind="warning" heading={paperTexts.incomplete.heading}>
    <p class="alert-text">{paperTexts.incomplete.text}</p>
    <ul>
      {incomplete.map((section) => (
        <li key={section}>{sectionTitle(section)}</li>
      ))}
    </ul>
  </Notice>
);

const PrintAndRecord = (shown: PaperPage) => {
  const { print, record } = paperTexts;
  return (
    <>
      <h2>{print.heading}</h2>
      <p>{shown.missing.includes('employer') ? print.both : print.citizenOnly}</p>
      <Buttons>
        <ButtonLink href={shown.print} text={print.link} kind="secondary" />
      </Buttons>
      <h2>{record.heading}</h2>
      <p>{record.hint}</p>
      <PostForm action={shown.action} hidden={shown.hidden}>
        <RecordFields {...shown} />
        <Buttons>
          <SubmitButton text={record.button} />
        </Buttons>
      </PostForm>
    </>
  );
};

const RecordFields = (shown: PaperPage) => {
  const field = fieldMaker(paperFields, shown);
  return (
    <>
      <TextInput {...field('controlCode')} width="char-11" />
      {shown.missing.includes('employer') ? <TextInput {...field('employerName')} /> : null}
      <TextInput {...field('citizenName')} />
      <DateInput {...field('signedOn')} />
      <TextArea {...field('ownWords')} limit={500} />
      <Tick {...field('copyToUnion')} />
      <TextArea {...field('reason')} limit={500} />
      <Tick {...field('informed')} />
    </>
  );
};
