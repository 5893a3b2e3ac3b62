import type { SectionKey } from '../../../shared/domain/agreement/sections.ts';
import type { Party } from '../../../shared/domain/case/parties.ts';
import { onePersonLabels, paperFields, paperTexts } from '../../texts/desk/paper-texts.ts';
import { sectionTitle } from '../../texts/section-title.ts';
import { page } from '../layout.tsx';
import { ButtonLink, Buttons, SubmitButton } from '../parts/buttons.tsx';
import { DateInput } from '../parts/date-input.tsx';
import { Notice } from '../parts/notice.tsx';
import { OwnWords } from '../parts/own-words.tsx';
import { PostForm } from '../parts/post-form.tsx';
import { SessionLine } from '../parts/session-line.tsx';
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
  /** The names as they stand in the case. */
  readonly expected: { readonly [Each in Party]: string | undefined };
  /** The change that the citizen has asked for, and that is not settled. */
  readonly wish?: string | undefined;
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

const OpenWish = ({ wish }: Pick<PaperPage, 'wish'>) =>
  wish === undefined ? null : (
    <Notice kind="warning" heading={paperTexts.wish.heading}>
      <OwnWords words={wish} />
      <p class="alert-text">{paperTexts.wish.text}</p>
    </Notice>
  );

const PrintAndRecord = (shown: PaperPage) => {
  const { print, record } = paperTexts;
  const bothSign = shown.missing.includes('employer');
  return (
    <>
      <OpenWish wish={shown.wish} />
      <h2>{print.heading}</h2>
      <p>{bothSign ? print.both : print.citizenOnly}</p>
      <Buttons>
        <ButtonLink href={shown.print} text={print.link} kind="secondary" />
      </Buttons>
      <h2>{bothSign ? record.heading : record.headingOne}</h2>
      <p>{record.hint}</p>
      <PostForm action={shown.action} hidden={shown.hidden}>
        <SessionLine />
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
  const bothSign = shown.missing.includes('employer');
  const hint = paperTexts.expected;
  /** Where the citizen alone signs, the words are about one. */
  const one = (name: keyof typeof onePersonLabels) => (bothSign ? {} : { label: onePersonLabels[name] });
  return (
    <>
      <TextInput {...field('controlCode')} width="char-11" />
      {bothSign ? (
        <TextInput {...field('employerName')} hint={hint.employer(shown.expected.employer)} />
      ) : null}
      <TextInput {...field('citizenName')} hint={hint.citizen(shown.expected.citizen)} />
      <TextInput {...field('otherName')} />
      <DateInput {...field('signedOn')} {...one('signedOn')} />
      <TextArea {...field('ownWords')} limit={500} />
      <Tick {...field('copyToUnion')} />
      <TextArea {...field('reason')} limit={500} />
      {shown.wish === undefined ? null : <Tick {...field('wishSettled')} />}
      <Tick {...field('informed')} {...one('informed')} />
    </>
  );
};
