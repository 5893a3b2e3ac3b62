import type { ComponentChildren } from 'preact';
import type { AgreementContent } from '../../../shared/domain/agreement/agreement-content.ts';
import type { Milestone } from '../../../shared/domain/agreement/progression.ts';
import { formats } from '../../texts/formats.ts';
import { useTexts } from '../../texts/in-both.ts';
import { agreementViewTexts, wordsTexts } from '../../texts/texts.ts';
import { agreementTexts } from '../../texts/agreement-texts.ts';
import { PhoneLink } from '../parts/phone-link.tsx';
import { scheduleTexts } from './hours-facts.ts';

export type KeyFactsProps = {
  readonly content: AgreementContent;
  /** With the terms in plain words, for the person whose job it is. */
  readonly explained?: boolean | undefined;
  /** The headings stand below one of the page's own, as when all is folded under it. */
  readonly below?: boolean | undefined;
  /** Whom to call now; the agreement names who it was when it was signed. */
  readonly contactPerson?: { readonly name: string; readonly phone: string } | undefined;
};

/**
 * The agreement in short, above the whole of it, in the page's language: what matters most to the person whose job it is.
 * What was typed stays as it was typed.
 */
export const KeyFacts = ({
  content,
  explained = false,
  below = false,
  contactPerson = content.contactPerson,
}: KeyFactsProps) => {
  const { short } = useTexts(agreementViewTexts);
  const Heading = below ? 'h3' : 'h2';
  return (
    <section class="key-facts" aria-labelledby="key-facts-heading">
      <Heading id="key-facts-heading">{short.heading}</Heading>
      <KeyFactsList content={content} explained={explained} contactPerson={contactPerson} />
    </section>
  );
};

type ListProps = Pick<KeyFactsProps, 'content' | 'explained' | 'contactPerson'> & {
  /** What may develop, the milestones and whom to call stand elsewhere on the page. */
  readonly jobAlone?: boolean;
};

/** The same without a heading, for where something else says what it is. */
export const KeyFactsList = ({
  content,
  explained = false,
  contactPerson = content.contactPerson,
  jobAlone = false,
}: ListProps) => {
  const { short } = useTexts(agreementViewTexts);
  const { sections } = content;
  return (
    <dl class="facts">
      <Job content={content} />
      <Hours content={content} explained={explained} />
      <Pay content={content} explained={explained} />
      <Considerations job={sections.job} explained={explained} />
      {jobAlone ? null : (
        <>
          <Development progression={sections.progression} explained={explained} />
          <Milestones milestones={sections.progression.milestones} explained={explained} />
        </>
      )}
      <Mentor mentor={sections.support.mentor} />
      {jobAlone ? null : (
        <KeyFact label={short.call}>
          {contactPerson.name}, <PhoneLink phone={contactPerson.phone} name={contactPerson.name} />
        </KeyFact>
      )}
    </dl>
  );
};

type Content = { readonly content: AgreementContent };
type Explained = { readonly explained: boolean };
type Sections = AgreementContent['sections'];

const Job = ({ content: { sections } }: Content) => {
  const { short } = useTexts(agreementViewTexts);
  const { date } = useTexts(formats);
  const { title, startDate, duration } = sections.job;
  return (
    <KeyFact label={short.job}>
      <ul>
        <li lang="da">{title}</li>
        <li>{short.at(sections.company.name)}</li>
        <li>{short.from(date(startDate))}</li>
        {duration.kind === 'until' ? <li>{short.until(date(duration.endDate))}</li> : null}
      </ul>
    </KeyFact>
  );
};

const Hours = ({ content: { sections, paidHours }, explained }: Content & Explained) => {
  const { short, plain } = useTexts(agreementViewTexts);
  const { hours, percent } = useTexts(formats);
  const { weeklyHours, intensity } = sections.hours;
  const why = paidHours < weeklyHours ? plain.intensity(percent(intensity)) : plain.fullIntensity;
  return (
    <KeyFact label={short.hours}>
      <ul>
        <li>{short.present(hours(weeklyHours))}</li>
        <li>{short.paid(hours(paidHours))}</li>
      </ul>
      <Days schedule={sections.hours.schedule} />
      {explained ? <PlainWords text={why} /> : null}
    </KeyFact>
  );
};

const Days = ({ schedule }: Pick<Sections['hours'], 'schedule'>) => {
  const texts = useTexts(agreementTexts);
  if (schedule.kind === 'weekdays')
    return (
      <ul>
        {scheduleTexts(schedule, texts).map((day) => (
          <li key={day}>{day}</li>
        ))}
      </ul>
    );
  return (
    <ul>
      <li>{texts.words.schedules[schedule.kind]}</li>
      {schedule.reference === undefined ? null : <li lang="da">{schedule.reference}</li>}
    </ul>
  );
};

/** The pay as it was agreed, what it comes to in a week where it is by the hour, and what may come beside it. */
const Pay = ({ content: { sections, paidHours }, explained }: Content & Explained) => {
  const { short, plain } = useTexts(agreementViewTexts);
  const { kroner, hours } = useTexts(formats);
  const { amountOre, per } = sections.hours.pay;
  const aWeek = kroner(Math.round(amountOre * paidHours));
  return (
    <KeyFact label={short.pay}>
      <ul>
        <li>{short.payPer[per](kroner(amountOre))}</li>
        {per === 'hour' ? <li>{short.payAWeek(hours(paidHours), kroner(amountOre), aWeek)}</li> : null}
      </ul>
      {explained ? <PlainWords text={plain.subsidy} /> : null}
    </KeyFact>
  );
};

/** Who helps at work; nothing where nobody is named. */
const Mentor = ({ mentor }: Pick<Sections['support'], 'mentor'>) => {
  const { short } = useTexts(agreementViewTexts);
  return mentor.kind === 'none' ? null : (
    <KeyFact label={short.mentor}>
      {mentor.name}, <PhoneLink phone={mentor.phone} name={mentor.name} />
    </KeyFact>
  );
};

const Considerations = ({ job, explained }: Pick<Sections, 'job'> & Explained) => {
  const { short, plain } = useTexts(agreementViewTexts);
  const words = useTexts(wordsTexts).considerations;
  const { kinds, text } = job.considerations;
  return (
    <KeyFact label={short.considerations}>
      {explained ? <PlainWords text={plain.considerations} /> : null}
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>{words[kind]}</li>
        ))}
        {text === undefined ? null : <li lang="da">{text}</li>}
      </ul>
    </KeyFact>
  );
};

const Development = ({ progression, explained }: Pick<Sections, 'progression'> & Explained) => {
  const { short, plain } = useTexts(agreementViewTexts);
  const words = useTexts(wordsTexts).possibilities;
  return (
    <KeyFact label={short.development}>
      {explained ? <PlainWords text={plain.development} /> : null}
      <ul>
        {progression.possibilities.kinds.map((kind) => (
          <li key={kind}>{words[kind]}</li>
        ))}
      </ul>
    </KeyFact>
  );
};

const Milestones = ({ milestones, explained }: { readonly milestones: readonly Milestone[] } & Explained) => {
  const { short, plain } = useTexts(agreementViewTexts);
  const { date } = useTexts(formats);
  return (
    <KeyFact label={short.milestones}>
      {explained ? <PlainWords text={plain.milestones} /> : null}
      <ul>
        {milestones.map((milestone, place) => (
          <li key={place}>
            <span lang="da">{milestone.title}</span> ({date(milestone.date)})
          </li>
        ))}
      </ul>
    </KeyFact>
  );
};

const KeyFact = ({ label, children }: { readonly label: string; readonly children: ComponentChildren }) => (
  <div class="facts-row">
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

const PlainWords = ({ text }: { readonly text: string }) => <p class="plain-words">{text}</p>;
