import type { AgreementContent } from '../../../shared/domain/agreement/agreement-content.ts';
import type { CivilDate } from '../../../shared/domain/calendar/civil-date.ts';
import type { MilestoneProgress } from '../../../shared/domain/progress/milestones.ts';
import { formats } from '../../texts/formats.ts';
import { useTexts } from '../../texts/in-both.ts';
import { ownPageTexts } from '../../texts/texts.ts';
import { type Frame, page } from '../layout.tsx';
import { Notice } from '../parts/notice.tsx';
import { CallLine } from '../signing/call-line.tsx';
import type { SignedWhole } from '../signing/whole-agreement.tsx';
import { type AwaitedCall, CallAwaited } from './call-awaited.tsx';
import { OwnAgreement } from './own-agreement.tsx';
import { OwnMilestones } from './own-milestones.tsx';
import { OwnTalks, type ShownTalks } from './own-talks.tsx';

export type OwnPage = {
  readonly frame: Frame;
  /** Where the link's own pages are. */
  readonly base: string;
  readonly today: CivilDate;
  /** What both have signed; nothing where it was not kept. */
  readonly whole: SignedWhole & { readonly content: AgreementContent };
  /** Where the signed document is, when it has been made. */
  readonly document: string | undefined;
  readonly milestones: readonly MilestoneProgress[];
  readonly contactPerson: { readonly name: string; readonly phone: string };
  /** The last day on which the link works. */
  readonly linkUntil: CivilDate;
} & (
  | {
      readonly stands: 'in-force';
      readonly talks: ShownTalks;
      readonly callAwaited: AwaitedCall | undefined;
      /** A change of the agreement waits for the citizen's answer, which is given by another link. */
      readonly amendmentWaits: boolean;
    }
  | { readonly stands: 'ended'; readonly on: CivilDate }
);

/** The citizen's own page between talks: what comes next, how the milestones stand, the agreement, and whom to call. */
export const ownPage = (own: OwnPage): string => {
  const texts = ownPageTexts[own.frame.language];
  return page({
    frame: own.frame,
    language: 'offered',
    title: own.stands === 'ended' ? texts.ended.title : texts.title,
    body: <Body {...own} />,
  });
};

const Body = (own: OwnPage) => (
  <>
    <Lead {...own} />
    {own.stands === 'in-force' ? <OwnTalks {...own} {...own.talks} /> : null}
    <OwnMilestones milestones={own.milestones} hasEnded={own.stands === 'ended'} />
    <OwnAgreement {...own} />
    <Contact {...own} />
    <OwnLink {...own} />
  </>
);

const Lead = (own: OwnPage) => {
  const texts = useTexts(ownPageTexts);
  const { date } = useTexts(formats);
  const company = own.whole.content.sections.company.name;
  if (own.stands === 'ended')
    return (
      <>
        <p class="font-lead">{texts.ended.lead(company, date(own.on))}</p>
        <p>{texts.ended.rest}</p>
      </>
    );
  const { callAwaited, base, contactPerson, amendmentWaits } = own;
  return (
    <>
      {amendmentWaits ? <AmendmentWaits /> : null}
      {callAwaited === undefined ? null : (
        <CallAwaited
          {...callAwaited}
          told={texts.contact.told(contactPerson.name)}
          base={base}
          contactPerson={contactPerson}
        />
      )}
      <p class="font-lead">{texts.lead(company)}</p>
      <p>{texts.yours}</p>
    </>
  );
};

const AmendmentWaits = () => {
  const { heading, text, lost, newLink } = useTexts(ownPageTexts).waits;
  return (
    <Notice kind="info" heading={heading}>
      <p class="alert-text">{text}</p>
      <p class="alert-text d-print-none">
        {lost} <a href="/nyt-link">{newLink}</a>
      </p>
    </Notice>
  );
};

const Contact = (own: OwnPage) => {
  const { contact } = useTexts(ownPageTexts);
  const { contactPerson, base } = own;
  return (
    <>
      <h2>{contact.heading}</h2>
      <CallLine
        text={contact.phone(contactPerson.name)}
        name={contactPerson.name}
        phone={contactPerson.phone}
      />
      {own.stands === 'in-force' && own.callAwaited === undefined ? (
        <p class="d-print-none">
          <a href={`${base}/ring-til-mig`}>{contact.ask}</a>
        </p>
      ) : null}
    </>
  );
};

const OwnLink = ({ linkUntil }: OwnPage) => {
  const { link } = useTexts(ownPageTexts);
  const { date } = useTexts(formats);
  return (
    <div class="d-print-none">
      <h2>{link.heading}</h2>
      <p>
        {link.until(date(linkUntil))} <a href="/nyt-link">{link.renew}</a>
      </p>
    </div>
  );
};
