import type { agreementView as danish } from '../da/agreement-view.ts';

const sections: typeof danish.sections = {
  company: { about: 'The company.' },
  prefilled: {
    about: 'The employee.',
    terms: [
      {
        danish: 'Bevilling af fleksjob',
        plain: 'is the grant: for how long the municipality has given you a fleksjob.',
      },
    ],
  },
  job: {
    about: 'The job.',
    terms: [
      { danish: 'Ansættelsens varighed', plain: 'is for how long the job with your employer lasts.' },
      { danish: 'Skånehensyn', plain: 'are considerations: what is done at work so that you can manage.' },
    ],
  },
  hours: {
    about: 'Hours and pay.',
    terms: [
      {
        danish: 'Arbejdsintensitet',
        plain: 'is work intensity: how much you get done compared with a normal pace.',
      },
      { danish: 'Effektiv arbejdstid', plain: 'are the hours you are paid for.' },
    ],
  },
  terms: { about: 'The terms on holiday, notice, insurance and training.' },
  progression: {
    about: 'How the job may develop. It can be more hours, new tasks or feeling safer.',
    terms: [{ danish: 'Milepæle', plain: 'are milestones: small goals with a date.' }],
  },
  support: { about: 'Who helps you at work, and how we follow up.' },
};

export const agreementView: typeof danish = {
  short: {
    heading: 'The main points',
    job: 'The job',
    at: (company) => `At ${company}`,
    from: (day) => `From ${day}`,
    until: (day) => `Until ${day}`,
    hours: 'Hours',
    present: (hours) => `${hours} a week at work`,
    paid: (hours) => `Pay for ${hours} a week`,
    pay: 'Pay',
    payPer: { hour: (amount) => `${amount} per hour`, month: (amount) => `${amount} per month` },
    payAWeek: (hours, anHour, aWeek) => `${hours} × ${anHour} = ${aWeek} a week before tax`,
    mentor: 'Mentor',
    considerations: 'Considerations at work',
    development: 'What may develop',
    milestones: 'Milestones',
    call: 'Questions? Call',
  },
  plain: {
    intensity: (percent) =>
      `Your work intensity is ${percent} of a normal pace. You are therefore paid for fewer hours.`,
    fullIntensity: 'You are paid for all the hours.',
    subsidy: 'The municipality may pay you a wage subsidy beside the pay.',
    considerations: 'What is done so that you can manage',
    development: 'Progression: how the job may develop',
    milestones: 'Small goals with a date',
  },
  followsLaw: 'Follows the law',
  perWeek: (hours) => `${hours} a week`,
  inAll: (hours) => `${hours} a week in all`,
  sections,
};
