import { useContext } from 'preact/hooks';
import { SECTIONS, type SectionKey } from '../../../shared/domain/agreement/sections.ts';
import { PageLanguage, useTexts } from '../../texts/in-both.ts';
import { sectionTitle } from '../../texts/section-title.ts';
import { amendmentTexts, employerTexts } from '../../texts/texts.ts';
import { AmendmentChanges, AmendmentStanding, type ShownAmendment } from '../agreement/amendment-changes.tsx';
import { page } from '../layout.tsx';
import { ButtonLink, Buttons } from '../parts/buttons.tsx';
import { Notice } from '../parts/notice.tsx';
import { OwnWords } from '../parts/own-words.tsx';
import { CodeSent } from '../signing/code-sent.tsx';
import type { Overview } from './overview.tsx';
import { TaskList } from './task-list.tsx';
import { WhoToCall } from './who-to-call.tsx';

export type AmendmentOverview = Overview & {
  readonly amendment: ShownAmendment;
  readonly stepHrefs: { readonly [Key in SectionKey]: string };
};

/** The employer's first page while an amendment is being agreed on: what is to change, and what stays. Opening it changes nothing. */
export const amendmentOverviewPage = (overview: AmendmentOverview): string =>
  page({
    frame: overview.frame,
    language: 'offered',
    title: amendmentTexts[overview.frame.language].title,
    body: <Body {...overview} />,
  });

const Body = (overview: AmendmentOverview) => {
  const texts = useTexts(amendmentTexts);
  const { prefilled, steps, next, check, amendment, codePage, changeRequested } = overview;
  const { goOn, check: toCheck, changeRequested: asked } = useTexts(employerTexts).overview;
  const { paidHours, lines } = amendment;
  return (
    <>
      {changeRequested === undefined ? null : (
        <Notice kind="info" heading={asked.heading}>
          <OwnWords words={changeRequested} />
          <p class="alert-text">{asked.correct}</p>
        </Notice>
      )}
      {codePage === undefined ? null : <CodeSent href={codePage} />}
      <p class="font-lead">{texts.lead(prefilled.consultant.name, prefilled.employeeName)}</p>
      <AmendmentStanding {...amendment} />
      {texts.how.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {paidHours === undefined && lines.length === 0 ? null : <AmendmentChanges {...amendment} />}
      <h2>{texts.steps}</h2>
      <TaskList steps={steps} check={check} />
      <Buttons>
        <ButtonLink href={next} text={next === check ? toCheck : goOn} />
      </Buttons>
      <Rest {...overview} />
      <WhoToCall {...prefilled.consultant} />
    </>
  );
};

/** The sections that nobody asks to have changed. */
const Rest = ({ steps, stepHrefs }: AmendmentOverview) => {
  const { heading, text, correct } = useTexts(amendmentTexts).rest;
  const language = useContext(PageLanguage);
  const rest = SECTIONS.filter((section) => !steps.some((step) => step.section === section));
  return rest.length === 0 ? null : (
    <>
      <h2>{heading}</h2>
      <p>{text}</p>
      <ul>
        {rest.map((section) => (
          <li key={section}>
            {sectionTitle(section, language)}{' '}
            <a href={stepHrefs[section]}>
              {correct}
              <span class="sr-only"> {sectionTitle(section, language)}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
};
