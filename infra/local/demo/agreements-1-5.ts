import type { FictionalAgreement } from './fictional-agreement.ts';

export const agreements1To5: readonly FictionalAgreement[] = [
  {
    company: { name: 'Eksempelby Kommune, Rådhuset', cvr: '99990007', sector: 'public' },
    contact: 'Rita Rådhusen',
    employee: { name: 'Testine Prøvesen', id: '610180-0002' },
    title: 'Serviceassistent',
    weeklyHours: '4',
    intensity: '50',
    tasks: ['Afspritning af kontaktflader', 'Påfyldning af sprit og papir'],
    considerations: {
      kinds: ['flexible-hours', 'extra-breaks', 'fixed-tasks'],
      text: 'Fast rute, egen mødetid og pause efter 45 minutter.',
    },
    possibilities: {
      kinds: ['new-tasks', 'more-independence'],
      text: 'Testine kan få sin egen rute og dele opgaven op, som det passer hende.',
    },
    expectation: {
      text: 'Vi forventer først et stabilt fremmøde. Derefter taler vi om tre timer med løn.',
      moreHours: { paidHours: '3', afterMonths: 9 },
    },
    milestones: [
      {
        afterMonths: 3,
        title: 'Kender to afdelinger',
        kind: 'task',
        support: 'Opkald ved første fraværsdag',
      },
      { afterMonths: 6, title: 'Planlægger selv ugen', kind: 'personal' },
      { afterMonths: 9, title: 'Tager stilling til 3 timer', kind: 'hours' },
    ],
    support: 'Fast kontaktperson, som ringer ved første fraværsdag.',
  },
  {
    company: { name: 'Kantinen Testgaard ApS', cvr: '99990015', sector: 'private' },
    contact: 'Karla Kokkesen',
    employee: { name: 'Demo Eksempelsen', id: '650575-0003' },
    title: 'Kantinemedhjælper',
    weeklyHours: '8',
    intensity: '75',
    tasks: ['Klargøring af frokost', 'Oprydning efter frokost'],
    considerations: {
      kinds: ['no-heavy-lifting', 'varied-postures'],
      text: 'Siddende opgaver, når det er muligt. Ingen tunge løft.',
    },
    possibilities: {
      kinds: ['new-tasks', 'more-independence'],
      text: 'Demo kan komme til at stå for salatbaren alene og passe kassen.',
    },
    expectation: {
      text: 'Vi forventer otte timer med løn efter et år, hvis begge stadig er glade for det.',
      moreHours: { paidHours: '8', afterMonths: 12 },
    },
    milestones: [
      { afterMonths: 2, title: 'Klargør salatbaren', kind: 'task' },
      { afterMonths: 6, title: 'Står for salatbaren én dag', kind: 'occupational' },
      { afterMonths: 12, title: '8 timer med løn', kind: 'hours' },
    ],
    mentor: { name: 'Mona Mentorsen', weeklyHours: '1' },
  },
  {
    company: { name: 'Hotel Prøvelyst A/S', cvr: '99990023', sector: 'private' },
    contact: 'Hanne Hotelsen',
    employee: { name: 'Fiktiva Mønster', id: '720969-1004' },
    title: 'Rengøringsassistent',
    weeklyHours: '6',
    intensity: '50',
    tasks: ['Rengøring af faste værelser'],
    considerations: {
      kinds: ['slower-pace', 'fixed-tasks'],
      text: 'Lavt tempo og de samme værelser hver gang.',
    },
    aids: { state: 'granted', text: 'Let rengøringsvogn' },
    possibilities: {
      kinds: ['new-tasks'],
      text: 'Fiktiva kan lære flere typer værelser og arbejdet i linnedrummet.',
    },
    expectation: { text: 'Timerne er uændrede det første år. Derefter ser vi på det igen sammen.' },
    milestones: [
      { afterMonths: 3, title: 'Fire værelser pr. vagt', kind: 'task' },
      { afterMonths: 6, title: 'Oplærer en kollega i linned', kind: 'social' },
      { afterMonths: 12, title: 'Ny vurdering af arbejdet', kind: 'occupational' },
    ],
  },
  {
    company: { name: 'Børnehuset Eksemplet', cvr: '99990031', sector: 'association' },
    contact: 'Birthe Børnesen',
    employee: { name: 'Prøve Testensen', id: '840288-1005' },
    title: 'Pædagogmedhjælper',
    weeklyHours: '10',
    intensity: '80',
    tasks: ['Leg og højtlæsning i én gruppe', 'Følge børn på legepladsen'],
    considerations: {
      kinds: ['quiet-surroundings', 'fixed-tasks'],
      text: 'Én gruppe ad gangen og en rolig start på dagen.',
    },
    possibilities: {
      kinds: ['more-hours', 'new-tasks', 'social-and-personal'],
      text: 'Prøve kan udvikle sig fagligt og få ansvar for aktiviteter.',
    },
    expectation: {
      text: 'Vi forventer at gå op mod 18 timer med løn, når Prøve trives med det.',
      moreHours: { paidHours: '18', afterMonths: 24 },
    },
    milestones: [
      { afterMonths: 1, title: 'Ugemål med mentor', kind: 'personal' },
      { afterMonths: 9, title: '12 timer med løn', kind: 'hours' },
      { afterMonths: 15, title: '15 timer med løn', kind: 'hours' },
      { afterMonths: 24, title: '18 timer med løn', kind: 'hours' },
    ],
    mentor: { name: 'Mads Mentorsen', weeklyHours: '3' },
  },
  {
    company: { name: 'Lager Demo A/S', cvr: '99990058', sector: 'private' },
    contact: 'Lars Lagersen',
    employee: { name: 'Dummy Andersprøve', id: '690890-1007' },
    title: 'Lagermedarbejder',
    weeklyHours: '12',
    intensity: '50',
    tasks: ['Pluk af ordrer'],
    considerations: { kinds: ['varied-postures'], text: 'Skiftende arbejdsstilling og intet natarbejde.' },
    aids: { state: 'applied-for', text: 'Hæve-sænke-bord' },
    possibilities: {
      kinds: ['new-tasks', 'more-independence'],
      text: 'Dummy kan lære scanneren at kende og arbejde i varemodtagelsen.',
    },
    expectation: {
      text: 'Vi forventer otte timer med løn efter et år, når opgaverne sidder fast.',
      moreHours: { paidHours: '8', afterMonths: 12 },
    },
    milestones: [
      { afterMonths: 2, title: 'Bruger scanneren alene', kind: 'task' },
      { afterMonths: 6, title: 'Arbejder i varemodtagelsen', kind: 'task' },
      { afterMonths: 12, title: '8 timer med løn', kind: 'hours' },
    ],
  },
];
