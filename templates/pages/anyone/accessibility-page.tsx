import { branded } from '../../../shared/domain/branded.ts';
import type { CivilDate } from '../../../shared/domain/calendar/civil-date.ts';
import { formats } from '../../texts/formats.ts';
import { useTexts } from '../../texts/in-both.ts';
import { accessibilityTexts, anyoneTexts, partsTexts } from '../../texts/texts.ts';
import { type Frame, page } from '../layout.tsx';
import { MailLink } from '../parts/mail-link.tsx';
import { PhoneLink } from '../parts/phone-link.tsx';

/** The day the pages were last tried as the statement says; changed with every new trial, at least once a year. */
const LAST_TRIED = branded<CivilDate>('2026-11-22');
const AUTHORITY = 'https://digst.dk/';

type Statement = {
  readonly frame: Frame;
  /** Where the municipality has published its own, as the law demands. */
  readonly official: string | null;
};

/** The accessibility statement: what works, what does not, how that is known, and where to turn. */
export const accessibilityPage = ({ frame, official }: Statement): string =>
  page({
    frame,
    language: 'offered',
    back: { href: '/', text: anyoneTexts[frame.language].toFront },
    title: accessibilityTexts[frame.language].title,
    heading: accessibilityTexts[frame.language].heading,
    body: (
      <>
        <Standing municipality={frame.municipality.name} official={official} />
        <Trials />
        <Contact {...frame.municipality} />
        <Complaint />
      </>
    ),
  });

const Standing = ({
  municipality,
  official,
}: Pick<Statement, 'official'> & { readonly municipality: string }) => {
  const texts = useTexts(accessibilityTexts);
  const { lead, status, barriers } = texts;
  return (
    <>
      <p class="font-lead">{lead(municipality)}</p>
      {official === null ? null : (
        <p>
          <a href={official}>{texts.official}</a>
        </p>
      )}
      <h2>{status.heading}</h2>
      <p>{status.text}</p>
      <p>{status.rules}</p>
      <h2>{barriers.heading}</h2>
      <List items={barriers.items} />
    </>
  );
};

const Trials = () => {
  const { tests } = useTexts(accessibilityTexts);
  const { date } = useTexts(formats);
  return (
    <>
      <h2>{tests.heading}</h2>
      <List items={tests.items} />
      <p>{tests.last(date(LAST_TRIED))}</p>
    </>
  );
};

const Contact = ({ phone, email }: Frame['municipality']) => {
  const { contact } = useTexts(accessibilityTexts);
  const words = useTexts(partsTexts);
  return (
    <>
      <h2>{contact.heading}</h2>
      <p>{contact.text}</p>
      <ul>
        <li>
          {words.phone} <PhoneLink phone={phone} />
        </li>
        <li>
          {words.email} <MailLink email={email} />
        </li>
      </ul>
      <p>{contact.care}</p>
    </>
  );
};

const Complaint = () => {
  const { heading, text, to, authority } = useTexts(accessibilityTexts).complaint;
  return (
    <>
      <h2>{heading}</h2>
      <p>{text}</p>
      <p>
        {to} <a href={AUTHORITY}>{authority}</a>.
      </p>
    </>
  );
};

const List = ({ items }: { readonly items: readonly string[] }) => (
  <ul>
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);
