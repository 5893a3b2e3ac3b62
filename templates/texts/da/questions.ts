import type { Party } from '../../../shared/domain/case/parties.ts';
import type { AnswerWord } from '../../../shared/domain/follow-up/questions.ts';
import type { QuestionsWords, QuestionWords } from '../questions-shape.ts';

const reached: QuestionWords = {
  ask: (milestone, others) => {
    const last = others.at(-1);
    if (last === undefined) return `Er milepælen »${milestone}« nået?`;
    const first = [milestone, ...others.slice(0, -1)].map((title) => `»${title}«`).join(', ');
    return `Er milepælene ${first} og »${last}« nået?`;
  },
  hintOfSeveral: 'Er kun én nået, så vælg »Delvist«. Skriv nedenfor, hvilken der mangler.',
};
const hoursHint = 'Fx »8 timer med løn fra 1. marts«';
const nextHint = 'Fx »Medarbejderen prøver kassen alene i uge 12«';

const words: QuestionsWords = {
  beginning: {
    employer: {
      settled: { ask: 'Er medarbejderen kommet godt i gang?' },
      tasks: { ask: 'Passer opgaverne til aftalen?' },
      considerations: { ask: 'Virker skånehensynene i hverdagen?' },
      help: {
        ask: 'Har I fået den hjælp, I blev lovet?',
        hint: 'Fx mentor, hjælpemidler eller hjælp til løn',
      },
      takeUp: { ask: 'Er der noget, vi skal tage fat på nu?' },
    },
    citizen: {
      going: { ask: 'Hvordan går det på arbejdet?' },
      tasks: { ask: 'Passer opgaver og tempo til dig?' },
      considerations: { ask: 'Bliver der taget de hensyn, I har aftalt?' },
      whomToAsk: { ask: 'Ved du, hvem du går til, hvis du har brug for hjælp?' },
      afterWork: { ask: 'Hvordan har du det efter en arbejdsdag?' },
    },
  },
  development: {
    employer: {
      works: { ask: 'Hvad fungerer godt?' },
      better: { ask: 'Hvad er medarbejderen blevet bedre til?' },
      newTasks: { ask: 'Er der opgaver, medarbejderen kunne få?' },
      time: { ask: 'Passer arbejdstid og intensitet stadig?' },
      milestone: { ask: (milestone) => `Hvordan ser I på milepælen »${milestone}«?` },
    },
    citizen: {
      gladAndHard: { ask: 'Hvad er du glad for, og hvad er svært?' },
      learned: { ask: 'Har du lært noget nyt?' },
      time: { ask: 'Hvordan er din tid på arbejde?' },
      milestone: { ask: (milestone) => `Er »${milestone}« stadig det rigtige mål for dig?` },
      support: { ask: 'Mangler du støtte til noget?' },
    },
  },
  milestone: {
    employer: {
      reached,
      helped: { ask: 'Hvad hjalp?' },
      missing: { ask: 'Hvad mangler?' },
      hoursChange: { ask: 'Bliver timer med løn eller intensitet ændret? Hvornår?', hint: hoursHint },
      nextStep: { ask: 'Hvad er næste skridt, og hvornår?', hint: nextHint },
    },
    citizen: {
      reached,
      helped: { ask: 'Hvad hjalp dig?' },
      missing: { ask: 'Hvad mangler?' },
      hoursChange: { ask: 'Bliver timer med løn eller intensitet ændret? Hvornår?', hint: hoursHint },
      nextStep: { ask: 'Hvad er næste skridt, og hvornår?', hint: 'Fx »Jeg prøver kassen alene i uge 12«' },
    },
  },
  general: {
    employer: {
      works: { ask: 'Hvad fungerer godt?' },
      considerations: { ask: 'Virker skånehensynene stadig?' },
      time: { ask: 'Passer arbejdstid og intensitet stadig?' },
      newTasks: { ask: 'Hvad kan medarbejderen udvikle sig til herfra?' },
      takeUp: { ask: 'Er der noget, vi skal tale om?' },
    },
    citizen: {
      gladAndHard: { ask: 'Hvad er du glad for, og hvad er svært?' },
      considerations: { ask: 'Bliver der taget de hensyn, I har aftalt?' },
      time: { ask: 'Hvordan er din tid på arbejde?' },
      goal: { ask: 'Hvad vil du gerne nå på arbejdet nu?' },
      support: { ask: 'Mangler du støtte til noget?' },
    },
  },
};

const answerWords: Readonly<Record<AnswerWord, string>> = {
  yes: 'Ja',
  partly: 'Delvist',
  no: 'Nej',
  good: 'Godt',
  ok: 'Nogenlunde',
  hard: 'Hårdt',
  'too-little': 'For lidt',
  fitting: 'Passende',
  'too-much': 'For meget',
  'on-the-way': 'På vej',
  unchanged: 'Uændret',
  'to-be-changed': 'Skal ændres',
  'not-yet': 'Ikke endnu',
  'no-longer-relevant': 'Ikke længere relevant',
};

const whoReads: Readonly<Record<Party, (contact: string) => string>> = {
  employer: (contact) =>
    `${contact} og kollegerne i kommunen læser dine svar. Medarbejderen ser dem ikke her, men har ret til at få dem, hvis medarbejderen beder kommunen om det.`,
  citizen: (contact) =>
    `Kun ${contact} og kollegerne i kommunen kan læse dine svar. Din arbejdsgiver kan ikke.`,
};

/** The five questions before a talk. */
export const questions = {
  words,
  /** Where no milestone is left to name. */
  someMilestone: 'den næste milepæl',
  answerWords,
  page: {
    title: 'Hvordan går det?',
    lead: (day: string) => `Vi taler sammen omkring den ${day}. Her er fem korte spørgsmål forinden.`,
    voluntary: 'Det er frivilligt at svare. Spring over, hvad du vil.',
    whoReads,
    noIllness: 'Skriv ikke om sygdom, diagnoser eller medicin. Skriv, hvad der hjælper i hverdagen.',
    answered: (at: string) => `Du svarede den ${at}. Du kan rette dine svar her.`,
    call: 'Ring til mig',
    callHint: (contact: string) => `Så ringer ${contact} til dig. Du behøver ikke svare på mere.`,
    phone: {
      name: 'Dit telefonnummer',
      ask: 'Skriv det nummer, vi skal ringe til.',
      hint: 'Vi har ikke dit nummer. Det skal have 8 cifre.',
    },
    shorten: 'Gør teksten kortere, eller lad feltet stå tomt.',
    send: 'Send svar',
    health: {
      heading: 'Se teksten efter: Står der noget om helbred?',
      text: (said: string) =>
        `Du har skrevet ${said}. Skriv ikke diagnoser. Skriv hellere, hvad der hjælper. Svaret er gemt, som det er.`,
      atField: (said: string) => `Handler ${said} om helbred? Skriv hellere, hvad der hjælper.`,
      quoted: (word: string) => `»${word}«`,
    },
    changedMeanwhile: {
      heading: 'Dine svar er ændret i et andet vindue',
      text: 'Det, du har skrevet her, er ikke gemt endnu. Vælg »Send svar«, hvis det er det, der skal gælde.',
      see: 'Se de svar, der er gemt',
    },
  },
  answeredPage: {
    title: 'Tak for dine svar',
    none: 'Du har ikke svaret på noget. Det er helt i orden.',
    sent: (contact: string) => `${contact} læser dem, før I taler sammen.`,
    call: (contact: string) => `${contact} ringer til dig.`,
    mayChange: 'Du kan rette dine svar, indtil samtalen er holdt.',
    change: 'Ret svarene',
    toAgreement: 'Se aftalen',
    noneTitle: 'Tak',
  },
  latePage: {
    held: {
      title: 'Samtalen er holdt',
      text: 'Derfor tager vi ikke imod flere svar her. Det, du sendte før, er gemt.',
    },
    dropped: {
      title: 'Du skal ikke svare mere',
      text: 'Denne samtale bliver ikke holdt. Derfor tager vi ikke imod svar her.',
    },
    call: (contact: string) => `Er der noget, du vil sige? Ring til ${contact} på`,
  },
};
