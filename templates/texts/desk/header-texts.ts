/** At the top of every page on the desk. */
export const headerTexts = {
  desk: 'Sager',
  figures: 'Tal',
  sessions: 'Dit login:',
  signOut: 'Log ud',
} as const;
