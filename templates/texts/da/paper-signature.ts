/** What the document says of a signature that was given by hand. */
export const onPaper = {
  signedOn: 'Underskrevet den',
  recorded: 'Registreret af kommunen',
  recordedText: (at: string, by: string): string => `${at} af ${by}`,
  inForce: (at: string): string =>
    `Begge parter har underskrevet. Kommunen registrerede underskriften på papir ${at}, og aftalen er i kraft.`,
};
