/** The two who sign. The municipality is not a party to the agreement (LAB chapter 20). */
export const PARTIES = ['employer', 'citizen'] as const;
export type Party = (typeof PARTIES)[number];

export const isParty = (word: string | undefined): word is Party => PARTIES.some((party) => party === word);
