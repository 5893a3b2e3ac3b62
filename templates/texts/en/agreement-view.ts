import type { agreementView as danish } from '../da/agreement-view.ts';

const sections: typeof danish.sections = {
  company: { about: 'The company.' },
  job: {
    about: 'The job.',
    terms: [
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
    heading: 'The most important',
    job: 'The job',
    at: (company) => `At ${company}`,
    from: (day) => `From ${day}`,
    until: (day) => `Until ${day}`,
    hours: 'Hours',
    present: (hours) => `${hours} a week at work`,
    paid: (hours) => `Pay for ${hours} a week`,
    pay: 'Pay',
    payPer: { hour: (amount) => `${amount} per hour`, month: (amount) => `${amount} per month` },
    considerations: 'Considerations at work',
    development: 'What may develop',
    milestones: 'Milestones',
    call: 'Questions? Call',
  },
  plain: {
    intensity: (percent) =>
      `Your work intensity is ${percent} of a normal pace. You are therefore paid for fewer hours.`,
    fullIntensity: 'You are paid for all the hours.',
    considerations: 'What is done so that you can manage',
    development: 'Progression: how the job may develop',
    milestones: 'Small goals with a date',
  },
  sections,
};
