/** What a reader of English is told about the texts that are in Danish on every page. */
export const aboutDanish = {
  agreement: {
    heading: 'The agreement is in Danish',
    text: 'The agreement itself is in Danish, and the Danish text is the one that counts. Here we explain it in English. Call us if there is something you do not understand.',
  },
  consent:
    'What you say yes to is in Danish, and the Danish text is the one that counts. In English it says:',
  document: 'The agreement is in Danish.',
  answers:
    'The agreement is in Danish, so please write your answers in Danish. Write numbers with a comma before the decimals: 7,5.',
  answersAsSigned: 'The answers stand in Danish here, as you will both sign them.',
};
