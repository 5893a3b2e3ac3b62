import { LANGUAGES, type Language } from '../../shared/domain/language.ts';
import type { Entry, Shown } from './entry.ts';
import { anyonePages } from './pages/anyone.ts';
import { citizenPages } from './pages/citizen.ts';
import { deskPages } from './pages/desk.ts';
import { employerPages } from './pages/employer.ts';

export type GalleryPage = Shown & { readonly name: string; readonly title: string };

const inLanguage = (language: Language): readonly Entry[] => {
  const entries = [...anyonePages(language), ...employerPages(language), ...citizenPages(language)];
  return language === 'da'
    ? entries
    : entries.map(({ name, make }) => ({ name: `${language}/${name}`, make }));
};

/** Every page and state that a person can see. The desk is Danish only. */
const entries: readonly Entry[] = [...LANGUAGES.flatMap(inLanguage), ...deskPages()];

let made: Promise<readonly GalleryPage[]> | undefined;

/** All of them as they are now, made once. Throws with every page that cannot be made. */
export const galleryPages = (): Promise<readonly GalleryPage[]> => {
  made ??= makeAll();
  return made;
};

const makeAll = async (): Promise<readonly GalleryPage[]> => {
  const outcomes = await Promise.allSettled(entries.map(pageOf));
  const faults = outcomes.flatMap((outcome, place) =>
    outcome.status === 'rejected' ? [`${entries[place]?.name ?? ''}: ${String(outcome.reason)}`] : [],
  );
  if (faults.length > 0) throw new Error(`The gallery cannot make these pages:\n  ${faults.join('\n  ')}`);
  return outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
};

const pageOf = async ({ name, make }: Entry): Promise<GalleryPage> => {
  const shown = await make();
  return { ...shown, name, title: /<title>([^<]*)/.exec(shown.html)?.[1] ?? '' };
};
