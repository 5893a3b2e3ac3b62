import { script as danish } from '../../texts/da/script.ts';
import { script as english } from '../../texts/en/script.ts';

/** The script's words in the language of the page. */
export const texts = document.documentElement.lang === 'en' ? english : danish;
