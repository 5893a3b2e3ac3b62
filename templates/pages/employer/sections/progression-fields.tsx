import type { CivilDate } from '../../../../shared/domain/calendar/civil-date.ts';
import { formats } from '../../../texts/formats.ts';
import { useTexts } from '../../../texts/in-both.ts';
import { employerHelpTexts } from '../../../texts/employer-help-texts.ts';
import { employerTexts, wordsTexts } from '../../../texts/texts.ts';
import { Rows } from '../../parts/rows.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { TickList } from '../../parts/tick-list.tsx';
import { Examples } from '../explained.tsx';
import type { FieldOf } from '../section-fields.ts';
import { choicesOf } from './choices.ts';
import { FormPart } from './form-part.tsx';
import { MilestoneExamples } from './milestone-examples.tsx';
import { MilestoneFields } from './milestone-fields.tsx';
import { OutlookFields } from './outlook-fields.tsx';

type Props = {
  readonly field: FieldOf;
  /** What the job begins with, as far as it is known. */
  readonly paidHours?: number | undefined;
  readonly startDate?: CivilDate | undefined;
};

/** Step 5, Progression: what the service exists for. */
export const ProgressionFields = ({ field, paidHours, startDate }: Props) => {
  const help = useTexts(employerHelpTexts).progression;
  const { possibilities } = useTexts(wordsTexts);
  return (
    <>
      <p>{help.together}</p>
      <FormPart heading={help.possibilities}>
        <TickList {...field('possibilities.kinds')} choices={choicesOf(possibilities)} />
        <Examples {...help.aboutPossibilities} />
        <TextArea {...field('possibilities.text')} limit={1000} />
      </FormPart>
      <FormPart heading={help.expectations}>
        <p>{help.fullAnswer}</p>
        <Examples {...help.aboutExpectations} />
        <TextArea {...field('expectations.text')} limit={1000} />
        <OutlookFields field={field} paidHours={paidHours} />
      </FormPart>
      <FormPart heading={help.milestones}>
        <MilestoneExamples />
        <Milestones field={field} startDate={startDate} />
      </FormPart>
    </>
  );
};

const Milestones = ({ field, startDate }: Pick<Props, 'field' | 'startDate'>) => {
  const { milestoneInText, addMilestone } = useTexts(employerTexts).step.rows;
  const { starts, dates } = useTexts(employerHelpTexts).progression;
  const { date } = useTexts(formats);
  const when = startDate === undefined ? dates : starts(date(startDate));
  return (
    <Rows
      {...field('milestones')}
      most={6}
      rowName={milestoneInText}
      addText={addMilestone}
      row={(place) => <MilestoneFields field={field} place={place} when={when} />}
    />
  );
};
