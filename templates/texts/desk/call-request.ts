/** On a case whose citizen or employer waits for a call. */
export const callRequestTexts = {
  heading: 'Borgeren vil gerne ringes op',
  asked: (at: string) => `Borgeren bad om det den ${at}.`,
  when: (words: string) => `Det passer bedst: »${words}«`,
  phone: 'Mobilnummer',
  noPhone: 'Der står ikke et nummer på sagen.',
  made: 'Markér som ringet op',
  employer: {
    heading: 'Arbejdsgiveren vil gerne ringes op',
    asked: (at: string) => `Arbejdsgiveren bad om det den ${at}, før en opfølgning.`,
    phone: (name: string) => `Ring til ${name} på`,
  },
};
