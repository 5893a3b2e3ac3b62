import { useTexts } from '../../texts/in-both.ts';
import { anyoneTexts, startTexts } from '../../texts/texts.ts';
import { type Frame, page } from '../layout.tsx';
import { CallLine } from '../signing/call-line.tsx';

/** The service's front page: what it is, and the ways in; for an employer to begin only where the municipality offers it. */
export const frontPage = (frame: Frame, { publicStart }: { readonly publicStart: boolean }): string =>
  page({
    frame,
    language: 'offered',
    title: anyoneTexts[frame.language].front.title,
    body: <FrontBody municipality={frame.municipality} publicStart={publicStart} />,
  });

type Front = Pick<Frame, 'municipality'> & { readonly publicStart: boolean };

const FrontBody = ({ municipality: { unit, phone }, publicStart }: Front) => {
  const { lead, mail, employee, staff, questions } = useTexts(anyoneTexts).front;
  return (
    <>
      <p class="font-lead">{lead}</p>
      <h2>{mail.heading}</h2>
      <p>{mail.text}</p>
      <p>
        {mail.broken} <a href="/nyt-link">{mail.newLink}</a>
      </p>
      <h2>{employee.heading}</h2>
      <p>{employee.text}</p>
      {publicStart ? <ForEmployers /> : null}
      <h2>{staff.heading}</h2>
      <p>
        <a href="/log-ind">{staff.signIn}</a>
      </p>
      <h2>{questions.heading}</h2>
      <CallLine text={questions.call(unit)} name={unit} phone={phone} />
    </>
  );
};

const ForEmployers = () => {
  const { heading, text, link } = useTexts(startTexts).front;
  return (
    <>
      <h2>{heading}</h2>
      <p>{text}</p>
      <p>
        <a href="/start">{link}</a>
      </p>
    </>
  );
};
