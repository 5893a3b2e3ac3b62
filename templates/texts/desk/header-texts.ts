/** At the top of every page on the desk. */
export const headerTexts = { desk: 'Sager', signOut: 'Log ud' } as const;
