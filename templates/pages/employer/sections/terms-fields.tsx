import { openTerms, type Term, TERMS } from '../../../../shared/domain/agreement/terms.ts';
import { STATUTORY_TERMS_ABOVE_HOURS } from '../../../../shared/domain/agreement/working-time.ts';
import { useTexts } from '../../../texts/in-both.ts';
import { employerHelpTexts } from '../../../texts/employer-help-texts.ts';
import { wordsTexts } from '../../../texts/texts.ts';
import { Buttons, SubmitButton } from '../../parts/buttons.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { Explained } from '../explained.tsx';
import { useFollows } from '../follows.ts';
import type { FieldOf } from '../section-fields.ts';
import { choicesOf } from './choices.ts';

type TermsProps = {
  readonly field: FieldOf;
  readonly paidHours?: number | undefined;
  readonly followsLaw?: boolean | undefined;
};

/** Step 4, Vilkår. As long as the paid hours are unknown an answer is asked for too. */
export const TermsFields = ({ field, paidHours, followsLaw = false }: TermsProps) => {
  const help = useTexts(employerHelpTexts).terms;
  const mandatory = paidHours === undefined || paidHours > STATUTORY_TERMS_ABOVE_HOURS;
  return (
    <>
      {mandatory ? (
        <p>{paidHours === undefined ? help.mandatory : `${help.whyMandatory} ${help.mandatory}`}</p>
      ) : (
        <p>{help.voluntary}</p>
      )}
      {followsLaw ? <p>{help.noAgreement}</p> : <Explained {...help.aboutFollows} />}
      <FollowInAll open={openTerms(field('holiday').fields.answers).length} followsLaw={followsLaw} />
      {TERMS.map((term) => (
        <TermFields key={term} field={field} term={term} mandatory={mandatory} followsLaw={followsLaw} />
      ))}
    </>
  );
};

type FollowInAllProps = { readonly open: number; readonly followsLaw: boolean };

/** Answers every open term at once with what most have. Posts `fill` = `follows`. */
const FollowInAll = ({ open, followsLaw }: FollowInAllProps) => {
  const { about, button, buttonForRest } = useTexts(employerHelpTexts).terms.fill;
  const answer = useFollows(followsLaw);
  return open === 0 ? null : (
    <>
      <p>{about}</p>
      <Buttons>
        <SubmitButton
          text={open === TERMS.length ? button(answer) : buttonForRest(answer)}
          kind="secondary"
          name="fill"
          value="follows"
        />
      </Buttons>
    </>
  );
};

type TermProps = {
  readonly field: FieldOf;
  readonly term: Term;
  readonly mandatory: boolean;
  readonly followsLaw: boolean;
};

const TermFields = ({ field, term, mandatory, followsLaw }: TermProps) => {
  const { 'not-stated': notStated, own: written } = useTexts(wordsTexts).terms;
  const answers = { follows: useFollows(followsLaw), own: written };
  const own = { own: <TextArea {...field(`${term}.text`)} limit={500} rows={3} /> };
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
