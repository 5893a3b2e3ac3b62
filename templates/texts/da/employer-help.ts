import type { Milestone } from '../../../shared/domain/agreement/progression.ts';

type MilestoneExample = Pick<Milestone, 'kind' | 'title' | 'lookAt'>;

const milestoneExamples: readonly MilestoneExample[] = [
  {
    kind: 'personal',
    title: 'Siger selv til, når der er brug for en pause',
    lookAt: 'Pauserne bliver holdt, uden at nogen minder om dem.',
  },
  {
    kind: 'personal',
    title: 'Planlægger selv sin uge',
    lookAt: 'Planen hænger på tavlen mandag morgen.',
  },
  {
    kind: 'occupational',
    title: 'Gør salatbaren klar alene',
    lookAt: 'Salatbaren står klar kl. 11 uden hjælp.',
  },
  {
    kind: 'social',
    title: 'Spiser frokost med kollegerne en gang om ugen',
    lookAt: 'Medarbejderen siger, at det er rart at være med.',
  },
  {
    kind: 'task',
    title: 'Tager imod varer sammen med en kollega',
    lookAt: 'Varerne er pakket ud og talt op.',
  },
  {
    kind: 'task',
    title: 'Skifter selv et hjul på værkstedet',
    lookAt: 'Hjulet sidder rigtigt, og en kollega har tjekket det.',
  },
  {
    kind: 'hours',
    title: 'Vi tager stilling til 3 timer med løn',
    lookAt: 'Vi har talt om, hvordan de to timer går.',
  },
];

/** What a step is about, the headings of its parts, and explanations that are folded away at the fields where one may stumble. */
export const employerHelp = {
  company: {
    about: 'Her skriver I, hvem I er, og hvor medarbejderen skal arbejde.',
    company: 'Jeres virksomhed',
    workplace: 'Arbejdsstedet',
  },
  job: {
    about: 'Her beskriver I jobbet og de hensyn, der skal tages.',
    job: 'Stilling og periode',
    tasks: 'Opgaver',
    considerations: 'Skånehensyn',
    aboutConsiderations: {
      summary: 'Hvad er skånehensyn?',
      paragraphs: [
        'Skånehensyn er det, I gør anderledes, så medarbejderen kan klare jobbet. Det kan være pauser, tempo, tider eller opgaver.',
        'Skriv ikke, hvad medarbejderen fejler. Spørg heller ikke om diagnoser. I skal kun kende hensynet.',
      ],
    },
    aids: 'Hjælpemidler',
  },
  hours: {
    about: 'Her skriver I, hvor meget medarbejderen arbejder, og hvad lønnen er.',
    hours: 'Timer',
    assessed: 'Tallene står i felterne. Ret dem kun, hvis I har aftalt det med kommunen.',
    aboutIntensity: {
      summary: 'Hvad er arbejdsintensitet?',
      paragraphs: [
        'Arbejdsintensitet er, hvor meget medarbejderen når på en time. 100 % er normalt tempo. 50 % er det halve.',
        'Eksempel: Med 50 % giver to timer på arbejde løn for én time.',
      ],
      assessed: (name: string) =>
        `Kommunen har vurderet intensiteten i netop dette job. Passer tallet ikke? Ring til ${name} på`,
      notAssessed: (name: string) =>
        `Kommunen vurderer intensiteten i jobbet. Har I ikke fået et tal? Ring til ${name} på`,
    },
    aboutPaidHours: {
      summary: 'Hvad er effektiv arbejdstid?',
      paragraphs: [
        'Effektiv arbejdstid er de timer, I betaler løn for. Det er ugentlig arbejdstid gange arbejdsintensitet.',
        'Eksempel: 8 timer om ugen og 75 % giver 6 timer med løn.',
        'Passer tallet ikke til jeres lønsystem? Så vælg en anden afrunding, og skriv hvorfor. Der kan ikke være løn for flere timer, end medarbejderen er på arbejde.',
      ],
    },
    schedule: 'Dage og tider',
    pay: 'Løn og pension',
    payPer: { hour: 'Pr. time', month: 'Pr. måned' },
    aboutFullTimePay: {
      summary: 'Hvad er fuldtidsløn (lønloft)?',
      paragraphs: [
        'Det er det, stillingen giver på fuld tid: løn, pension og faste tillæg for en måned.',
        'Kommunen bruger tallet til at regne fleksløntilskud ud. Løn og tilskud må tilsammen ikke være højere.',
        'Kender I ikke tallet, kan I springe det over nu.',
      ],
    },
    units: { hours: 'timer', kroner: 'kr.' },
    otherPay: 'Sygdom og overenskomst',
  },
  terms: {
    about: 'Her skriver I, hvad der gælder for ferie, opsigelse, forsikring og uddannelse.',
    mandatory: 'I kan henvise til overenskomst eller lov. Eller I kan skrive, hvad I selv har aftalt.',
    whyMandatory: 'Medarbejderen får løn for mere end 3 timer om ugen. Derfor skal I svare på alle fire.',
    voluntary:
      'Medarbejderen får løn for højst 3 timer om ugen. Derfor må I gerne springe dette trin over. Vi anbefaler, at I svarer.',
    law: 'Følger loven',
    fill: {
      about:
        'Gælder det samme for dem alle? Så kan I svare på én gang. Det, I selv har skrevet, bliver stående. I kan rette hvert svar bagefter.',
      button: (answer: string) => `Vælg »${answer}« for alle fire`,
      buttonForRest: (answer: string) => `Vælg »${answer}« for resten`,
      done: {
        heading: (answer: string) => `Vi har valgt »${answer}« for jer`,
        text: 'Vi har kun svaret, hvor I ikke selv havde svaret. Læs svarene igennem, og ret det, der er anderledes hos jer.',
      },
    },
    noAgreement:
      'I har ingen overenskomst. »Følger loven« betyder, at loven gælder, fx ferieloven. I skal ikke skrive mere.',
    aboutFollows: {
      summary: 'Hvad betyder »Følger overenskomst eller lov«?',
      paragraphs: [
        'Så gælder det, der står i jeres overenskomst. Har I ingen overenskomst, gælder loven, fx ferieloven.',
        'I skal ikke skrive mere.',
      ],
    },
  },
  progression: {
    about:
      'Progression er udvikling i jobbet. Det kan være flere timer, men også nye opgaver eller mere tryghed.',
    together:
      'Udfyld gerne dette trin sammen med medarbejderen. I skal skrive to korte tekster og mindst én milepæl. Små skridt er gode svar.',
    possibilities: 'Progressionsmuligheder',
    aboutPossibilities: {
      summary: 'Se eksempler på muligheder',
      examples: [
        'Medarbejderen lærer salatbaren først. Senere kan kassen komme til.',
        'Medarbejderen pakker ordrer på lageret. Senere kan varemodtagelsen komme til.',
        'Medarbejderen planlægger selv sin rute, når afdelingerne er kendt.',
        'Medarbejderen øver sig i at sige til, når der er brug for en pause.',
        'Ingen lige nu: Opgaverne passer godt, som de er. Det vigtigste er ro og faste rutiner.',
      ],
    },
    expectations: 'Forventninger til progression',
    beginsWith: (hours: string) => `Medarbejderen begynder med ${hours} med løn om ugen.`,
    fullAnswer:
      'Det er et helt svar, at I ikke forventer flere timer. I siger bare hvorfor, og hvornår I ser på det igen.',
    aboutExpectations: {
      summary: 'Se eksempler på forventninger',
      examples: [
        'Først et stabilt fremmøde. Om 9 måneder taler vi om 3 timer med løn.',
        'Vi forventer 8 timer med løn om et år, hvis opgaverne på værkstedet går godt.',
        'Samme timer det første år. Vi forventer flere slags opgaver.',
        'Vi forventer ikke flere timer. Medarbejderen bruger sin arbejdsevne fuldt ud. Vi ser på det igen om et år.',
      ],
    },
    milestones: 'Milepæle',
    starts: (day: string) => `Jobbet begynder ${day}. Vælg en dato efter den og højst 5 år frem.`,
    dates: 'Vælg en dato efter startdatoen og højst 5 år frem.',
    aboutMilestones: {
      summary: 'Se eksempler på gode milepæle',
      good: 'En god milepæl er lille, og I kan se, om den er nået. Den behøver ikke handle om timer. Personlige og faglige mål kommer ofte først.',
      lookAt: (words: string) => `Det ser I på: ${words}`,
      examples: milestoneExamples,
    },
  },
  support: {
    about: 'Her kan I skrive, hvem der hjælper til på jobbet. Alt på dette trin er frivilligt.',
    anyContact: 'Det er lige meget',
    talks: {
      heading: 'Planlagte opfølgninger',
      none: 'Kommunen følger op efter start og ved hver milepæl. Dagene står her, når I har sat dato på start og milepæle.',
      planned: 'Kommunen kontakter jer omkring disse dage. I skal ikke gøre noget nu.',
    },
  },
};
