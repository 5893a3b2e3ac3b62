import type { SameFields } from '../../da/form/field-text.ts';
import type { termsTexts as danish } from '../../da/form/terms-texts.ts';

export const termsTexts: SameFields<typeof danish> = {
  'holiday.kind': {
    ask: 'Choose what applies to holiday.',
    label: 'Holiday and other paid absence',
  },
  'holiday.text': {
    ask: 'Write what you have agreed about holiday.',
    label: 'What we have agreed about holiday',
    name: 'What we have agreed about holiday',
  },
  'notice.kind': { ask: 'Choose what applies to notice.' },
  'notice.text': {
    ask: 'Write what you have agreed about notice.',
    label: 'What we have agreed about notice',
    name: 'What we have agreed about notice',
    hint: 'How long is the notice, and how is it given?',
  },
  'socialInsurance.kind': { ask: 'Choose what applies to ATP and insurance.' },
  'socialInsurance.text': {
    ask: 'Write what you have agreed about ATP and insurance.',
    label: 'What we have agreed about ATP and insurance',
    name: 'What we have agreed about ATP and insurance',
  },
  'training.kind': { ask: 'Choose what applies to training.' },
  'training.text': {
    ask: 'Write what you have agreed about training.',
    label: 'What we have agreed about training',
    name: 'What we have agreed about training',
  },
};
