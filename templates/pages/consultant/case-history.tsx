import type { AuditEntry } from '../../../shared/domain/case/audit.ts';
import type { Outcome } from '../../../shared/domain/follow-up/follow-up.ts';
import { agreedTitles } from '../../../shared/domain/follow-up/milestone-names.ts';
import { agreementLabels } from '../../texts/da/agreement-labels.ts';
import { reasonsText } from '../../texts/da/follow-up-reasons.ts';
import { danishDateTime, hoursText, shortDanishDate } from '../../texts/danish-format.ts';
import { actorText, auditText } from '../../texts/desk/audit-texts.ts';
import { timelineTexts as texts } from '../../texts/desk/timeline-texts.ts';
import { Details } from '../parts/details.tsx';
import { OwnWords } from '../parts/own-words.tsx';
import { MailLine } from './case-mails.tsx';
import type { CasePage } from './case-page.tsx';
import { ContentDifferences } from './content-differences.tsx';
import { minutesId } from './case-talks.tsx';
import { type Moment, type TimelineEvent, timelineOf } from './timeline.ts';

type Shown = Pick<CasePage, 'file' | 'history' | 'rounds' | 'followUps' | 'mails' | 'commandId'>;
type Titles = { readonly titles: readonly string[] };

const SHOWN_AT_ONCE = 12;

/** The newest line of the history: after an act it says what was just done. */
export const LatestEvent = ({ history }: { readonly history: readonly AuditEntry[] }) => {
  const latest = history.at(-1);
  return latest === undefined ? null : (
    <p class="latest">{texts.latest(auditText(latest), actorText(latest.by), danishDateTime(latest.at))}</p>
  );
};

/** Everything that has happened to a case, the latest first: acts, mails with their fate, what was changed, talks. */
export const CaseHistory = (shown: Shown) => {
  const moments = timelineOf(shown);
  const older = moments.slice(SHOWN_AT_ONCE);
  return (
    <>
      <h2 id="forloeb">{texts.heading}</h2>
      <Moments {...shown} moments={moments.slice(0, SHOWN_AT_ONCE)} />
      {older.length === 0 ? null : (
        <Details summary={texts.older(older.length)}>
          <Moments {...shown} moments={older} />
        </Details>
      )}
    </>
  );
};

const Moments = ({ moments, file, commandId }: Shown & { readonly moments: readonly Moment[] }) => {
  const titles = agreedTitles(file.version);
  return (
    <ol class="nobullet-list timeline">
      {moments.map((moment) => (
        <li key={moment.at}>
          <p class="moment-when">{`${danishDateTime(moment.at)} – ${actorText(moment.by)}`}</p>
          <Events {...moment} titles={titles} />
          {moment.mails.map((mail) => (
            <MailLine key={mail.key} file={file} mail={mail} commandId={commandId} />
          ))}
        </li>
      ))}
    </ol>
  );
};

const Events = ({ events, saved, titles }: Moment & Titles) =>
  saved.length > 0 ? (
    <p class="moment-what">{texts.saved(saved.map((key) => agreementLabels.sections[key].label))}</p>
  ) : (
    <>
      {events.map((event) => (
        <EventLine key={event.entry.number} {...event} titles={titles} />
      ))}
    </>
  );

const EventLine = ({ entry, words, followUp, differences, titles }: TimelineEvent & Titles) => (
  <>
    <p class="moment-what">{auditText(entry)}</p>
    {words === undefined ? null : <OwnWords words={words} />}
    {followUp === undefined ? null : <Talk entry={entry} followUp={followUp} titles={titles} />}
    <ContentDifferences differences={differences} />
  </>
);

type TalkProps = Titles & {
  readonly entry: AuditEntry;
  readonly followUp: NonNullable<TimelineEvent['followUp']>;
};

const Talk = ({ entry, followUp, titles }: TalkProps) => {
  const { id, due, reasons, recorded, postponed } = followUp;
  const about = reasonsText(reasons, followUp.milestones ?? titles);
  if (entry.event === 'follow-up-recorded' && recorded !== undefined) {
    const { heldOn, paidHours } = recorded.outcome;
    return (
      <p>
        {texts.followUp.held(about, shortDanishDate(heldOn))}
        {'. '}
        <PaidHours paidHours={paidHours} />
        <a href={`#${minutesId(id)}`}>{texts.followUp.minutes}</a>
      </p>
    );
  }
  const moved = postponed.find(({ at }) => at === entry.at);
  if (moved === undefined) return <p>{`${about}, ${shortDanishDate(due)}`}</p>;
  const next = postponed.find(({ at }) => at > moved.at)?.from ?? due;
  return <p>{texts.followUp.moved(shortDanishDate(moved.from), shortDanishDate(next), moved.reason)}</p>;
};

const PaidHours = ({ paidHours }: Pick<Outcome, 'paidHours'>) =>
  paidHours === undefined ? null : (
    <>{`${texts.followUp.paidHours(hoursText(paidHours.before), hoursText(paidHours.after))}. `}</>
  );
