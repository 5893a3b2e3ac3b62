/** The page before a party's link, where MitID is asked first. It knows nothing of any case. */
export const door = {
  title: 'Log ind med MitID for at se aftalen',
  lead: {
    employer: 'Linket åbner, når du har logget ind med virksomhedens MitID (MitID Erhverv).',
    citizen: 'Linket åbner, når du har logget ind med dit eget MitID.',
  },
  long: 'Du bliver logget ud, når du ikke har brugt siden i 30 minutter, og senest efter 8 timer.',
  button: 'Log ind med MitID',
  help: (unit: string) => `Brug for hjælp? Ring til ${unit} på`,
  /** What came of the last try. */
  notes: {
    'signed-out': {
      title: 'Du er logget ud',
      paragraphs: ['Luk browseren, hvis andre bruger den samme computer.'],
    },
    'another-person': {
      title: 'MitID hører til en anden person',
      paragraphs: [
        'Linket er ikke til den person. Derfor viser vi ikke noget.',
        'Prøv igen med dit eget MitID. Er det dit eget, så ring til os.',
      ],
    },
    'person-unknown': {
      title: 'Vi kan ikke kende dig på MitID',
      paragraphs: [
        'Vi mangler dit personnummer. Derfor kan linket ikke åbne endnu.',
        'Ring til os og fortæl det. Så kan din konsulent skrive nummeret på sagen.',
      ],
    },
    'same-person': {
      title: 'Du kan ikke åbne begges link',
      paragraphs: [
        'Samme person kan ikke være både virksomhed og medarbejder i en aftale. Derfor viser vi ikke noget.',
        'Passer det ikke, så ring til os.',
      ],
    },
    'another-company': {
      title: 'MitID hører til en anden virksomhed',
      paragraphs: [
        'Linket er ikke til den virksomhed. Derfor viser vi ikke noget.',
        'Prøv igen med MitID for den virksomhed, der har skrevet under. Passer det ikke, så ring til os.',
      ],
    },
    'company-missing': {
      title: 'Brug virksomhedens MitID',
      paragraphs: ['Du brugte dit private MitID. Prøv igen med MitID Erhverv.'],
    },
    'identity-too-low': {
      title: 'MitID skal være på et højere niveau',
      paragraphs: [
        'Vi skal være mere sikre på, hvem du er.',
        'Prøv igen med MitID-app, kodeviser eller chip. Virker det ikke, så ring til os.',
      ],
    },
    'identity-aborted': { title: 'Du stoppede i MitID', paragraphs: ['Du kan prøve igen, når du vil.'] },
    'identity-expired': {
      title: 'Begynd forfra med MitID',
      paragraphs: ['Der er gået for lang tid, eller svaret fra MitID er brugt før. Prøv igen.'],
    },
    'identity-unavailable': {
      title: 'MitID svarer ikke lige nu',
      paragraphs: ['Prøv igen om lidt. Haster det, så ring til os.'],
    },
  },
  /** Somebody's session had ended when they sent a form. */
  again: {
    title: 'Log ind igen, og send det, du skrev',
    lead: 'Du er logget ud. Det, du har skrevet, er ikke tabt. Lad siden her stå åben.',
    signIn: 'Log ind med MitID i et nyt vindue',
    afterwards: 'Kom tilbage hertil, og tryk på knappen.',
    send: 'Send det, jeg skrev',
  },
};
