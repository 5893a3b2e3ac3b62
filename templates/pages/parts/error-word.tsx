import { useTexts } from '../../texts/in-both.ts';
import { partsTexts } from '../../texts/texts.ts';

/** "Fejl: " before a message, for those who hear the page. */
export const ErrorWord = () => <span class="sr-only">{useTexts(partsTexts).errorInTitle}</span>;
