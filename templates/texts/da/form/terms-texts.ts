import type { TextsOf } from './field-text.ts';

export const termsTexts = {
  'holiday.kind': {
    ask: 'Vælg, hvad der gælder for ferie.',
    label: 'Ferie og andet fravær med løn',
  },
  'holiday.text': {
    ask: 'Skriv, hvad I har aftalt om ferie.',
    label: 'Det har vi aftalt om ferie',
    name: 'Det har vi aftalt om ferie',
  },
  'notice.kind': { ask: 'Vælg, hvad der gælder for opsigelse.' },
  'notice.text': {
    ask: 'Skriv, hvad I har aftalt om opsigelse.',
    label: 'Det har vi aftalt om opsigelse',
    name: 'Det har vi aftalt om opsigelse',
    hint: 'Hvor langt varsel, og hvordan siger man op?',
  },
  'socialInsurance.kind': { ask: 'Vælg, hvad der gælder for ATP og forsikringer.' },
  'socialInsurance.text': {
    ask: 'Skriv, hvad I har aftalt om ATP og forsikringer.',
    label: 'Det har vi aftalt om ATP og forsikringer',
    name: 'Det har vi aftalt om ATP og forsikringer',
  },
  'training.kind': { ask: 'Vælg, hvad der gælder for uddannelse.' },
  'training.text': {
    ask: 'Skriv, hvad I har aftalt om uddannelse.',
    label: 'Det har vi aftalt om uddannelse',
    name: 'Det har vi aftalt om uddannelse',
  },
} satisfies TextsOf<'terms'>;
