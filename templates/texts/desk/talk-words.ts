import type {
  MILESTONE_OUTCOMES,
  TALK_FORMS,
  TALK_PARTICIPANTS,
  TALK_TOPICS,
} from '../../../shared/domain/follow-up/follow-up.ts';

type Words<Offered extends readonly string[]> = Readonly<Record<Offered[number], string>>;

export const talkFormWords: Words<typeof TALK_FORMS> = {
  visit: 'Besøg',
  phone: 'Telefon',
  video: 'Video',
  written: 'Skriftligt',
};

export const talkParticipantWords: Words<typeof TALK_PARTICIPANTS> = {
  citizen: 'Borger',
  employer: 'Arbejdsgiver',
  mentor: 'Mentor',
  other: 'Andre',
};

export const talkTopicWords: Words<typeof TALK_TOPICS> = {
  tasks: 'Opgaver',
  hours: 'Arbejdstid',
  intensity: 'Arbejdsintensitet',
  considerations: 'Skånehensyn',
  mentor: 'Mentor',
};

export const milestoneOutcomeWords: Words<typeof MILESTONE_OUTCOMES> = {
  'not-begun': 'Ikke begyndt',
  'on-the-way': 'På vej',
  'partly-reached': 'Delvist nået',
  reached: 'Nået',
  postponed: 'Udsat',
  'no-longer-relevant': 'Ikke længere relevant',
};
