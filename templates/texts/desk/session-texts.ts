/** What staff are told of how long they stay signed in. */
export const sessionTexts = {
  lasts: (minutes: number): string =>
    `Du bliver logget ud, når du ikke har brugt siden i ${minutes} minutter. Det, du har skrevet, kan du sende, når du er logget ind igen.`,
  signedOut: {
    title: 'Du er logget ud',
    here: 'Du er logget ud af Fleksaftale.',
    there: 'Nu bliver du sendt videre, så du også bliver logget ud af kommunens login.',
    goOn: 'Log ud af kommunens login',
    closeBrowser: 'Deler du computeren med andre? Så luk browseren, når du er færdig.',
    signIn: 'Log ind igen',
  },
  warning: {
    heading: 'Du bliver snart logget ud',
    idle: (clock: string): string =>
      `Du har ikke brugt siden i et stykke tid. Du bliver logget ud kl. ${clock}.`,
    longest: (clock: string): string =>
      `Du bliver logget ud kl. ${clock}, for du har været logget ind længe. Gem det, du er i gang med.`,
    stay: 'Bliv logget ind',
    close: 'Luk',
    overHeading: 'Du er logget ud',
    over: 'Det, du har skrevet, står her stadig. Log ind i et nyt vindue, og kom tilbage hertil.',
    signIn: 'Log ind i et nyt vindue',
  },
} as const;
