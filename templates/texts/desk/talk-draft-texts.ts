import { danishDateTime } from '../danish-format.ts';
import type { Instant } from '../../../shared/domain/calendar/instant.ts';

/** What the page says of a talk that is being recorded and not recorded yet. */
export const talkDraftTexts = {
  keep: 'Gem og fortsæt senere',
  shown: (at: Instant, by: string): string =>
    `Kladde gemt ${danishDateTime(at)} af ${by}. Opfølgningen er ikke registreret endnu.`,
  kept: {
    heading: 'Kladden er gemt',
    text: 'Du finder den her, når du åbner samtalen igen. Opfølgningen er ikke registreret endnu.',
  },
  met: (at: Instant, by: string) => ({
    heading: 'Der er gemt en anden kladde imens',
    text: `${by} gemte en kladde ${danishDateTime(at)}. Det, du har skrevet her, er ikke gemt. Det står stadig i felterne. Gemmer eller registrerer du nu, erstatter det den anden kladde.`,
    see: 'Se den anden kladde',
  }),
  closed: (recordedBy: string | undefined) => ({
    heading:
      recordedBy === undefined
        ? 'Samtalen er flyttet eller faldet væk imens'
        : `${recordedBy} har registreret samtalen imens`,
    text: 'Det, du har skrevet her, bliver ikke gemt. Kopiér det, du vil bruge, før du lukker siden.',
    see: 'Se sagen',
  }),
  moved: 'Kladden følger med, når du flytter samtalen. Gem den først, hvis du lige har skrevet i den.',
} as const;
