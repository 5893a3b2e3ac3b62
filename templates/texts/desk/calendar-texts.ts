/** The page where a consultant gets a link to her calendar, and what stands in the calendar. */
export const calendarTexts = {
  title: 'Kalender',
  lead: 'Dine samtaler kan stå i din egen kalender, for eksempel Outlook. Du laver et link og sætter det ind i kalenderen én gang. Så følger kalenderen selv med.',
  shows: {
    heading: 'Det står i kalenderen',
    what: 'Dagen og sagsnummeret for hver samtale, der mangler. Har sagen intet nummer, står der kun »Opfølgning«.',
    hidden: 'Der står ingen navne. Et link fører til samtalen, når du er logget ind.',
    follows:
      'Når en samtale bliver flyttet eller skrevet ned, eller sagen får en anden konsulent, ændrer kalenderen sig.',
    standIn:
      'Er du vikar, står kollegaens samtaler der også. De har ordet »Vikar« foran og går fra igen, når kollegaen er tilbage.',
    late: 'Det kan tage nogle timer, før din kalender henter ændringen.',
  },
  secret: 'Den, der har linket, kan se kalenderen uden at logge ind. Del det ikke med andre.',
  rests: (days: number): string =>
    `Linket holder pause, hvis du ikke har været logget ind her i ${days} dage. Det virker igen, når du logger ind.`,
  link: {
    heading: 'Dit link',
    none: 'Du har ikke noget link.',
    closed: (day: string): string => `Du lukkede dit link ${day}. Det virker ikke mere.`,
    madeOn: 'Lavet',
    fetchedOn: 'Sidst hentet',
    notFetched: 'Ikke endnu',
    shownOnce: 'Vi kan ikke vise linket igen. Har du mistet det, så lav et nyt.',
    make: 'Lav et link',
    replace: 'Lav et nyt link',
    close: 'Luk linket',
  },
  replacePage: {
    title: 'Lav et nyt link',
    follows: 'Dit gamle link holder op med at virke med det samme. Du skal sætte det nye ind i din kalender.',
    button: 'Lav et nyt link',
  },
  closePage: {
    title: 'Luk linket',
    follows: 'Linket holder op med at virke med det samme. Din kalender får ikke flere ændringer.',
    button: 'Luk linket',
  },
  made: {
    title: 'Dit link er klar',
    once: 'Linket bliver kun vist her. Kopiér det nu.',
    label: 'Link til din kalender',
    how: 'Sæt linket ind',
    outlook:
      'Outlook: Åbn kalenderen. Vælg »Tilføj kalender« og så »Abonner fra internettet«. Sæt linket ind.',
    google: 'Google Kalender: Vælg plusset ved »Andre kalendere« og så »Fra webadresse«. Sæt linket ind.',
    other: 'Andre kalendere: Vælg at abonnere på en kalender. Sæt linket ind.',
    back: 'Tilbage til kalender',
  },
  notices: {
    closed: 'Linket er lukket',
    changed: 'Siden var ændret, da du sendte den. Sådan står det nu.',
  },
  /** The way to the page, on the desk. */
  way: 'Få samtalerne i din kalender',
  /** In the calendar itself. */
  feed: {
    name: (municipality: string): string => `Opfølgninger – ${municipality}`,
    about: (url: string): string => `Åbn opfølgningen. Du skal logge ind: ${url}`,
  },
} as const;
