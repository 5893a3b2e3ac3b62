import { RHYTHMS } from '../../../shared/domain/follow-up/rhythm.ts';
import { rhythmTexts } from '../../texts/desk/rhythm-texts.ts';
import { RadioGroup } from '../parts/radio-group.tsx';
import { type CaseForm, staffForm } from './case-forms.tsx';
import { fieldMaker } from './form-fields.ts';

const texts = rhythmTexts.page;
const fields = { rhythm: rhythmTexts.field };

/** Where the consultant chooses how often regular talks are held. */
export const rhythmPage = (form: CaseForm): string =>
  staffForm(form, {
    title: texts.title,
    button: texts.button,
    texts: fields,
    children: (
      <>
        {texts.follows.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <RadioGroup
          {...fieldMaker(fields, form)('rhythm')}
          choices={RHYTHMS.map((value) => ({ value, label: rhythmTexts.rhythms[value] }))}
        />
      </>
    ),
  });
