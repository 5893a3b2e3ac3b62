/** Said at the top of a case, once something has been done to it. */
export const doneTexts = {
  opened: (address: string): string => `Sagen er oprettet. Linket er sendt til ${address}`,
  linkSent: (address: string): string => `Nyt link er sendt til ${address}`,
  addressIs: (address: string): string => `Adressen er nu ${address}`,
  moved: (day: string): string => `Samtalen er flyttet til ${day}`,
  next: 'Næste sag i dag:',
} as const;
