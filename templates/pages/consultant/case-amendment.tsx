import { dayOf } from '../../../shared/domain/calendar/instant.ts';
import type { AmendmentHindrance } from '../../../shared/domain/case/amendment-hindrance.ts';
import { amendmentOf } from '../../../shared/domain/case/amendment-view.ts';
import type { Amendment } from '../../../shared/domain/case/amendment.ts';
import { statusOf } from '../../../shared/domain/case/status.ts';
import { awaitedOf } from '../../../shared/domain/desk/awaited.ts';
import type { LastingChange } from '../../../shared/domain/follow-up/lasting-change.ts';
import { amendmentTexts } from '../../texts/desk/amendment-texts.ts';
import { awaitedActs, awaitedWords } from '../../texts/desk/case-page-texts.ts';
import { danishDate, hoursText } from '../../texts/danish-format.ts';
import { talkTopicWords } from '../../texts/desk/talk-words.ts';
import { sectionTitle } from '../../texts/section-title.ts';
import type { ShownAmendment } from '../agreement/amendment-changes.tsx';
import { DifferenceList } from '../agreement/difference-list.tsx';
import { given } from '../agreement/given.ts';
import { ButtonLink, Buttons } from '../parts/buttons.tsx';
import { type Fact, Facts } from '../parts/facts.tsx';
import { Notice } from '../parts/notice.tsx';
import { HinderedNotice } from './amendment-hindered.tsx';
import { CallRequest } from './call-request.tsx';
import type { CasePage } from './case-page.tsx';
import { CaseWords } from './case-words.tsx';

const { going, offer, earlier } = amendmentTexts;

type Shown = Pick<CasePage, 'file' | 'coming' | 'commandId'> & {
  /** Why no amendment can be begun just now. */
  readonly hindrance: AmendmentHindrance | undefined;
  /** What talks have left to be changed. */
  readonly change: LastingChange | undefined;
  /** What the draft changes, as far as it can be told. */
  readonly amendmentChanges?: Pick<ShownAmendment, 'paidHours' | 'lines'> | undefined;
};

/** What the page of a case tells of changes of its agreement, in two places. */
export const amendmentParts = (shown: Shown): NonNullable<CasePage['amendment']> => ({
  now: <CaseAmendment {...shown} />,
  earlier: <EarlierAgreements file={shown.file} />,
});

/** The amendment that is being agreed on; else why there can be none yet, and the offer of one after a talk that asks for it. */
const CaseAmendment = (shown: Shown) => {
  const view = amendmentOf(shown.file);
  const about = shown.file.case.amendment;
  if (view === undefined || about === undefined)
    return (
      <>
        {shown.hindrance === undefined ? null : <HinderedNotice hindrance={shown.hindrance} />}
        <Offer {...shown} />
      </>
    );
  const base = `/sager/${view.case.id}`;
  return (
    <section aria-labelledby="tillaeg">
      <h2 id="tillaeg">{going.heading(about.number)}</h2>
      <p>{going.holds}</p>
      <CallRequest file={view} commandId={shown.commandId} />
      <CaseWords file={view} commandId={shown.commandId} />
      <Facts
        facts={[
          ...given(going.awaits, awaitedWords[awaitedOf(view).from]),
          ...given(going.what, awaitedActs[statusOf(view)]),
          ...aboutFacts(about),
          ...comingFacts(shown),
        ]}
      />
      <Changes {...shown} />
      <Buttons>
        {statusOf(view) === 'awaiting-citizen' ? (
          <ButtonLink href={`${base}/udkast.pdf`} text={going.draft} kind="secondary" />
        ) : null}
        <ButtonLink href={`${base}/aflys-tillaeg`} text={going.cancel} kind="secondary" />
      </Buttons>
    </section>
  );
};

const aboutFacts = ({ effectiveFrom, asked, begun }: Amendment): readonly Fact[] => [
  { label: going.from, value: danishDate(effectiveFrom) },
  { label: going.asked, value: asked.map((section) => sectionTitle(section)) },
  { label: going.begun, value: going.begunText(danishDate(dayOf(begun.at)), begun.by) },
];

const comingFacts = ({ coming }: Shown): readonly Fact[] =>
  coming === undefined || coming.act === 'end' || coming.of !== 'amendment'
    ? []
    : given(going.coming, going.comingWords[coming.act](danishDate(dayOf(coming.at))));

const Changes = ({ amendmentChanges }: Shown) => {
  if (amendmentChanges === undefined) return null;
  const { paidHours, lines } = amendmentChanges;
  return (
    <div class="differences">
      <h3>{going.changes}</h3>
      {paidHours === undefined ? null : (
        <p>{going.hours(hoursText(paidHours.before), hoursText(paidHours.after))}</p>
      )}
      <DifferenceList lines={lines} />
    </div>
  );
};

const Offer = ({ file, change, hindrance }: Shown) => {
  if (change === undefined || hindrance !== undefined) return null;
  const { talk, paidHours } = change;
  const topics = change.topics.map((topic) => talkTopicWords[topic].toLowerCase());
  return (
    <Notice kind="info" heading={offer.heading}>
      {paidHours === undefined ? null : (
        <p class="alert-text">
          {offer.text(hoursText(paidHours.before), hoursText(paidHours.after), danishDate(paidHours.from))}
        </p>
      )}
      {topics.length === 0 ? null : <p class="alert-text">{offer.topics(topics.join(', '))}</p>}
      <p class="alert-text d-print-none">
        <a href={`/sager/${file.case.id}/tillaeg?samtale=${talk.id}`}>{offer.act}</a>
      </p>
    </Notice>
  );
};

/** The documents that held before, and the amendments that came to nothing. */
const EarlierAgreements = ({ file }: Pick<CasePage, 'file'>) => {
  const { id, earlier: versions = [], amendmentsClosed = [] } = file.case;
  return versions.length + amendmentsClosed.length === 0 ? null : (
    <>
      <h2>{earlier.heading}</h2>
      <ul>
        {versions.map(({ number, until }) => (
          <li key={number}>
            <a href={`/sager/${id}/aftaler/${number}`}>{earlier.document(danishDate(until))}</a>
          </li>
        ))}
        {amendmentsClosed.map(({ version, number, at, end, reason }) => (
          <li key={version}>
            {earlier.closed(number, danishDate(dayOf(at)), end)}
            {reason === undefined ? null : <p class="own-words">{reason}</p>}
          </li>
        ))}
      </ul>
    </>
  );
};
