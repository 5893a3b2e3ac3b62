import type { AgreementContent } from '../../../shared/domain/agreement/agreement-content.ts';
import type { Labels } from '../agreement-shape.ts';

const address = (label: string) => ({
  label,
  street: 'Vej og husnummer',
  postcode: 'Postnummer',
  city: 'By',
});
const day = (label: string) => ({ label, from: 'Fra', to: 'Til' });
const term = (label: string) => ({ label, text: `${label}, med egne ord` });

const company: Labels<AgreementContent['sections']['company']> = {
  label: 'Virksomheden',
  cvr: 'CVR-nummer',
  pNumber: 'P-nummer',
  name: 'Virksomhedens navn',
  address: address('Virksomhedens adresse'),
  workplace: { label: 'Arbejdssted', address: address('Arbejdsstedets adresse') },
  sector: 'Type af virksomhed',
  contact: {
    label: 'Kontaktperson i virksomheden',
    name: 'Navn',
    title: 'Stilling',
    phone: 'Telefon',
    email: 'E-mail',
  },
};

const job: Labels<AgreementContent['sections']['job']> = {
  label: 'Jobbet',
  title: 'Stilling',
  startDate: 'Startdato',
  startInPastConfirmed: 'Startdatoen ligger før i dag, og den er rigtig',
  duration: { label: 'Ansættelsens varighed', endDate: 'Slutdato', reason: 'Grund til tidsbegrænsningen' },
  probation: 'Prøvetid',
  tasks: 'Arbejdsopgaver',
  excludedTasks: 'Opgaver, medarbejderen ikke skal udføre',
  considerations: {
    label: 'Skånehensyn',
    kinds: 'Hensyn, der tages på arbejdet',
    text: 'Skånehensyn med egne ord',
  },
  aids: {
    label: 'Hjælpemidler, indretning og personlig assistance',
    state: 'Status',
    text: 'Hvad det drejer sig om',
  },
};

const hours: Labels<AgreementContent['sections']['hours']> = {
  label: 'Arbejdstid og løn',
  weeklyHours: 'Ugentlig arbejdstid',
  intensity: 'Arbejdsintensitet',
  paidHours: {
    label: 'Effektiv arbejdstid (timer med løn)',
    hours: 'Aftalte timer med løn',
    reason: 'Grund til afrundingen',
  },
  schedule: {
    label: 'Fordeling på ugedage',
    days: {
      label: 'Arbejdsdage',
      monday: day('Mandag'),
      tuesday: day('Tirsdag'),
      wednesday: day('Onsdag'),
      thursday: day('Torsdag'),
      friday: day('Fredag'),
      saturday: day('Lørdag'),
      sunday: day('Søndag'),
    },
    reference: 'Dage og tidsrum, arbejdet kan ligge i',
  },
  pay: { label: 'Løn', amountOre: 'Beløb i kroner', per: 'Lønnen er pr.' },
  supplements: 'Tillæg og andre løndele',
  pension: {
    label: 'Pension',
    employerPercent: 'Arbejdsgiverens bidrag',
    ownPercent: 'Medarbejderens eget bidrag',
  },
  payday: 'Lønudbetaling',
  sickPay: 'Løn under sygdom',
  fullTimePayOre: 'Fuldtidsløn (lønloft) pr. måned',
  collectiveAgreement: { label: 'Overenskomst', name: 'Overenskomstens navn og parter' },
};

const terms: Labels<AgreementContent['sections']['terms']> = {
  label: 'Vilkår',
  holiday: term('Ferie og andet fravær med løn'),
  notice: term('Opsigelse'),
  socialInsurance: term('ATP og forsikringer'),
  training: term('Ret til uddannelse'),
};

const progression: Labels<AgreementContent['sections']['progression']> = {
  label: 'Progression – udvikling i jobbet',
  possibilities: {
    label: 'Progressionsmuligheder',
    kinds: 'Hvad kan udvikle sig',
    text: 'Sådan kan jobbet udvikle sig',
  },
  expectations: {
    label: 'Forventninger til progression',
    text: 'Det forventer vi',
    outlook: {
      label: 'Forventning til timer',
      paidHours: 'Mål for timer med løn om ugen',
      by: 'Dato for målet',
      reason: { label: 'Hvorfor ikke flere timer', text: 'Anden grund' },
      lookAgain: 'Vi ser på det igen',
    },
  },
  milestones: {
    label: 'Milepæle',
    title: 'Milepæl',
    lookAt: 'Det ser vi på',
    date: 'Dato',
    kind: 'Type af mål',
    responsible: 'Ansvarlig',
    support: 'Støtte',
  },
};

const support: Labels<AgreementContent['sections']['support']> = {
  label: 'Støtte og opfølgning',
  mentor: {
    label: 'Mentor på arbejdspladsen',
    name: 'Mentorens navn',
    phone: 'Mentorens telefon',
    weeklyHours: 'Mentortimer pr. uge',
  },
  contactForm: 'Kontakt ved opfølgning',
  other: 'Anden støtte',
};

/** The Danish label of every field of the agreement, in the agreement's own shape; a field without its label does not compile. */
export const agreementLabels: Labels<Omit<AgreementContent, 'schemaVersion'>> = {
  label: 'Aftale om ansættelse i fleksjob',
  caseId: 'Sagens id',
  caseNumber: 'Sagsnummer',
  versionNumber: 'Aftalens version',
  kind: 'Type',
  permanence: 'Bevilling af fleksjob',
  municipality: { label: 'Kommune', name: 'Kommune', unit: 'Enhed' },
  contactPerson: {
    label: 'Kontaktperson i kommunen',
    name: 'Navn',
    phone: 'Telefon',
    email: 'E-mail',
  },
  employee: { label: 'Medarbejderen', name: 'Navn', address: address('Adresse') },
  sections: {
    label: 'Aftalens indhold',
    company,
    job,
    hours,
    terms,
    progression,
    support,
  },
  paidHours: 'Timer med løn om ugen',
  amendment: {
    label: 'Tillæg til aftalen',
    effectiveFrom: 'Tillægget gælder fra',
    number: 'Tillæggets nummer',
    amends: {
      label: 'Aftalen, der ændres',
      versionNumber: 'Version',
      contentHash: 'Fingeraftryk',
      paidHours: 'Timer med løn før',
    },
  },
};
