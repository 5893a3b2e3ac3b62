import { type Term, TERMS } from '../../../../shared/domain/agreement/terms.ts';
import { agreementWords } from '../../../texts/da/agreement-words.ts';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import type { FieldOf } from '../section-fields.ts';
import { choicesOf } from './choices.ts';

type TermsProps = {
  readonly field: FieldOf;
  /** Above 3 paid hours a week the law wants an answer; as long as hours are unknown an answer is asked for too. */
  readonly mandatory: boolean;
};

/** Step 4, Vilkår. */
export const TermsFields = ({ field, mandatory }: TermsProps) => (
  <>
    <p>{mandatory ? MANDATORY : VOLUNTARY}</p>
    {TERMS.map((term) => (
      <TermFields key={term} field={field} term={term} mandatory={mandatory} />
    ))}
  </>
);

const MANDATORY = 'I kan henvise til overenskomst eller lov. Eller I kan skrive, hvad I selv har aftalt.';
const VOLUNTARY =
  'Medarbejderen får løn for højst 3 timer om ugen. Derfor må I gerne springe dette trin over. Vi anbefaler, at I svarer.';

const TermFields = ({ field, term, mandatory }: TermsProps & { readonly term: Term }) => {
  const { 'not-stated': notStated, ...answers } = agreementWords.terms;
  const own = { own: <TextArea {...field(`${term}.text`)} limit={500} /> };
  const choices = [
    ...choicesOf(answers, own),
    ...(mandatory ? [] : [{ value: 'not-stated', label: notStated }]),
  ];
  return (
    <RadioGroup
      {...field(`${term}.kind`)}
      optional={!mandatory}
      choices={choices}
      initially={mandatory ? undefined : 'not-stated'}
    />
  );
};
