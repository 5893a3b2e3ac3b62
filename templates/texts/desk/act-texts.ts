/** What can be done with a case, where it stands on the case's page. */
export const actTexts = {
  unassigned: 'Sagen har ingen konsulent endnu.',
  takeOver: 'Overtag sagen',
  takeOverHint: 'Du følger sagen fra nu af.',
  register: 'Markér som set og registreret',
  reopen: 'Åbn aftalen igen',
  document: 'Hent aftalen som PDF',
  /** Less common acts, below the ones that come next. */
  more: 'Andet, du kan gøre',
  handOver: { link: 'Giv sagen videre', hint: 'En kollega følger sagen fra nu af.' },
  handedOver: 'Sagen er givet videre',
  details: { link: 'Ret kommunens oplysninger', hint: 'Vurdering, aftalens type, varighed og sagsnummer.' },
  rhythm: {
    link: 'Vælg faste samtaler',
    hint: 'Hver måned eller hver 3. måned, ud over de andre opfølgninger.',
  },
  amendment: {
    link: 'Lav et tillæg til aftalen',
    hint: 'Andre timer, opgaver, milepæle eller en ny slutdato. Begge skriver under igen.',
  },
  successor: {
    link: 'Opret en sag om et nyt job',
    hint: 'Borgeren har fået en ny arbejdsgiver. Oplysningerne om borgeren er udfyldt.',
  },
  follows: 'Sagen om jobbet før',
  followedBy: 'Sagen om jobbet efter',
  paper: {
    link: 'Underskrift på papir',
    hint: 'Udskriv aftalen, og registrér, at den er skrevet under i hånden.',
  },
  draft: {
    link: 'Se udkastet som PDF',
    hint: 'Aftalen, som den ser ud nu. Den gælder først, når begge har skrevet under.',
  },
  evidence: {
    link: 'Hent bevismappe (ZIP)',
    hint: 'Aftalen, historikken og mails, med en vejledning i at kontrollere dem.',
  },
  closing: 'Stop sagen',
  withdraw: {
    link: 'Træk aftalen tilbage',
    hint: 'Alle links holder op med at virke, og aftalen bliver ikke til noget.',
  },
  end: { link: 'Afslut aftalen', hint: 'Når jobbet er slut. De opfølgninger, der er tilbage, falder væk.' },
} as const;
