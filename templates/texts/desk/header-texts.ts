/** At the top of every page on the desk. */
export const headerTexts = { desk: 'Sager', figures: 'Tal', signOut: 'Log ud' } as const;
