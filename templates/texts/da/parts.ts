/** The words every page may use, whatever it is about. */
export const parts = {
  skipToContent: 'Gå til sidens indhold',
  back: 'Tilbage',
  errorInTitle: 'Fejl: ',
  error: 'Fejl',
  noticeKinds: { info: 'Information', success: 'Gennemført', warning: 'Bemærk', error: 'Fejl' },
  errorSummary: (count: number) =>
    count === 1 ? 'Ret dette, før du går videre' : `Ret disse ${count} ting, før du går videre`,
  optional: '(frivilligt)',
  dateParts: { day: 'Dag', month: 'Måned', year: 'År' },
  mostLetters: (limit: number) => `Højst ${limit.toLocaleString('da-DK')} tegn`,
  header: { signedIn: 'Logget ind med MitID', signOut: 'Log ud' },
  goOn: 'Fortsæt',
  remove: 'Fjern',
  phone: 'Telefon',
  call: (name: string, phone: string) => `Ring til ${name}, ${phone}`,
  email: 'E-mail',
  checkDocument: 'Tjek et dokument',
  accessibility: 'Tilgængelighedserklæring',
  privacy: 'Sådan behandler vi dine oplysninger',
  /** Offered in the other language than the page's own: written in that one. */
  otherLanguage: { text: 'English', label: 'Read this page in English' },
};
