import type { CaseFile } from '../../../shared/domain/case/case.ts';
import { daysBetween } from '../../../shared/domain/calendar/civil-date.ts';
import { dayOf } from '../../../shared/domain/calendar/instant.ts';
import { isUnassigned } from '../../../shared/domain/access/staff.ts';
import { statusOf } from '../../../shared/domain/case/status.ts';
import { isToTakeOver } from '../../../shared/domain/case/signing-gate.ts';
import { awaitedOf } from '../../../shared/domain/desk/awaited.ts';
import { isLeft } from '../../../shared/domain/follow-up/drop.ts';
import { followUpStateOf } from '../../../shared/domain/follow-up/follow-up.ts';
import { agreedTitles } from '../../../shared/domain/follow-up/milestone-names.ts';
import { reasonsText } from '../../texts/da/follow-up-reasons.ts';
import { danishDate } from '../../texts/danish-format.ts';
import { awaitedActs, awaitedWords, casePageTexts, comingWords } from '../../texts/desk/case-page-texts.ts';
import { followUpStateWords } from '../../texts/desk/follow-up-states.ts';
import { deskStandings } from '../../texts/desk/statuses.ts';
import { given } from '../agreement/given.ts';
import { type Fact, Facts } from '../parts/facts.tsx';
import type { CasePage } from './case-page.tsx';

const texts = casePageTexts.next;

type Shown = Pick<CasePage, 'file' | 'followUps' | 'rounds' | 'coming' | 'today'>;

/** What is awaited, from whom and since when, and what comes by itself when nobody does anything. */
export const NextStep = (shown: Shown) => {
  const status = statusOf(shown.file);
  return (
    <section class="next-step" aria-labelledby="next-step-heading">
      <h2 id="next-step-heading">{texts.heading}</h2>
      <p class="font-lead">{isToTakeOver(shown.file) ? texts.toTakeOver.standing : deskStandings[status]}</p>
      <Facts facts={[...awaitedFacts(shown), ...talkFacts(shown), ...comingFacts(shown)]} />
      {status === 'awaiting-citizen' && shown.rounds.length > 0 ? (
        <p class="d-print-none">
          <a href="#forloeb">{texts.changed}</a>
        </p>
      ) : null}
    </section>
  );
};

const awaitedFacts = ({ file, today }: Shown): readonly Fact[] => {
  const { from, since } = awaitedOf(file);
  const day = dayOf(since);
  return [
    ...(from === 'nobody' ? [] : given(texts.awaits, nameOf(from, file))),
    ...given(texts.what, isToTakeOver(file) ? texts.toTakeOver.act : awaitedActs[statusOf(file)]),
    { label: texts.since, value: texts.sinceText(danishDate(day), daysBetween(day, today)) },
  ];
};

const nameOf = (from: 'employer' | 'citizen' | 'consultant', { case: opened }: CaseFile): string => {
  if (from !== 'consultant') return awaitedWords[from];
  return isUnassigned(opened) ? texts.toTakeOver.awaits : `${awaitedWords[from]}, ${opened.consultant.name}`;
};

const talkFacts = ({ file, followUps, today }: Shown): readonly Fact[] => {
  const next = followUps.find(isLeft);
  if (next === undefined) return [];
  const titles = agreedTitles(file.version);
  const state = followUpStateWords[followUpStateOf(next, today)];
  return [
    {
      label: texts.talk,
      value: (
        <>
          {texts.talkText(danishDate(next.due), state, reasonsText(next.reasons, titles))}{' '}
          <a class="d-print-none" href={`/sager/${file.case.id}/opfoelgning/${next.id}`}>
            {texts.talkAct}
          </a>
        </>
      ),
    },
  ];
};

/** The round does within the hour what is due; what it has not got to yet is still to come today. */
const comingFacts = ({ coming, today }: Shown): readonly Fact[] => {
  // What time brings to an amendment is told where that stands.
  if (coming === undefined || (coming.act !== 'end' && coming.of === 'amendment')) return [];
  const day = coming.act === 'end' ? coming.on : dayOf(coming.at);
  return given(texts.coming, comingWords[coming.act](danishDate(day < today ? today : day)));
};
