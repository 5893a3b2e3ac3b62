import type { CivilDate } from '../../../shared/domain/calendar/civil-date.ts';
import { formats } from '../../texts/formats.ts';
import { useTexts } from '../../texts/in-both.ts';
import { amendmentTexts, employerTexts } from '../../texts/texts.ts';
import { CallLine } from '../signing/call-line.tsx';

/** The employee as the employer knows them: the address only where the employer has given it. */
export type SentTo = {
  readonly name: string;
  readonly email: string | undefined;
  readonly contactPerson: { readonly name: string; readonly phone: string };
};

/** Before the signature: where the agreement goes afterwards. */
export const GoesTo = ({ name, email }: Pick<SentTo, 'name'> & { readonly email: string }) => (
  <p>{useTexts(employerTexts).employee.goesTo(name, email)}</p>
);

/** After the signature: where the agreement went, until when it can be answered, and whom to call when the address is wrong. */
export const WentTo = ({
  name,
  email,
  contactPerson,
  answerBy,
  isAmendment = false,
}: SentTo & { readonly answerBy: CivilDate | undefined; readonly isAmendment?: boolean }) => {
  const texts = useTexts(employerTexts).employee;
  const amendment = useTexts(amendmentTexts);
  const { date } = useTexts(formats);
  return (
    <>
      <p>{texts.wentTo(name, email)}</p>
      {email === undefined ? null : (
        <CallLine text={texts.wrongAddress(contactPerson.name)} phone={contactPerson.phone} />
      )}
      {answerBy === undefined ? null : (
        <p>{(isAmendment ? amendment : texts).answerBy(name, date(answerBy))}</p>
      )}
    </>
  );
};
