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
} as const;
