/** The pages on the way over MitID. */
export const identity = {
  leave: {
    title: 'Vis, hvem du er, med MitID',
    who: {
      employer: 'Log ind med virksomhedens MitID. Så ved vi, at du kan skrive under for virksomheden.',
      citizen: 'Log ind med dit eget MitID. Så ved vi, at det er dig, der skriver under.',
    },
    comesBack: 'Bagefter kommer du tilbage hertil og skriver under. Det skal ske inden 20 minutter.',
    sameBrowser: 'Bliv i den samme browser hele vejen.',
    button: 'Gå til MitID',
  },
  known: {
    title: 'Underskriv aftalen',
    who: {
      employer: 'MitID har bekræftet, at du skriver under for virksomheden.',
      citizen: 'MitID har bekræftet, at det er dig.',
    },
    notYet: 'Du har ikke skrevet under endnu. Det gør du, når du trykker på knappen.',
    button: 'Underskriv aftalen',
  },
  again: 'Prøv igen',
  sign: {
    comes: 'Bagefter skal du bruge MitID for at vise, hvem du er.',
    button: 'Fortsæt til MitID',
    authority: {
      name: 'Din ret til at skrive under for virksomheden',
      ask: 'Gør teksten kortere.',
      hint: 'Kun hvis du bruger dit private MitID. Skriv fx »Jeg ejer virksomheden«.',
    },
  },
};
