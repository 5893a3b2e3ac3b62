import { useContext } from 'preact/hooks';
import { LANGUAGES } from '../../../shared/domain/language.ts';
import { PageLanguage, useTexts } from '../../texts/in-both.ts';
import { partsTexts } from '../../texts/texts.ts';
import { EnterButton } from './enter-button.tsx';
import { HiddenFields } from './hidden-fields.tsx';

/**
 * Where another language is chosen: by a form of its own that leads back to `back`, or by the button of the page's own
 * form, so that what was typed is sent along and kept. Posts `language`.
 */
export type LanguageChoice = { readonly action: string; readonly back: string } | FormsChoice;

/** The id of the page's form, and what Enter in one of its fields presses: the first button that belongs to the form. */
export type FormsChoice = {
  readonly form: string;
  readonly onEnter: { readonly name: string; readonly value: string };
};

/** Offers the page in the other language, in that language's own words. */
export const LanguageForm = ({ choice }: { readonly choice: LanguageChoice }) => {
  const shown = useContext(PageLanguage);
  const { text, label } = useTexts(partsTexts).otherLanguage;
  const other = LANGUAGES.find((language) => language !== shown);
  const button = {
    class: 'language-button',
    type: 'submit',
    name: 'language',
    value: other,
    lang: other,
    'aria-label': `${text}. ${label}`,
  } as const;
  if ('form' in choice)
    return (
      <div class="d-print-none">
        <EnterButton form={choice.form} {...choice.onEnter} />
        <button {...button} form={choice.form}>
          {text}
        </button>
      </div>
    );
  return (
    <form class="d-print-none" method="post" action={choice.action}>
      <HiddenFields values={{ back: choice.back }} />
      <button {...button}>{text}</button>
    </form>
  );
};
