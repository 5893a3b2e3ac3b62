import { danishTime, decimalComma, hoursText, percentText } from '../danish-format.ts';

type Computed = { readonly weeklyHours: number; readonly intensity: number; readonly paidHours: number };

/** What the pages' own script says, where there is JavaScript. */
export const script = {
  lettersLeft: (letters: number) => `Du har ${decimalComma(letters)} tegn tilbage`,
  lettersTooMany: (letters: number) => `Du har skrevet ${decimalComma(letters)} tegn for meget`,
  rowAdded: (row: string, place: number) => `Tilføjet: ${row} ${place}.`,
  rowRemoved: (row: string, place: number) => `Fjernet: ${row} ${place}.`,
  paidHours: ({ weeklyHours, intensity, paidHours }: Computed) =>
    `${hoursText(weeklyHours)} × ${percentText(intensity)} = ${hoursText(paidHours)} med løn om ugen.`,
  kept: (time: string) => `Gemt kl. ${danishTime(time)}`,
  keptAgain: 'Nu er det gemt',
  notKept: 'Ikke gemt – vi prøver igen',
  changedMeanwhile: 'Ikke gemt. Siden er ændret imens.',
  tooLong: 'Ikke gemt. En tekst er for lang eller skal rettes.',
  linkClosed: 'Ikke gemt. Linket virker ikke længere. Lad siden stå åben, så teksten ikke forsvinder.',
  newLink: 'Få et nyt link',
  signedOut:
    'Ikke gemt. Du er logget ud. Lad siden stå åben. Det, du har skrevet, bliver gemt, når du er logget ind igen.',
  signIn: 'Log ind',
  session: {
    heading: 'Du bliver snart logget ud',
    idle: (clock: string): string =>
      `Du har ikke brugt siden i et stykke tid. Du bliver logget ud kl. ${danishTime(clock)}.`,
    longest: (clock: string): string =>
      `Du bliver logget ud kl. ${danishTime(clock)}, for du har været logget ind længe. Gem det, du er i gang med.`,
    stay: 'Bliv logget ind',
    close: 'Luk',
    overHeading: 'Du er logget ud',
    over: 'Det, du har skrevet, står her stadig. Log ind i et nyt vindue, og kom tilbage hertil.',
    signIn: 'Log ind i et nyt vindue',
  },
};
