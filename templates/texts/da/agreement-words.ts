import type { AgreementKind, Permanence } from '../../../shared/domain/agreement/agreement-content.ts';
import type { SECTORS } from '../../../shared/domain/agreement/company.ts';
import type { PAY_PERIODS, PAYDAYS, WEEKDAYS, YES_NO } from '../../../shared/domain/agreement/hours.ts';
import type { AID_STATES, CONSIDERATIONS } from '../../../shared/domain/agreement/job.ts';
import type { MILESTONE_KINDS, POSSIBILITIES } from '../../../shared/domain/agreement/progression.ts';
import type { Sections } from '../../../shared/domain/agreement/sections.ts';
import type { CONTACT_FORMS } from '../../../shared/domain/agreement/support.ts';
import type { Party } from '../../../shared/domain/case/parties.ts';
import type { SigningMethod } from '../../../shared/domain/case/signature.ts';

type Words<Word extends string> = Readonly<Record<Word, string>>;
type Kind<Part extends { readonly kind: string }> = Words<Part['kind']>;
type Expectations = Sections['progression']['expectations'];
type Reason = Extract<Expectations['outlook'], { kind: 'no-more-hours' }>['reason'];

const parties: Words<Party> = { employer: 'Arbejdsgiver', citizen: 'Medarbejder' };

const signingMethods: Words<SigningMethod> = {
  'email-code': 'Engangskode sendt med e-mail',
  mitid: 'MitID',
  paper: 'Underskrift i hånden på papir',
};

const agreementKinds: Words<AgreementKind> = {
  new: 'Nyt fleksjob',
  amendment: 'Tillæg til aftalen',
  retention: 'Fastholdelsesfleksjob',
  extension: 'Forlængelse',
};

const permanences: Words<Permanence> = { temporary: 'Midlertidigt (5 år)', permanent: 'Permanent' };

const sectors: Words<(typeof SECTORS)[number]> = {
  private: 'Privat',
  public: 'Offentlig',
  association: 'Forening',
};

const workplaces: Kind<Sections['company']['workplace']> = {
  'company-address': 'Virksomhedens adresse',
  'other-address': 'En anden adresse',
  varying: 'Skiftende arbejdssteder',
};

const durations: Kind<Sections['job']['duration']> = {
  'open-ended': 'Ikke tidsbegrænset',
  until: 'Tidsbegrænset',
};

const considerations: Words<(typeof CONSIDERATIONS)[number]> = {
  'shorter-days': 'Kortere arbejdsdage',
  'extra-breaks': 'Ekstra pauser',
  'slower-pace': 'Lavere tempo',
  'fixed-hours': 'Fast mødetid',
  'flexible-hours': 'Fleksibel mødetid',
  'quiet-surroundings': 'Rolige omgivelser',
  'no-heavy-lifting': 'Ingen tunge løft',
  'varied-postures': 'Skiftende arbejdsstillinger',
  'work-from-home': 'Hjemmearbejde',
  'fixed-tasks': 'Faste opgaver',
  'no-customer-contact': 'Ingen direkte kundekontakt',
};

const aidStates: Words<(typeof AID_STATES)[number]> = {
  'not-needed': 'Ikke aktuelt',
  'applied-for': 'Søges',
  granted: 'Bevilget',
};

const weekdays: Words<(typeof WEEKDAYS)[number]> = {
  monday: 'Mandag',
  tuesday: 'Tirsdag',
  wednesday: 'Onsdag',
  thursday: 'Torsdag',
  friday: 'Fredag',
  saturday: 'Lørdag',
  sunday: 'Søndag',
};

const schedules: Kind<Sections['hours']['schedule']> = {
  weekdays: 'Faste dage og tider',
  'as-agreed': 'Aftales løbende',
};

const paidHours: Kind<Sections['hours']['paidHours']> = {
  computed: 'Som beregnet: ugentlig arbejdstid gange arbejdsintensitet',
  agreed: 'En anden afrunding',
};

const payPeriods: Words<(typeof PAY_PERIODS)[number]> = { hour: 'time', month: 'måned' };

const paydays: Words<(typeof PAYDAYS)[number]> = {
  'monthly-in-arrears': 'Månedligt bagud',
  'monthly-in-advance': 'Månedligt forud',
  'every-14-days': 'Hver 14. dag',
};

const yesNo: Words<(typeof YES_NO)[number]> = { yes: 'Ja', no: 'Nej' };

const collectiveAgreements: Kind<Sections['hours']['collectiveAgreement']> = {
  none: 'Ingen overenskomst',
  covered: 'Jobbet er dækket af en overenskomst',
};

const terms: Kind<Sections['terms']['holiday']> = {
  'not-stated': 'Ikke angivet',
  follows: 'Følger overenskomst eller lov',
  own: 'Aftalt således',
};

const possibilities: Words<(typeof POSSIBILITIES)[number]> = {
  'more-hours': 'Flere timer',
  'higher-intensity': 'Højere intensitet',
  'new-tasks': 'Nye opgaver',
  'more-independence': 'Mere selvstændighed',
  'social-and-personal': 'Sociale og personlige mål',
  'none-now': 'Ingen lige nu',
};

const outlooks: Kind<Expectations['outlook']> = {
  open: 'Ingen bestemt forventning til timer endnu',
  'more-hours': 'Vi forventer flere timer',
  'no-more-hours': 'Vi forventer ikke flere timer',
};

const noMoreHoursReasons: Kind<Reason> = {
  'ability-fully-used': 'Arbejdsevnen er brugt fuldt ud',
  economy: 'Økonomi',
  'no-more-tasks': 'Ikke flere opgaver',
  other: 'Andet',
};

const milestoneKinds: Words<(typeof MILESTONE_KINDS)[number]> = {
  personal: 'Personlig',
  occupational: 'Faglig',
  social: 'Social',
  task: 'Opgave',
  hours: 'Timer',
};

const mentors: Kind<Sections['support']['mentor']> = { none: 'Ingen mentor', named: 'Ja, en mentor' };

const contactForms: Words<(typeof CONTACT_FORMS)[number]> = {
  visit: 'Besøg',
  phone: 'Telefon',
  video: 'Video',
  email: 'E-mail',
};

/** The Danish word of every choice in the agreement; a choice without its word does not compile. */
export const agreementWords = {
  parties,
  signingMethods,
  agreementKinds,
  permanences,
  sectors,
  workplaces,
  durations,
  considerations,
  aidStates,
  weekdays,
  schedules,
  paidHours,
  payPeriods,
  paydays,
  yesNo,
  collectiveAgreements,
  terms,
  possibilities,
  outlooks,
  noMoreHoursReasons,
  milestoneKinds,
  mentors,
  contactForms,
} as const;
