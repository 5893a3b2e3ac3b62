import type { agreementLabels as danish } from '../da/agreement-labels.ts';

const address = (label: string) => ({
  label,
  street: 'Street and number',
  postcode: 'Postcode',
  city: 'Town',
});
const day = (label: string) => ({ label, from: 'From', to: 'To' });
const term = (label: string) => ({ label, text: `${label}, in your own words` });

const company: typeof danish.sections.company = {
  label: 'The company',
  cvr: 'CVR number',
  pNumber: 'P number',
  name: 'Name of the company',
  address: address('Address of the company'),
  workplace: { label: 'Workplace', address: address('Address of the workplace') },
  sector: 'Kind of company',
  contact: {
    label: 'Contact in the company',
    name: 'Name',
    title: 'Job title',
    phone: 'Phone',
    email: 'E-mail',
  },
};

const job: typeof danish.sections.job = {
  label: 'The job',
  title: 'Job title',
  startDate: 'Start date',
  startInPastConfirmed: 'The start date is before today, and it is right',
  duration: { label: 'Duration of the job', endDate: 'End date', reason: 'Reason for the time limit' },
  probation: 'Trial period',
  tasks: 'Tasks',
  excludedTasks: 'Tasks that the employee is not to do',
  considerations: {
    label: 'Considerations',
    kinds: 'Considerations given at work',
    text: 'Considerations in your own words',
  },
  aids: {
    label: 'Aids, adaptation and personal assistance',
    state: 'Status',
    text: 'What it is about',
  },
};

const hours: typeof danish.sections.hours = {
  label: 'Hours and pay',
  weeklyHours: 'Weekly hours',
  intensity: 'Work intensity',
  paidHours: {
    label: 'Effective hours (paid hours)',
    hours: 'Agreed paid hours',
    reason: 'Reason for the rounding',
  },
  schedule: {
    label: 'Days of the week',
    days: {
      label: 'Working days',
      monday: day('Monday'),
      tuesday: day('Tuesday'),
      wednesday: day('Wednesday'),
      thursday: day('Thursday'),
      friday: day('Friday'),
      saturday: day('Saturday'),
      sunday: day('Sunday'),
    },
    reference: 'Days and times the work can be on',
  },
  pay: { label: 'Pay', amountOre: 'Amount in kroner', per: 'The pay is per' },
  supplements: 'Supplements and other pay',
  pension: {
    label: 'Pension',
    employerPercent: 'The employer’s contribution',
    ownPercent: 'The employee’s own contribution',
  },
  payday: 'Payment of wages',
  sickPay: 'Pay during illness',
  fullTimePayOre: 'Full-time pay (pay ceiling) per month',
  collectiveAgreement: {
    label: 'Collective agreement',
    name: 'Name of the collective agreement and its parties',
  },
};

const terms: typeof danish.sections.terms = {
  label: 'Terms',
  holiday: term('Holiday and other paid absence'),
  notice: term('Notice'),
  socialInsurance: term('ATP and insurance'),
  training: term('Right to training'),
};

const progression: typeof danish.sections.progression = {
  label: 'Progression – development in the job',
  possibilities: {
    label: 'Possibilities for progression',
    kinds: 'What can develop',
    text: 'How the job can develop',
  },
  expectations: {
    label: 'Expectations of progression',
    text: 'What we expect',
    outlook: {
      label: 'Expectation of hours',
      paidHours: 'Goal for paid hours a week',
      by: 'Date of the goal',
      reason: { label: 'Why not more hours', text: 'Other reason' },
      lookAgain: 'We look at it again',
    },
  },
  milestones: {
    label: 'Milestones',
    title: 'Milestone',
    lookAt: 'What we look at',
    date: 'Date',
    kind: 'Kind of goal',
    responsible: 'Responsible',
    support: 'Support',
  },
};

const support: typeof danish.sections.support = {
  label: 'Support and follow-up',
  mentor: {
    label: 'Mentor at the workplace',
    name: 'Name of the mentor',
    phone: 'Phone of the mentor',
    weeklyHours: 'Mentor hours a week',
  },
  contactForm: 'Contact for follow-up',
  other: 'Other support',
};

/** What the form calls the agreement's fields on English pages. In the agreement itself they have their Danish labels. */
export const agreementLabels: typeof danish = {
  label: 'Agreement on employment in a fleksjob',
  caseId: 'Id of the case',
  caseNumber: 'Case number',
  versionNumber: 'Version of the agreement',
  kind: 'Type',
  permanence: 'Grant of fleksjob',
  municipality: { label: 'Municipality', name: 'Municipality', unit: 'Unit' },
  contactPerson: {
    label: 'Contact in the municipality',
    name: 'Name',
    phone: 'Phone',
    email: 'E-mail',
  },
  employee: { label: 'The employee', name: 'Name', address: address('Address') },
  sections: {
    label: 'Content of the agreement',
    company,
    job,
    hours,
    terms,
    progression,
    support,
  },
  paidHours: 'Paid hours a week',
  amendment: {
    label: 'Amendment of the agreement',
    effectiveFrom: 'The amendment holds from',
    number: 'Number of the amendment',
    amends: {
      label: 'The agreement that is changed',
      versionNumber: 'Version',
      contentHash: 'Fingerprint',
      paidHours: 'Paid hours before',
    },
  },
};
