import type { Party } from '../../../shared/domain/case/parties.ts';

const who: Readonly<Record<Party, string>> = { employer: 'Arbejdsgiveren', citizen: 'Borgeren' };

/** What employer and citizen have answered before a talk, as the consultant reads it. */
export const talkAnswerTexts = {
  heading: 'Svar før samtalen',
  who,
  answered: (at: string) => `Svarede ${at}.`,
  notAnswered: 'Har ikke svaret.',
  notAsked: 'Er ikke spurgt: Mail til adressen når ikke frem.',
  skipped: 'Sprunget over',
  call: 'Vil gerne ringes op.',
  aboutMilestone: (party: Party, answer: string) => `${who[party]}: ${answer}`,
  aboutSeveral: (party: Party, answer: string) => `${who[party]} om milepælene samlet: ${answer}`,
} as const;
