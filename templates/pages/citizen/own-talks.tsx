import type { CivilDate } from '../../../shared/domain/calendar/civil-date.ts';
import type { FollowUpReason } from '../../../shared/domain/follow-up/follow-up.ts';
import { formats } from '../../texts/formats.ts';
import { useTexts } from '../../texts/in-both.ts';
import { ownPageTexts } from '../../texts/texts.ts';
import { ButtonLink, Buttons } from '../parts/buttons.tsx';
import { Facts } from '../parts/facts.tsx';
import { PhoneLink } from '../parts/phone-link.tsx';
import { CallLine } from '../signing/call-line.tsx';

/** A talk as the citizen is told of it. */
export type ShownTalk = {
  readonly due: CivilDate;
  readonly reasons: readonly FollowUpReason[];
  /** The titles that the reasons count milestones by. */
  readonly milestoneTitles: readonly string[];
};

export type ShownTalks = {
  /** Its day has passed, and nobody has noted that it was held. */
  readonly waiting: ShownTalk | undefined;
  readonly next: ShownTalk | undefined;
  readonly lastHeld: CivilDate | undefined;
  /** Where the five questions before one of the two are, once they have been sent, and whether they are answered. */
  readonly questions: { readonly address: string; readonly answered: boolean } | undefined;
};

type OwnTalksProps = ShownTalks & {
  readonly contactPerson: { readonly name: string; readonly phone: string };
};

/** The next talk: when, what about and who calls; the questions before it; and when there was a talk last. */
export const OwnTalks = ({ waiting, next, lastHeld, questions, contactPerson }: OwnTalksProps) => {
  const { talk: texts } = useTexts(ownPageTexts);
  const { date } = useTexts(formats);
  return (
    <>
      <h2>{texts.heading}</h2>
      {waiting === undefined ? null : (
        <CallLine text={texts.waiting(contactPerson.name, date(waiting.due))} {...contactPerson} />
      )}
      {next === undefined ? null : <NextTalk {...next} contactPerson={contactPerson} />}
      {waiting === undefined && next === undefined ? <p>{texts.none(contactPerson.name)}</p> : null}
      {questions === undefined ? null : <Questions {...questions} />}
      {lastHeld === undefined ? null : <p>{texts.last(date(lastHeld))}</p>}
    </>
  );
};

const NextTalk = ({
  due,
  reasons,
  milestoneTitles,
  contactPerson,
}: ShownTalk & Pick<OwnTalksProps, 'contactPerson'>) => {
  const { talk: texts } = useTexts(ownPageTexts);
  const { date } = useTexts(formats);
  const { name, phone } = contactPerson;
  return (
    <Facts
      facts={[
        { label: texts.when, value: texts.around(date(due)) },
        {
          label: texts.aboutWhat,
          value: (
            <ul>
              {reasons.map((reason, place) => (
                <li key={place}>
                  <Reason reason={reason} milestoneTitles={milestoneTitles} />
                </li>
              ))}
            </ul>
          ),
        },
        {
          label: texts.who,
          value: (
            <>
              {name}, <PhoneLink phone={phone} name={name} />
            </>
          ),
        },
      ]}
    />
  );
};

type ReasonProps = Pick<ShownTalk, 'milestoneTitles'> & { readonly reason: FollowUpReason };

const Reason = ({ reason, milestoneTitles }: ReasonProps) => {
  const { talk: texts } = useTexts(ownPageTexts);
  if (reason.kind !== 'milestone') return <>{texts.about(reason)}</>;
  return (
    <>
      {texts.milestone} <span lang="da">{milestoneTitles[reason.milestone] ?? reason.milestone + 1}</span>
    </>
  );
};

const Questions = ({ address, answered }: NonNullable<ShownTalks['questions']>) => {
  const { talk: texts } = useTexts(ownPageTexts);
  return (
    <>
      <p>{answered ? texts.answered : texts.questions}</p>
      <Buttons>
        <ButtonLink href={address} text={answered ? texts.change : texts.answer} kind="secondary" />
      </Buttons>
    </>
  );
};
